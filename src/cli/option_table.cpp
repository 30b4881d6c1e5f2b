#include "cli/option_table.hpp"

#include <array>

#include "cli/option_values.hpp"

namespace nenpyo::cli {
namespace {

constexpr CommandSet documents = only(Command::timeline, Command::events, Command::dates, Command::check);
constexpr CommandSet records = only(Command::timeline, Command::events, Command::dates, Command::merge);
constexpr CommandSet of_events = only(Command::timeline, Command::events, Command::merge);
constexpr CommandSet with_rules = only(Command::dates, Command::check);

constexpr unsigned most_jobs = 1024;

constexpr std::array rows{
    OptionRow{"-e,--text", "TEXT", Group::input, documents, "analyse this text; may be repeated",
              "The texts are named <text>, <text 2> and so on in the output.",
              [](Options& o, const std::string& value) { o.texts.push_back(value); }},
    OptionRow{"-r,--recursive", "", Group::input, all_commands, "walk directories",
              "Takes the files with a known suffix (.txt, .md, .html and the like) unless --glob says otherwise.",
              [](Options& o, const std::string&) { o.expand.recursive = true; }},
    OptionRow{"--glob", "PATTERN", Group::input, all_commands, "with -r: take the files whose name fits, e.g. '*.log'",
              "", [](Options& o, const std::string& value) { o.expand.glob = value; }},
    OptionRow{
        "-E,--encoding", "NAME", Group::input, documents, "encoding of the files (default: auto)",
        "auto tells UTF-8, UTF-16 with a byte order mark, CP932 (Shift_JIS), EUC-JP and ISO-2022-JP apart. Any other "
        "name that ICU knows will do.",
        [](Options& o, const std::string& value) { o.pipeline.read.encoding = encoding_value(value); }},
    OptionRow{
        "-j,--jobs", "N", Group::input, all_commands, "worker threads (default: the cores)",
        "The output is the same, byte for byte, for any number. 0 means the cores.",
        [](Options& o, const std::string& value) { o.pipeline.jobs = number_value("--jobs", value, 0, most_jobs); }},

    OptionRow{"-f,--format", "FORMAT", Group::output, all_commands,
              "csv, tsv, json or jsonl; check: text, json or jsonl",
              "The default is csv, for check text. jsonl writes one JSON object a line.",
              [](Options& o, const std::string& value) { o.pipeline.write.format = value; }},
    OptionRow{"-o,--output", "FILE", Group::output, all_commands, "write to FILE: whole, or not at all",
              "FILE appears when everything is done; until then what it held before stays.",
              [](Options& o, const std::string& value) { o.output = value; }},
    OptionRow{"--fields", "LIST", Group::output, all_commands, "the columns and their order, e.g. date,event", "",
              [](Options& o, const std::string& value) { o.pipeline.write.fields = list_value("--fields", value); }},
    OptionRow{"--excel", "", Group::output, records, "csv that Excel opens as it should",
              "A byte order mark, CRLF line ends, and no cell that Excel would run as a formula.",
              [](Options& o, const std::string&) { o.pipeline.write.excel = true; }},
    OptionRow{"--wareki", "", Group::output, records, "add a column with the Japanese date (令和6年4月1日)", "",
              [](Options& o, const std::string&) { o.pipeline.write.wareki = true; }},
    OptionRow{"--explain", "", Group::output, only(Command::dates), "add what each value was worked out from",
              "The rule's id, the text and line of the date it hangs on, the readings that were rejected, and calendar "
              "notes.",
              [](Options& o, const std::string&) {
                  o.pipeline.write.explain = true;
                  o.pipeline.resolve.explain = true;
              }},

    OptionRow{"--since", "DATE", Group::selection, records, "leave out what ends before DATE", "",
              [](Options& o, const std::string& value) { o.pipeline.since = extent_value("--since", value); }},
    OptionRow{"--until", "DATE", Group::selection, records, "leave out what begins after DATE",
              "DATE is YYYY-MM-DD, YYYY-MM, YYYY or a Japanese date; a month or year counts as a whole.",
              [](Options& o, const std::string& value) { o.pipeline.until = extent_value("--until", value); }},
    OptionRow{"--status", "LIST", Group::selection, of_events, "keep actual, planned, hypothetical, negated or state",
              "", [](Options& o, const std::string& value) { o.pipeline.statuses = status_list(value); }},
    OptionRow{"--undated", "", Group::selection, only(Command::timeline, Command::merge),
              "keep events whose date can't be worked out, at the end", "",
              [](Options& o, const std::string&) { o.pipeline.undated = true; }},

    OptionRow{"-d,--document-date", "DATE", Group::dates, documents, "the date the documents were written",
              "YYYY-MM-DD, YYYY-MM, YYYY or a Japanese date: what 昨年, 今月 and 本日 count from. By default it is "
              "looked for in "
              "the first lines of each document; `none` keeps those words open instead.",
              [](Options& o, const std::string& value) { set_document_date(o, value); }},
    OptionRow{"--fiscal-start", "MONTH", Group::dates, documents, "first month of 年度 (default: 4)", "",
              [](Options& o, const std::string& value) {
                  o.pipeline.resolve.fiscal_start = number_value("--fiscal-start", value, 1, 12);
              }},
    OptionRow{"--dictionary", "DIR", Group::dates, only(Command::timeline, Command::events, Command::check),
              "MeCab dictionary to use (default: ipadic-utf8)",
              "It must be in UTF-8 and have the features of the IPA dictionary.",
              [](Options& o, const std::string& value) { o.pipeline.dictionary = value; }},

    OptionRow{"--only", "RULES", Group::check, only(Command::check), "apply these rules and no others", "",
              [](Options& o, const std::string& value) { o.pipeline.only_rules = rule_list("--only", value); }},
    OptionRow{"--disable", "RULES", Group::check, only(Command::check), "don't apply these rules", "",
              [](Options& o, const std::string& value) { o.pipeline.disabled_rules = rule_list("--disable", value); }},
    OptionRow{
        "--suppress", "FILE", Group::check, only(Command::check), "leave out the findings that FILE names",
        "Four columns parted by tabs: a glob of files, a rule or *, words of the line, the reason. In the document "
        "itself a comment `<!-- nenpyo: ignore RULE REASON -->`, or the same after #, silences its line, or alone "
        "on a line the next one.",
        [](Options& o, const std::string& value) { o.suppression_files.push_back(value); }},
    OptionRow{"--fail-on", "SEVERITY", Group::check, only(Command::check), "least severity for exit status 1",
              "error, warning (the default), note, or never.",
              [](Options& o, const std::string& value) { o.fail_on = fail_on_value(value); }},

    OptionRow{"-q,--quiet", "", Group::messages, all_commands, "no warnings and no progress", "",
              [](Options& o, const std::string&) { o.verbosity = Verbosity::quiet; }},
    OptionRow{"-v,--verbose", "", Group::messages, all_commands, "also notes, and a summary at the end", "",
              [](Options& o, const std::string&) { o.verbosity = Verbosity::verbose; }},
    OptionRow{"--color", "WHEN", Group::messages, all_commands, "colours in messages: auto, always or never",
              "auto (the default): on a terminal, unless NO_COLOR is set.",
              [](Options& o, const std::string& value) { o.color = when_value("--color", value); }},
    OptionRow{"--progress", "WHEN", Group::messages, all_commands, "a line of progress: auto, always or never",
              "auto (the default): on a terminal, when the work takes longer than a moment.",
              [](Options& o, const std::string& value) { o.progress = when_value("--progress", value); }},

    OptionRow{"--list-rules", "", Group::help, with_rules, "the rules of this command, one a line", "",
              [](Options& o, const std::string&) { o.ask = Ask::list_rules; }},
    OptionRow{"-h", "", Group::help, all_commands, "short help", "",
              [](Options& o, const std::string&) { o.ask = Ask::short_help; }},
    OptionRow{"--help", "", Group::help, all_commands, "the whole help, with examples", "",
              [](Options& o, const std::string&) { o.ask = Ask::full_help; }},
    OptionRow{"--version", "", Group::help, all_commands, "the version", "",
              [](Options& o, const std::string&) { o.ask = Ask::version; }},
};

constexpr std::array titles{"Input", "Output", "Selection", "Dates", "Check", "Messages", "Help"};

}  // namespace

std::span<const OptionRow> option_rows() {
    return rows;
}

std::string_view title_of(Group group) {
    return titles.at(static_cast<std::size_t>(group));
}

std::string_view long_name(const OptionRow& row) {
    const std::size_t dashes = row.flags.find("--");
    return dashes == std::string_view::npos ? row.flags : row.flags.substr(dashes);
}

}  // namespace nenpyo::cli
