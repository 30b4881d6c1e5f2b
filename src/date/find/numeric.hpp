#pragma once

#include <optional>
#include <span>

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// A date or time written with separators, read from its tokens. Members that are not written are -1.
struct NumericDate {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = -1;
    int second = -1;
    bool day_first = false;  ///< 03/04/2026
    bool short_year = false;
};

/// 2026/1/28, 29/01/2026, 01/29/2026, R6.4.1.
std::optional<NumericDate> read_numeric_date(std::span<const Token> tokens);

/// 2026/1, 2011.3, 平成23.3.
std::optional<NumericDate> read_numeric_month(std::span<const Token> tokens);

/// 11/25, 9.11.
std::optional<NumericDate> read_numeric_month_day(std::span<const Token> tokens);

/// 15:30, 23:59:59.
std::optional<NumericDate> read_clock(std::span<const Token> tokens);

/// A numeric date and the clock time or part of the day behind it.
std::optional<NumericDate> read_numeric_clock(std::span<const Token> tokens);

/// 11/25 and 9.11 are dates rather than fractions, scores or decimals.
bool is_likely_month_day(const View& view, const Match& match);

}  // namespace nenpyo::date::finder
