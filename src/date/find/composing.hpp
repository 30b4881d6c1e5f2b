#pragma once

#include "date/find/token.hpp"
#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// A date or a time, rather than a length, a repetition or a vague reference.
bool is_point(const Expression& expression);

/// A number that can stand for its unit: 4～9日.
bool is_plain(const Numeral& number);

/// A number in the place that a token's unit names; false where the unit is no part of a point.
bool put_unit(Point& point, Kind unit, const Numeral& number);

/// A year behind a year takes its century or its era: 1635年か36年, 昭和20年から21年.
void read_as_year_after(Expression& last, const Point& first);

/// Gives a length or an offset a lower end that is written as a bare number before it: 1〜4年, 2、3日前. False where
/// the expression is neither.
bool spread(Expression& expression, double lower, std::uint32_t begin);

}  // namespace nenpyo::date::finder
