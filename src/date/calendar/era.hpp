#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/timex.hpp"

namespace nenpyo::date::data {
extern const std::string_view eras;
extern const std::string_view regnal_years;
extern const std::string_view old_forms;
}  // namespace nenpyo::date::data

namespace nenpyo::date::calendar {

enum class Court : std::uint8_t { single, northern, southern };

/// A row of eras.tsv.
struct Era {
    std::string_view name;
    int first_year = 0;  ///< the Western year that is numbered 元年
    Day first_day;       ///< proleptic Gregorian
    Day last_day;        ///< far in the future for the running era
    Court court = Court::single;
    bool lunisolar = false;  ///< its months and days are lunisolar even where Japan's no longer were

    [[nodiscard]] int western(int year_of_era) const { return first_year + year_of_era - 1; }
    [[nodiscard]] int year_of_era(int western_year) const { return western_year - first_year + 1; }
};

/// All eras by first day.
std::span<const Era> eras();

/// The era of this name, old and simplified forms of characters alike (應徳 = 応徳); also years counted by a reign or
/// by an era of China, Korea, Vietnam and Manchuria (推古天皇, 光緒), which `eras` leaves out. Null where there is
/// none.
const Era* find_era(std::string_view name);

/// The era in force on a day; of two that share the day of the change the later one, of two courts the northern. Null
/// before 大化 and in the gaps between early eras.
const Era* era_on(Day day);

/// Name and year, the first year as 元年: 令和元年.
std::string era_year_text(const Era& era, int western_year);

}  // namespace nenpyo::date::calendar
