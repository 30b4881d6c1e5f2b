#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/option_table.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::cli {
namespace {

constexpr std::size_t option_width = 27;
constexpr std::size_t terminal_width = 96;

struct Example {
    CommandSet commands;
    std::string_view line;
    std::string_view says;
};

constexpr std::array examples{
    Example{only(Command::timeline), "nenpyo report.txt news/*.txt", "one chronology of several files, as CSV"},
    Example{only(Command::timeline), "nenpyo --excel -o history.csv report.txt",
            "a table that Excel opens by a double click"},
    Example{only(Command::timeline), "nenpyo -r archive --since 2020 --status actual",
            "a directory; only what happened since 2020"},
    Example{only(Command::timeline), "nenpyo --fields date,event,source,line report.txt", "only these columns"},
    Example{only(Command::timeline, Command::events), "nenpyo events -f jsonl a.txt > a.jsonl",
            "write the mentions of one part of a collection,"},
    Example{only(Command::timeline, Command::merge), "nenpyo merge a.jsonl b.jsonl", "and merge all parts later"},
    Example{only(Command::events), "nenpyo events --status planned plan.txt", "only what is planned"},
    Example{only(Command::dates), "nenpyo dates -e '令和6年4月1日から翌年3月末まで'", "what does this date mean?"},
    Example{only(Command::timeline, Command::dates), "nenpyo dates -f jsonl minutes.txt | jq .value",
            "the normalised dates, for other programs"},
    Example{only(Command::dates), "nenpyo dates -d 2024-05-10 --explain letter.txt",
            "count 昨年 and 先月 from this day, and say how"},
    Example{only(Command::check), "nenpyo check draft.txt", "find dates that can't be right"},
    Example{only(Command::check), "nenpyo check --list-rules", "what is looked for"},
    Example{only(Command::merge), "nenpyo merge --undated -f json *.jsonl", "with the events whose date isn't known"},
};

/// Columns of a terminal: Japanese characters take two.
std::size_t columns(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const util::Decoded next = util::decode(text, at);
        count += next.code < 0x80 ? 1U : 2U;
        at += next.size;
    }
    return count;
}

/// `text` in lines of the terminal, each behind `indent` blanks.
std::string wrapped(std::string_view text, std::size_t indent) {
    std::string out;
    std::size_t used = terminal_width;
    for (const std::string_view word : util::split(text, ' ')) {
        if (used + 1 + columns(word) > terminal_width) {
            out += fmt::format("{}{:{}}{}", out.empty() ? "" : "\n", "", indent, word);
            used = indent + columns(word);
        } else {
            out += fmt::format(" {}", word);
            used += 1 + columns(word);
        }
    }
    return text.empty() ? "" : out + '\n';
}

std::string usage(std::optional<Command> command) {
    if (command) {
        return fmt::format("Usage: nenpyo {} [OPTIONS] [FILE...]\n", row_of(*command).name);
    }
    return "Usage: nenpyo [COMMAND] [OPTIONS] [FILE...]\n";
}

std::string introduction(std::optional<Command> command) {
    if (command) {
        return fmt::format("\n{}", wrapped(row_of(*command).about, 0));
    }
    std::string out =
        "\nFinds the dates in Japanese documents and the events around them, and prints one chronology.\n"
        "Without FILE, or where FILE is -, standard input is read.\n\nCommands\n";
    for (const CommandRow& row : commands()) {
        out += fmt::format("  {:<10} {}\n", row.name, row.summary);
    }
    return out;
}

/// `-f, --format FORMAT`, long names one below the other.
std::string left_column(const OptionRow& row) {
    const std::string_view name = long_name(row);
    const std::string_view initial = row.flags.substr(0, std::min(row.flags.find(','), row.flags.size()));
    const std::string flags = initial == name ? fmt::format("{}{}", name.starts_with("--") ? "    " : "", name)
                                              : fmt::format("{}, {}", initial, name);
    return row.value.empty() ? flags : fmt::format("{} {}", flags, row.value);
}

std::string options(std::optional<Command> command, bool detailed) {
    std::string out;
    std::optional<Group> group;
    for (const OptionRow& row : option_rows()) {
        if (command && !contains(row.commands, *command)) {
            continue;
        }
        if (group != row.group) {
            group = row.group;
            out += fmt::format("\n{}\n", title_of(row.group));
        }
        const std::string left = left_column(row);
        out += fmt::format("  {:<{}} {}\n", left, option_width, row.brief);
        if (detailed) {
            out += wrapped(row.detail, option_width + 3);
        }
    }
    return out;
}

std::string example_list(std::optional<Command> command) {
    std::string out = "\nExamples\n";
    for (const Example& example : examples) {
        if (!command || contains(example.commands, *command)) {
            out += fmt::format("  {}\n      {}\n", example.line, example.says);
        }
    }
    return out;
}

constexpr std::string_view exit_statuses =
    "\nExit status\n"
    "  0  done\n"
    "  1  check found problems\n"
    "  2  the command line is wrong\n"
    "  3  an input could not be read, or the output not written; standard error says which and why\n";

}  // namespace

std::string short_help(std::optional<Command> command) {
    return usage(command) + introduction(command) + options(command, false) +
           "\n--help says more, with examples; `nenpyo COMMAND -h` lists the options of one command.\n";
}

std::string full_help(std::optional<Command> command) {
    return usage(command) + introduction(command) + options(command, true) + example_list(command) +
           std::string(exit_statuses);
}

}  // namespace nenpyo::cli
