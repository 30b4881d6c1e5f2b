#include <array>

#include "date/find/build.hpp"
#include "date/find/checks.hpp"
#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

namespace {

/// Clock times and parts of the day.
constexpr std::array rows = {
    Rule{"day-part-of-date", "(DAY | weekday) of? PART", build_time, is_year, "28日未明"},
    Rule{"day-part-of-numeric-date", "NUMERIC PART", build_numeric_time, is_numeric_date_then_clock, "2026/1/28朝"},
    Rule{"relative-day-part", "relative-part", build_relative_time, nullptr, "昨夜"},
    Rule{"day-part", "(clear-part | am-pm)", build_time, stands_alone, "未明"},
    Rule{"clock", "CLOCK zone?", build_time, is_clock, "午後10時45分"},
    Rule{"date-clock", "(DAY | weekday | relative-part) of? CLOCK zone?", build_time, is_date_clock,
         "31日午後10時45分"},
    Rule{"numeric-date-clock", "NUMERIC CLOCK zone?", build_numeric_time, is_numeric_date_then_clock,
         "2026/1/28 15:30"},
    Rule{"numeric-month-day-clock", "(number slash number weekday? | number SEPARATOR number weekday) CLOCK zone?",
         build_numeric_time, is_numeric_date_then_clock, "11/25 16:17"},
    Rule{"iso-date-time", "NUMERIC era-letter number colon number (colon number (dot number)?)? zone?",
         build_numeric_time, is_numeric_date_then_clock, "2026-01-28T15:30:00Z"},
    Rule{"clock-near-hour", "(DAY of?)? CLOCK ago", build_time, is_clock, "午後3時前"},
};

}  // namespace

std::span<const Rule> time_rules() {
    return rows;
}

}  // namespace nenpyo::date::finder
