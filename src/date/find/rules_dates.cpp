#include <array>

#include "date/find/build.hpp"
#include "date/find/checks.hpp"
#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

namespace {

/// Days.
constexpr std::array rows = {
    Rule{"day-or-days", "day", build_day_or_days, nullptr, "18日"},
    Rule{"year-month-day", "YM M of? D weekday?", build_point, is_year, "2026年1月28日"},
    Rule{"month-day", "M of? D weekday?", build_point, nullptr, "3月25日（水）"},
    Rule{"day", "lunisolar? D weekday?", build_point, nullptr, "12日(月・祝)"},
    Rule{"relative-month-day", "(relative-month of? | same month) D weekday?", build_point, nullptr, "今月6日"},
    Rule{"same-day", "same day weekday?", build_point, nullptr, "同10日"},
    Rule{"relative-day", "base? relative-day weekday?", build_relative, is_no_title, "翌々日"},
    Rule{"same-day-of-year", "Y of relative-day", build_point, is_same_day_of_year, "1965年の同じ日"},
    Rule{"day-of-festival", "(Y of?)? fixed-day weekday?", build_point, is_year, "令和2年元日"},
    Rule{"relative-week-weekday", "relative-week of? weekday", build_point, nullptr, "来週の水曜日"},
    Rule{"day-in-brackets", "STEM unit-day", build_point, nullptr, "本（四）日"},
    Rule{"ordinal-weekday", "(YM? M of? | relative-month of?)? ordinal number weekday", build_point, is_ordinal,
         "5月第2日曜日"},
    Rule{"weekday", "weekday", build_point, stands_alone, "木曜日"},
    Rule{"numeric-date", "NUMERIC", build_numeric_date, is_numeric_date, "2026/1/28"},
    Rule{"numeric-month-day", "number SEPARATOR number weekday?", build_numeric_month_day, is_numeric_month_day,
         "11/25"},
    Rule{"english-date", "(month-name dot? number | number month-name dot?) comma? number", build_english_date,
         is_english_date, "August 15, 2025"},
    Rule{"paired-year-row", "number open ERA (number | year) close (M D?)?", build_paired_year_row, is_paired_year_row,
         "1964（昭和39）　7月"},
    Rule{"slashed-year-month-day", "year slash month slash day", build_point, nullptr, "2024年/5月/3日"},
    Rule{"relative-day-in-brackets", "relative-day open M? D weekday? close", build_point, nullptr, "今日（28日）"},
};

}  // namespace

std::span<const Rule> date_rules() {
    return rows;
}

}  // namespace nenpyo::date::finder
