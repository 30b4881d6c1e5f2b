#include "write/date_value.hpp"

#include <date/date.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace nenpyo::write {
namespace {

bool is_digit(char c) {
    return (c >= '0' && c <= '9') || c == 'X';
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The text up to a sign, which is taken off with it.
std::string_view take_field(std::string_view& text, char sign) {
    const std::size_t at = std::min(text.find(sign), text.size());
    const std::string_view field = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return field;
}

/// 01 to 12, the EDTF seasons, quarters and halves, and XX.
bool is_month(std::string_view text) {
    const std::optional<int> month = number(text);
    return text.size() == 2 && all_digits(text) &&
           (!month || (*month >= 1 && *month <= 12) || (*month >= 21 && *month <= 41));
}

bool is_day(std::string_view year, std::string_view month, std::string_view text) {
    const std::optional<int> day = number(text);
    if (text.size() != 2 || !all_digits(text) || (day && (*day < 1 || *day > 31))) {
        return false;
    }
    const std::optional<int> y = number(year);
    const std::optional<int> m = number(month);
    return !day || !y || !m ||
           ::date::year_month_day(::date::year(*y), ::date::month(static_cast<unsigned>(*m)),
                                  ::date::day(static_cast<unsigned>(*day)))
               .ok();
}

/// WXX-3 and WXX-WE after the year.
bool is_week(std::string_view text) {
    const std::string_view week = take_field(text, '-');
    return week.starts_with('W') && week.size() == 3 && all_digits(week.substr(1)) &&
           (text.empty() || text == "WE" || (text.size() == 1 && is_digit(text.front())));
}

bool is_point(std::string_view text) {
    while (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%')) {
        text.remove_suffix(1);
    }
    std::string_view day = take_field(text, 'T');
    for (const char sign : {'Y', '-'}) {  // Y-16500: a year of more than four digits, before Christ
        day.remove_prefix(day.starts_with(sign) ? 1 : 0);
    }
    const std::string_view year = take_field(day, '-');
    constexpr std::size_t fewest_digits = 4;
    if (year.size() < fewest_digits || !all_digits(year)) {
        return false;
    }
    if (day.empty() || day.starts_with('W')) {
        return day.empty() || is_week(day);
    }
    const std::string_view month = take_field(day, '-');
    return is_month(month) && (day.empty() || is_day(year, month, day));
}

}  // namespace

bool is_date_value(std::string_view text) {
    if (text.ends_with("_REF")) {
        return true;
    }
    const bool interval = text.find('/') != std::string_view::npos;
    const std::string_view first = take_field(text, '/');
    const auto is_end = [](std::string_view end) {
        return end.empty() || end == ".." || end.starts_with('T') || is_point(end);  // T19: later on the same day
    };
    return interval ? is_end(first) && is_end(text) : is_point(first);
}

}  // namespace nenpyo::write
