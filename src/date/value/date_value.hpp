#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "nenpyo/timex.hpp"

namespace nenpyo::date::value {

/// Finest part that a date names. Parts above it may still be unknown.
enum class Grain : std::uint8_t { century, decade, year, month, day };

/// One date of EDTF; unknown parts print as X.
struct PartialDate {
    Grain grain = Grain::year;
    std::optional<int> year;  ///< astronomical (0 is 1 BC); of a decade or century its first year
    unsigned month = 0;       ///< 0 unknown; 21 to 41: a season, quarter or half of the year, with Grain::month
    unsigned day = 0;         ///< 0 unknown

    [[nodiscard]] bool is_day() const { return grain == Grain::day && year && month != 0 && day != 0; }
    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// A time of day.
struct Clock {
    std::int16_t hour = -1;  ///< -1: only the part of the day is known
    std::int16_t minute = -1;
    std::int16_t second = -1;
    DayPart part = DayPart::none;
    std::string zone;
    friend bool operator==(const Clock&, const Clock&) = default;
};

/// A date or an interval of dates, with times of day for TIME.
struct DateValue {
    PartialDate first;
    std::optional<PartialDate> last;  ///< set: an interval
    std::optional<Clock> first_clock;
    std::optional<Clock> last_clock;
    bool open_start = false;
    bool open_end = false;
    bool unknown_week = false;  ///< XXXX-WXX, the form of ISO-TimeML, since EDTF has no weeks
    bool weekend = false;       ///< XXXX-WXX-WE
    int weekday = 0;            ///< XXXX-WXX-3; 0: none
    Precision precision = Precision::year;
};

/// EDTF (ISO 8601-2) or, with clocks, ISO 8601: 2024-12, 199X, XXXX-08-15, 2024-04/2025-03, 2026-01-28T15:30.
std::string to_text(const DateValue& value);

/// "18XX", "2024-12-03": one side of the above.
void append(std::string& out, const PartialDate& date);

/// The days it covers; unknown sides stay empty.
Extent extent(const DateValue& value);

/// The days a value covers once a modifier is taken in.
///
/// START, MID and END narrow to the months or days that usage gives them: of a year January to March, May to August,
/// December (年末); of a month its three 旬; of anything longer or of an interval its thirds. BEFORE and ON_OR_BEFORE
/// open the start, AFTER and ON_OR_AFTER the end. The rest, APPROX among them, change nothing.
Extent modified(const DateValue& value, const Extent& days, Mod mod);

/// A day as a value.
PartialDate from_day(Day day);
std::optional<Day> to_day(const PartialDate& date);

/// The precision that a single date has by itself.
Precision precision_of(const PartialDate& date);

/// Number of days of a Gregorian month; 29 for a February whose year is not known.
unsigned days_in_month(std::optional<int> year, unsigned month);

}  // namespace nenpyo::date::value
