// The command line by CLI11: it splits the words, the option table says what they mean.
#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <thread>

#include "cli/option_table.hpp"
#include "cli/options.hpp"

namespace nenpyo::cli {
namespace {

/// The options as CLI11 has read them, each beside its row.
class Words {
  public:
    Words() {
        app_.set_help_flag();
        app_.allow_extras();
        files_ = app_.add_option("FILE")->expected(1, CLI::detail::expected_max_vector_size);
        files_->allow_extra_args(false);
        for (const OptionRow& row : option_rows()) {
            options_.push_back(row.value.empty() ? app_.add_flag(std::string(row.flags))
                                                 : app_.add_option(std::string(row.flags))->expected(1));
            options_.back()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        }
    }

    void parse(int argc, const char* const* argv) {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            throw UsageError(error.what());
        }
    }

    [[nodiscard]] std::vector<std::string> unknown() const { return app_.remaining(); }
    [[nodiscard]] const std::vector<std::string>& files() const { return files_->results(); }
    [[nodiscard]] const std::vector<std::string>& values(std::size_t row) const { return options_[row]->results(); }

  private:
    CLI::App app_;
    CLI::Option* files_;
    std::vector<CLI::Option*> options_;
};

/// Number of single-character edits between two names.
std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

[[noreturn]] void throw_unknown(const std::string& word) {
    constexpr std::size_t near = 3;
    const std::string name = word.substr(0, word.find('='));
    std::string_view best;
    std::size_t least = near;
    for (const OptionRow& row : option_rows()) {
        const std::size_t distance = edits(name, long_name(row));
        if (distance < least) {
            least = distance;
            best = long_name(row);
        }
    }
    throw UsageError(best.empty() ? fmt::format("unknown option {}", name)
                                  : fmt::format("unknown option {}; did you mean {}?", name, best));
}

/// Number of words after the first `--`: those are files, whatever they look like.
std::size_t words_after_mark(int argc, const char* const* argv) {
    const auto* const end = argv + argc;
    const auto* const mark = std::find(argv, end, std::string_view("--"));
    return mark == end ? 0 : static_cast<std::size_t>(end - mark - 1);
}

/// The first word that is no option may name the command.
void take_command(Options& options, std::size_t marked) {
    if (options.files.empty() || options.files.size() == marked) {
        return;
    }
    options.named_command = command_from(options.files.front());
    if (options.named_command) {
        options.command = *options.named_command;
        options.files.erase(options.files.begin());
    }
}

std::string names_of(CommandSet set) {
    std::vector<std::string_view> names;
    for (const CommandRow& row : commands()) {
        if (contains(set, row.command)) {
            names.push_back(row.name);
        }
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

void apply(Options& options, const Words& words) {
    for (std::size_t i = 0; i < option_rows().size(); ++i) {
        const OptionRow& row = option_rows()[i];
        if (words.values(i).empty()) {
            continue;
        }
        if (!contains(row.commands, options.command)) {
            throw UsageError(fmt::format("{} is an option of {}, not of {}", long_name(row), names_of(row.commands),
                                         row_of(options.command).name));
        }
        for (const std::string& value : words.values(i)) {
            row.apply(options, value);
        }
    }
}

/// What only makes sense once all options are known.
void complete(Options& options) {
    PipelineOptions& pipeline = options.pipeline;
    if (pipeline.jobs == 0) {
        pipeline.jobs = std::max(1U, std::thread::hardware_concurrency());
    }
    if (pipeline.write.excel && pipeline.write.format != "csv") {
        throw UsageError("--excel goes with the format csv only");
    }
    if (!options.expand.glob.empty() && !options.expand.recursive) {
        throw UsageError("--glob goes with -r");
    }
    if (pipeline.since && pipeline.until && pipeline.since->earliest && pipeline.until->latest &&
        *pipeline.since->earliest > *pipeline.until->latest) {
        throw UsageError("--since is after --until");
    }
    try {
        write::make_writer(pipeline.kind, pipeline.write);
    } catch (const std::invalid_argument& error) {
        throw UsageError(error.what());
    }
}

}  // namespace

Options parse(int argc, const char* const* argv) {
    Words words;
    words.parse(argc, argv);
    if (!words.unknown().empty()) {
        throw_unknown(words.unknown().front());
    }
    Options options;
    options.pipeline.jobs = 0;  // the cores
    options.files = words.files();
    take_command(options, words_after_mark(argc, argv));
    options.pipeline.kind = row_of(options.command).kind;
    options.pipeline.write.format = write::formats(options.pipeline.kind).front();
    apply(options, words);
    if (options.ask == Ask::work) {
        complete(options);
    }
    return options;
}

}  // namespace nenpyo::cli
