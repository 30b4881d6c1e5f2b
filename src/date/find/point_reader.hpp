#pragma once

#include <algorithm>
#include <optional>
#include <span>

#include "date/find/token.hpp"
#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// A part that the text gives as a number; one too large for any date is cut off.
inline Part written(double value) {
    constexpr double largest = 2e9;
    return {Deixis::number, static_cast<std::int32_t>(std::min(value, largest))};
}

/// Puts the tokens of one point into a `Point`, part by part. A bracket opens the same point in another calendar: what
/// stands inside fills `paired`, what follows it fills both.
class PointReader {
  public:
    void read(std::span<const Token> tokens);

    /// The point and its pair, the Western one (or the one that is written out) first.
    void finish(Expression& out);

  private:
    void read(const Token& token);
    void read_into(Point& point, const Token& token);
    void read_number(Point& point, const Token& token);
    void read_named(Point& point, const Token& token);
    void read_relative(Point& point, const Token& token);
    void read_period(Point& point, const Token& token);
    void read_year(Point& point, const Numeral& number) const;
    void open_bracket();
    void adjust_hour(Point& point) const;

    Point point_;
    std::optional<Point> paired_;
    Point* inside_ = nullptr;  ///< where tokens go while a bracket is open
    bool western_ = false;
    bool before_christ_ = false;
    bool same_ = false;
    bool following_ = false;
    bool ordinal_ = false;
    bool am_pm_ = false;
    std::optional<Numeral> number_;  ///< a number whose unit has not come yet
    std::optional<Numeral> paired_number_;
    const Word* stem_ = nullptr;
};

/// How a year without an era is to be read from the way its number is written.
YearStyle year_style_of(const Numeral& number);

/// The hour with its part of the day taken in: 夜7時 is 19, 午後3時 is 15, 午前12時 is 0.
int hour_in_part(int hour, DayPart part, bool am_pm);

}  // namespace nenpyo::date::finder
