// The command line by CLI11: it splits the words, the option table says what they mean.
#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <thread>
#include <utility>

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
        for (const OptionRow& row : option_rows()) {
            const std::string flags(row.flags);
            options_.push_back(row.value.empty() ? app_.add_flag(flags) : app_.add_option(flags)->expected(1));
            options_.back()->type_name(std::string(row.value))->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        }
    }

    void parse(int argc, const char* const* argv) {
        try {
            app_.parse(reversed(argc, argv));
        } catch (const CLI::ParseError& error) {
            throw UsageError(error.what());
        }
    }

    /// Words that are neither options of the table nor their values.
    [[nodiscard]] std::vector<std::string> others() const { return app_.remaining(); }
    [[nodiscard]] const std::vector<std::string>& values(std::size_t row) const { return options_[row]->results(); }

  private:
    /// As CLI11 takes them. It would take the word after `--text=` for the value; as two words, the value is empty.
    static std::vector<std::string> reversed(int argc, const char* const* argv) {
        std::vector<std::string> words;
        for (int i = argc - 1; i > 0; --i) {
            std::string word = argv[i];
            if (word.starts_with("--") && word.find('=') == word.size() - 1) {
                words.emplace_back();
                word.pop_back();
            }
            words.push_back(std::move(word));
        }
        return words;
    }

    CLI::App app_;
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
        if (!name.starts_with("--")) {
            break;
        }
        const std::size_t distance = edits(name, long_name(row));
        if (distance < least) {
            least = distance;
            best = long_name(row);
        }
    }
    throw UsageError(best.empty() ? fmt::format("unknown option {}", name)
                                  : fmt::format("unknown option {}; did you mean {}?", name, best));
}

bool is_option(const std::string& word) {
    return word.size() > 1 && word.front() == '-';
}

/// The words that are no options: the command, where the first of them names one, and the files. After `--` all are
/// files.
void take_words(Options& options, std::vector<std::string> words) {
    auto mark = std::find(words.begin(), words.end(), "--");
    if (const auto unknown = std::find_if(words.begin(), mark, is_option); unknown != mark) {
        throw_unknown(*unknown);
    }
    if (words.begin() != mark) {
        options.named_command = command_from(words.front());
    }
    if (mark != words.end()) {
        words.erase(mark);
    }
    if (options.named_command) {
        options.command = *options.named_command;
        words.erase(words.begin());
    }
    options.files = std::move(words);
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
    if (!pipeline.write.fields.empty() && pipeline.write.format == "text") {
        throw UsageError("--fields goes with records, not with the format text");
    }
    if (!options.expand.glob.empty() && !options.expand.recursive) {
        throw UsageError("--glob goes with -r");
    }
    if (options.output && options.output->empty()) {
        throw UsageError("--output: the name of the file is empty");
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
    Options options;
    options.pipeline.jobs = 0;  // the cores
    take_words(options, words.others());
    options.pipeline.kind = row_of(options.command).kind;
    options.pipeline.write.format = write::formats(options.pipeline.kind).front();
    apply(options, words);
    if (options.ask == Ask::work) {
        complete(options);
    }
    return options;
}

}  // namespace nenpyo::cli
