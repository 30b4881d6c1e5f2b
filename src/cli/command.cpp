#include "cli/command.hpp"

#include <algorithm>
#include <array>

namespace nenpyo::cli {
namespace {

using write::RecordKind;

constexpr std::array rows{
    CommandRow{
        Command::timeline, "timeline", RecordKind::timeline, "one merged chronology of all files (the default)",
        "Finds the dated events of all files, merges the mentions of one event and prints them in the order of time. "
        "Text that gives an event no date adds nothing; --undated keeps events whose date can't be worked out."},
    CommandRow{
        Command::events, "events", RecordKind::events, "each dated mention of an event, in reading order",
        "Prints one record for each mention of an event that a date dates, as it is read. Nothing is merged: write "
        "JSON Lines (-f jsonl) and give them to `nenpyo merge` later, from as many runs as you like."},
    CommandRow{Command::dates, "dates", RecordKind::dates, "each temporal expression with its normalised value",
               "Prints every date, time, length of time and repetition in the text with its value: EDTF (ISO 8601-2) "
               "for dates, "
               "ISO 8601 for the rest. What can't be known stays unspecified: XXXX-08-15."},
    CommandRow{
        Command::check, "check", RecordKind::check, "problems with dates, like a compiler's warnings",
        "Looks for dates that can't be right: days that don't exist, weekdays and eras that disagree with the date. "
        "Ends with status 1 where it found something (see --fail-on)."},
    CommandRow{Command::merge, "merge", RecordKind::timeline, "one chronology of JSON Lines written earlier",
               "Merges what `nenpyo events -f jsonl` or `nenpyo timeline -f jsonl` wrote, in any mixture and order. "
               "The result is "
               "the same, byte for byte, as that of `nenpyo timeline` over all the documents at once."},
};

}  // namespace

std::span<const CommandRow> commands() {
    return rows;
}

const CommandRow& row_of(Command command) {
    return *std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) { return row.command == command; });
}

std::optional<Command> command_from(std::string_view name) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& r) { return r.name == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->command);
}

}  // namespace nenpyo::cli
