#pragma once

#include <optional>
#include <string_view>

#include "nenpyo/timex.hpp"

namespace nenpyo::date::data {
extern const std::string_view lunisolar;
}

/// The Japanese lunisolar calendar (旧暦) of the years 445 to 1872. Its years are named by the Western year in which
/// nearly all of their days fall, as is the custom of chronologies.
namespace nenpyo::date::calendar {

struct LunisolarDate {
    int year = 0;
    unsigned month = 0;
    bool leap = false;  ///< 閏
    unsigned day = 0;
    friend bool operator==(const LunisolarDate&, const LunisolarDate&) = default;
};

/// Both ends inclusive.
struct DayRange {
    Day first;
    Day last;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// 明治6年1月1日, the first day of the Gregorian calendar in Japan.
inline constexpr Day first_gregorian_day{::date::year{1873} / 1 / 1};

/// True for years whose months and days are lunisolar and stand in the table.
bool has_lunisolar_year(int year);

/// Empty where the year has no such (leap) month or the month no such day.
std::optional<Day> to_day(const LunisolarDate& date);

/// The days of a month; empty where the year has no such month.
std::optional<DayRange> month_days(int year, unsigned month, bool leap);

/// The days of a lunisolar year.
std::optional<DayRange> year_days(int year);

/// Empty outside the table.
std::optional<LunisolarDate> lunisolar_date(Day day);

}  // namespace nenpyo::date::calendar
