#include <utility>

#include "date/find/composer.hpp"
#include "date/find/composing.hpp"
#include "date/find/levels.hpp"

namespace nenpyo::date::finder {

namespace {

bool tells_of_two_counts(const Point& one, const Point& other) {
    return one.era.empty() != other.era.empty() || other.solar || other.lunisolar;
}

/// （新暦6月15日）: without a year of its own.
bool labelled(const Point& point) {
    return (point.solar || point.lunisolar) && point.month.written() && point.day.written() && !point.year.present();
}

/// 11月1日（12月11日）: so many days apart are a lunisolar day and its Gregorian one.
bool may_be_converted(const Point& one, const Point& other) {
    const bool days = one.month.written() && one.day.written() && other.month.written() && other.day.written();
    if (!days || other.year.present() || one.hour.present() || other.hour.present()) {
        return false;
    }
    constexpr int days_of_month = 30;
    constexpr int days_of_year = 12 * days_of_month;
    const int from = one.month.value * days_of_month + one.day.value;
    const int to = other.month.value * days_of_month + other.day.value;
    const int apart = (to - from + days_of_year) % days_of_year;
    return apart >= 17 && apart <= 55;
}

bool is_pair(const Point& one, const Point& other) {
    if (other.year.written()) {
        return one.year.written() && tells_of_two_counts(one, other);
    }
    return (one.year.written() && labelled(other)) || may_be_converted(one, other);
}

}  // namespace

/// 天保8年2月19日（1837年3月25日）: the same day in two calendars.
bool Composer::add_pair(Single& found) {
    Expression& expression = found.expression;
    if (!has(found.end, Kind::open) || expression.paired || expression.first.year_style == YearStyle::before_christ) {
        return false;
    }
    auto inside = single(found.end + 1, false);
    if (!inside || !has(inside->end, Kind::close) || !is_point(inside->expression)) {
        return false;
    }
    Point& one = expression.first;
    Point& other = inside->expression.first;
    if (level_of(one) != level_of(other) || !is_pair(one, other)) {
        return false;
    }
    if (other.year.written() && (!one.era.empty() || other.solar)) {
        std::swap(one, other);
    }
    expression.paired = std::move(other);
    expression.rule = rows_.pair;
    expression.range.end = token(inside->end).end;
    found.end = inside->end + 1;
    add_suffixes(found);
    return true;
}

/// 慶応4年/明治元年, 元弘3年/正慶2年（1333年）: one year by two names.
bool Composer::add_other_era(Single& found) {
    Point& one = found.expression.first;
    if (!has(found.end, Kind::slash) || found.expression.paired || one.era.empty() || !one.year.written()) {
        return false;
    }
    auto other = single(found.end + 1, false);
    if (!other || other->core != found.end + 1 || !is_point(other->expression)) {
        return false;
    }
    add_pair(*other);
    Expression& its = other->expression;
    const Point& by_era = its.paired ? *its.paired : its.first;
    if (by_era.era.empty() || by_era.era == one.era || level_of(its.first) != level_of(one)) {
        return false;
    }
    if (its.paired) {
        found.expression.paired = std::move(one);
        one = std::move(its.first);
    }
    found.expression.rule = rows_.pair;
    found.expression.range.end = its.range.end;
    found.end = other->end;
    return add_other_era(found) || true;
}

/// 明治元年 - 明治2年（1868年 - 1869年）: of both ends the Western years.
void Composer::add_pair_of_ranges(Single& found) {
    Expression& range = found.expression;
    if (!has(found.end, Kind::open) || !range.last) {
        return;
    }
    auto first = single(found.end + 1, false);
    if (!first || !joins(first->end)) {
        return;
    }
    auto last = single(first->end + 1, true);
    if (!last || !has(last->end, Kind::close)) {
        return;
    }
    Point& from = first->expression.first;
    Point& to = last->expression.first;
    const bool alike = level_of(from) == level_of(range.first) && level_of(to) == level_of(*range.last);
    const bool written = from.year.written() && range.first.year.written() && range.last->year.written();
    if (!alike || !written || range.first.era.empty() == from.era.empty()) {
        return;
    }
    if (from.era.empty()) {
        range.first = std::move(from);
        range.last = std::move(to);
    }
    range.range.end = token(last->end).end;
    found.end = last->end + 1;
}

}  // namespace nenpyo::date::finder
