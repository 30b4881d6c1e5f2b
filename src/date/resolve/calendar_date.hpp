#pragma once

#include <optional>

#include "date/calendar/era.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date::resolve {

/// A date as the discourse counts it: in lunisolar months and days where the text does, so that 同月, 翌日 and a bare
/// 17日 stay in the calendar of the date they hang on. Parts that are not known are empty or 0.
struct CalendarDate {
    std::optional<int> year;
    unsigned month = 0;
    unsigned day = 0;
    bool leap_month = false;
    bool lunisolar = false;
    const calendar::Era* era = nullptr;  ///< the era it was written with, for 同31年
    bool era_written = false;            ///< written with the era alone, not beside a Western year

    [[nodiscard]] bool is_day() const { return year && month != 0 && day != 0; }
};

/// The day of a whole date; empty where a part is unknown or impossible.
std::optional<Day> day_of(const CalendarDate& date);

/// The date of a day, in the Gregorian or the lunisolar calendar.
CalendarDate date_of(Day day, bool lunisolar = false);

/// The same day or month `count` months on, without the day; the year stays unknown where it was.
CalendarDate plus_months(const CalendarDate& date, int count);

/// `count` days on. An unknown day stays unknown inside its month.
CalendarDate plus_days(const CalendarDate& date, int count);

CalendarDate from_document(const DocumentDate& date);

/// Days of the month, 0 where the month does not exist.
unsigned month_length(const CalendarDate& date);

/// True where a date of this year has lunisolar months and days unless it says otherwise.
bool lunisolar_year(int year);

}  // namespace nenpyo::date::resolve
