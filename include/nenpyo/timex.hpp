#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/expression.hpp"
#include "nenpyo/span.hpp"

namespace nenpyo {

/// Days of the proleptic Gregorian calendar.
using Day = ::date::sys_days;

/// What a value was resolved from.
enum class Anchor : std::uint8_t { explicit_date, context, document_date, event, none };

/// Width of what a date names; the `precision` of the contract.
enum class Precision : std::uint8_t {
    time,
    day,
    tendays,
    month,
    season,
    quarter,
    half,
    year,
    fiscal_year,
    decade,
    century,
    interval,
};

std::string_view to_string(TimexType type);          ///< DATE, TIME, DURATION, SET
std::string_view to_string(Mod mod);                 ///< START, …; empty for Mod::none
std::string_view to_string(Anchor anchor);           ///< explicit, context, document-date, event, none
std::string_view to_string(Precision precision);     ///< time, day, …, fiscal_year, interval
std::optional<Mod> mod_from(std::string_view name);  ///< the reverse, for `merge`
std::optional<Anchor> anchor_from(std::string_view name);
std::optional<Precision> precision_from(std::string_view name);

/// The days a value covers, modifiers taken in. A side is open (`..`), known, or unknown.
struct Extent {
    std::optional<Day> earliest;
    std::optional<Day> latest;
    bool open_start = false;
    bool open_end = false;

    /// Both sides are either known or open.
    [[nodiscard]] bool known() const { return (earliest || open_start) && (latest || open_end); }
    friend bool operator==(const Extent&, const Extent&) = default;
};

/// "YYYY-MM-DD", ".." or empty for unknown.
std::string earliest_text(const Extent& extent);
std::string latest_text(const Extent& extent);

/// What is wrong with a date as it was written, for `check`. The value keeps the part that is certain.
struct TimexProblem {
    enum class Kind : std::uint8_t {
        impossible_date,   ///< 2月30日, 13月, a leap month in a year without one
        era_out_of_range,  ///< 平成35年, 昭和64年3月: the era did not run then
        weekday_mismatch,  ///< the weekday beside a date is not the weekday of that day
        paired_mismatch,   ///< 2011年（平成22年）: the two calendars disagree
        range_reversed,    ///< the range ends before it begins
    };
    Kind kind = Kind::impossible_date;
    std::string found;  ///< as written: 平成35年, 2月30日, 木
    std::string right;  ///< what would be right, where it can be known: 令和5年, 28日, 水; may be empty
    friend bool operator==(const TimexProblem&, const TimexProblem&) = default;
};

/// One temporal expression with its normalised value: a row of `nenpyo dates`.
struct Timex {
    ByteRange range;             ///< bytes of the prepared text
    std::uint32_t sentence = 0;  ///< index into `Prepared::sentences()`
    TimexType type = TimexType::date;
    std::string value;  ///< EDTF for DATE, ISO 8601 for the rest, `PAST_REF` and its like
    Mod mod = Mod::none;
    Extent extent;
    Precision precision = Precision::day;
    Anchor anchor = Anchor::none;
    std::uint16_t rule = 0;              ///< index into `date::rules()`
    bool document_date = false;          ///< the document's own date line: dates no event
    bool lunisolar = false;              ///< month and day were written in the lunisolar calendar and converted
    std::vector<TimexProblem> problems;  ///< nearly always empty
    std::string anchor_text;             ///< for --explain: the text the value was resolved from
    ByteRange anchor_range;              ///< its bytes in the prepared text; empty where it stands in an earlier chunk
    std::vector<std::string> rejected;   ///< for --explain: readings not taken, each with its reason
    std::string note;                    ///< for --explain: calendar notes
    std::string text;                    ///< the expression without line breaks (set by the pipeline)
    Location where;                      ///< set by the pipeline
};

}  // namespace nenpyo
