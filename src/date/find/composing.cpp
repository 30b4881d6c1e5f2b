#include "date/find/composing.hpp"

#include <algorithm>

#include "date/find/point_reader.hpp"

namespace nenpyo::date::finder {

bool is_point(const Expression& expression) {
    return (expression.type == TimexType::date || expression.type == TimexType::time) &&
           expression.first.vague == Vague::none;
}

bool is_plain(const Numeral& number) {
    return !number.vague && !number.grouped && !number.first;
}

bool put_unit(Point& point, Kind unit, const Numeral& number) {
    const Part part{Deixis::number, number.integer()};
    switch (unit) {
        case Kind::year:
            point.year = part;
            point.year_style = year_style_of(number);
            return true;
        case Kind::fiscal:
            point.year = part;
            point.year_style = year_style_of(number);
            point.fiscal = true;
            return true;
        case Kind::month:
            point.month = part;
            return part.value >= 1 && part.value <= 12;
        case Kind::day:
            point.day = part;
            return part.value >= 1 && part.value <= 31;
        case Kind::hour:
            point.hour = part;
            if (point.day_part != DayPart::none) {
                point.hour.value = hour_in_part(part.value, point.day_part, true);
                point.day_part = DayPart::none;
            }
            return true;
        case Kind::century:
            point.century = part;
            return true;
        case Kind::decade:
            point.decade = {Deixis::number, part.value / 10};
            point.year_style = part.value < 100 ? YearStyle::two_digit : YearStyle::western;
            return true;
        case Kind::quarter:
            point.quarter = part;
            return true;
        default:
            return false;
    }
}

void read_as_year_after(Expression& last, const Point& first) {
    Point& point = last.first;
    if (last.type == TimexType::duration && last.ambiguous && first.year.present()) {
        last.type = TimexType::date;
        last.ambiguous = false;
        last.amounts.clear();
    }
    if (point.year.written() && point.era.empty() &&
        (point.year_style == YearStyle::two_digit || point.year_style == YearStyle::era_elided)) {
        const bool era = first.year_style == YearStyle::era || first.year_style == YearStyle::era_elided;
        point.year_style = era ? YearStyle::era_elided : YearStyle::two_digit;
    }
}

bool spread(Expression& expression, double lower, std::uint32_t begin) {
    if (expression.first.offset) {
        expression.last = expression.first;
        expression.first.offset->count = lower;
    } else if (!expression.amounts.empty()) {
        expression.type = expression.type == TimexType::set ? TimexType::set : TimexType::duration;
        expression.ambiguous = false;
        expression.amounts.front().upper = expression.amounts.front().count;
        expression.amounts.front().count = lower;
    } else {
        return false;
    }
    expression.range.begin = std::min(expression.range.begin, begin);
    return true;
}

}  // namespace nenpyo::date::finder
