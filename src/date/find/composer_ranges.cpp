#include <algorithm>
#include <utility>

#include "date/find/amount.hpp"
#include "date/find/composer.hpp"
#include "date/find/context.hpp"
#include "date/find/levels.hpp"
#include "date/find/point_reader.hpp"
#include "date/find/units.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

bool is_point(const Expression& expression) {
    return (expression.type == TimexType::date || expression.type == TimexType::time) &&
           expression.first.vague == Vague::none;
}

bool counts_from_context(const Point& point) {
    return point.day.deixis == Deixis::context || point.month.deixis == Deixis::context ||
           point.year.deixis == Deixis::context;
}

/// A number in the place that a token's unit names; false where the unit is no part of a point.
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

bool plain(const Numeral& number) {
    return !number.vague && !number.grouped && !number.first;
}

/// A year behind a year takes its century or its era: 1635年か36年, 昭和20年から21年.
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

}  // namespace

/// A joiner of ranges; a hyphen has blanks on both sides or on none, and a long vowel sign is none behind a blank.
bool Composer::joins(std::size_t at) const {
    if (at + 1 >= view_.tokens.size()) {
        return has(at, Kind::tilde);
    }
    switch (token(at).kind) {
        case Kind::tilde:
        case Kind::from:
        case Kind::either:
            return true;
        case Kind::hyphen:
            return token(at).gap == token(at + 1).gap || token(at - 1).kind == Kind::close;
        default:
            return false;
    }
}

/// 2015年から2020年まで, 8月31日〜9月3日, 2〜3年から4年.
bool Composer::add_range(Single& found) {
    const Kind joiner = token(found.end).kind;
    auto last = found.end + 1 < view_.tokens.size() ? single(found.end + 1, true) : std::nullopt;
    if (!last) {
        return false;
    }
    if (is_point(last->expression)) {
        add_pair(*last);
    }
    Expression& first = found.expression;
    if (is_point(first)) {
        read_as_year_after(last->expression, first.first);
    }
    const bool closed = has(last->end, Kind::until);
    if (is_point(first) && is_point(last->expression)) {
        const Point& end = last->expression.first;
        const bool same_level = level_of(first.first) == level_of(end);
        if ((joiner == Kind::either && !same_level) || (joiner == Kind::from && !closed && counts_from_context(end)) ||
            first.first.offset.has_value() != end.offset.has_value()) {
            return false;
        }
        close_range(found, *last, joiner == Kind::from);
        return true;
    }
    if (last->expression.first.offset && last->core == found.end + 1 && found.core + 1 == found.end &&
        unit_of(token(found.core).kind) == unit_of(token(last->core).kind) && !first.amounts.empty()) {
        // 3000年〜4000年前: the end says what both are counted from.
        Expression both = std::move(last->expression);
        both.last = both.first;
        both.first.offset->count = first.amounts.front().count;
        both.range.begin = first.range.begin;
        both.mod = both.mod == Mod::none ? first.mod : both.mod;
        both.rule = rows_.range;
        first = std::move(both);
        found.end = last->end;
        return true;
    }
    const bool length_first = first.type == TimexType::duration || (first.ambiguous && joiner != Kind::from) ||
                              (token(found.core).kind == Kind::day && joiner == Kind::tilde);
    const bool lengths = last->expression.type == TimexType::duration && last->core == found.end + 1 && length_first &&
                         found.core + 1 == found.end &&
                         unit_of(token(found.core).kind) == unit_of(token(last->core).kind);
    if (!lengths || first.mod != Mod::none || last->expression.amounts.empty()) {
        return false;
    }
    const auto begin = first.range.begin;
    const Amount lower = amount_of(token(found.core));
    first = std::move(last->expression);
    first.amounts.front().upper = first.amounts.front().count;
    first.amounts.front().count = lower.count;
    first.range.begin = begin;
    first.rule = rows_.lengths;
    found.end = last->end;
    return true;
}

void Composer::close_range(Single& range, const Single& last, bool from) {
    Expression& expression = range.expression;
    const Expression& end = last.expression;
    expression.first.mod = expression.first.mod == Mod::none ? expression.mod : expression.first.mod;
    expression.mod = end.mod;
    expression.last = end.first;
    expression.range.end = end.range.end;
    expression.type = end.type == TimexType::time ? TimexType::time : expression.type;
    expression.rule = rows_.range;
    expression.ambiguous = false;
    expression.amounts.clear();
    range.end = last.end;
    const bool closes = has(range.end, Kind::until) || (from && has(range.end, Kind::between));
    if (closes) {
        expression.range.end = token(range.end++).end;
    }
}

/// 2012/4/3~6: a bare number takes the finest unit of the point before it.
bool Composer::add_short_end(Single& found) {
    const std::size_t at = found.end + 1;
    const Kind joiner = token(found.end).kind;
    if (!has(at, Kind::number) || token(at).gap || token(found.end).gap || !is_point(found.expression) ||
        (joiner != Kind::tilde && joiner != Kind::hyphen) || token(at).number.digits == 0 ||
        token(at).number.digits > 2 || is_latin_or_digit(character_after(view_, at)) ||
        util::is_kanji(character_after(view_, at))) {
        return false;
    }
    const Kind last_kind = token(found.end - 1).kind;
    const bool numeric_day = last_kind == Kind::number && level_of(found.expression.first) == Level::day;
    if (!numeric_day || token(at).number.value <= found.expression.first.day.value) {
        return false;
    }
    Point end;
    end.range = {token(at).begin, token(at).end};
    if (!put_unit(end, Kind::day, token(at).number)) {
        return false;
    }
    found.expression.last = std::move(end);
    found.expression.range.end = token(at).end;
    found.expression.rule = rows_.short_end;
    found.end = at + 1;
    return true;
}

/// 2月4～9日, 午後3〜5時, 2月4、5日: a number whose unit comes only behind the joiner.
bool Composer::add_gapped_range(Single& found) {
    const std::size_t number = found.end;
    if (!is_point(found.expression) || token(number).gap || !plain(token(number).number) ||
        number + 2 >= view_.tokens.size()) {
        return false;
    }
    const bool list = has(number + 1, Kind::comma) || has(number + 1, Kind::nakaguro);
    if (!list && !joins(number + 1)) {
        return false;
    }
    auto last = single(number + 2, true);
    const Kind unit = token(number + 2).kind;
    Point first = found.expression.first;
    const DayPart part = first.day_part;
    if (!last || last->core != number + 2 || !is_point(last->expression) ||
        !put_unit(first, unit, token(number).number) || level_of(first) <= level_of(found.expression.first)) {
        if (!(unit == Kind::hour && part != DayPart::none)) {
            return false;
        }
    }
    first.range.end = token(number).end;
    found.expression.first = first;
    found.expression.range.end = token(number).end;
    found.expression.ambiguous = false;
    found.expression.amounts.clear();
    if (list) {
        found.expression.rule = rows_.list;
        found.end = number + 2;
        return true;
    }
    if (unit == Kind::hour && part != DayPart::none && last->expression.first.hour.value < 12) {
        last->expression.first.hour.value = hour_in_part(last->expression.first.hour.value, part, true);
    }
    close_range(found, *last, has(number + 1, Kind::from));
    found.expression.rule = rows_.gapped;
    return true;
}

/// 〜2020年 at the beginning of a line or a bracket.
void Composer::add_open_start(Single& found) {
    Expression& expression = found.expression;
    const std::uint32_t begin = expression.range.begin;
    const auto [sign, size] = util::decode_before(view_.text, begin);
    if (!is_point(expression) || expression.last || !is_one_of(sign, U"〜～~")) {
        return;
    }
    const char32_t before = util::decode_before(view_.text, begin - size).code;
    if (before == U'\0' || util::is_blank(before) || is_one_of(before, U"（(「『【、。,")) {
        expression.open_start = true;
        expression.range.begin = begin - size;
        expression.rule = rows_.open_start;
    }
}

/// 2020年〜 before a mark, a bracket or the end of a line.
void Composer::add_open_end(Single& found) {
    if (!has(found.end, Kind::tilde) || token(found.end).gap || !is_point(found.expression)) {
        return;
    }
    const char32_t next = character_after(view_, found.end);
    if (next == U'\0' || util::is_blank(next) || is_one_of(next, U"）)」』】、。,")) {
        found.expression.open_end = true;
        found.expression.range.end = token(found.end).end;
        found.expression.rule = rows_.open_end;
        ++found.end;
    }
}

/// An island that begins with a number without a unit: 4～9日, 1〜4年, 1、4、7月, （1939-1945）.
std::size_t Composer::read_from_number(std::size_t at) {
    const Token& number = token(at);
    const char32_t before = character_before(view_, at);
    if (!plain(number.number) || is_latin_or_digit(before) || is_one_of(before, U"-/.:第") ||
        at + 2 >= view_.tokens.size()) {
        return at + 1;
    }
    if (has(at + 1, Kind::comma) || has(at + 1, Kind::nakaguro)) {
        return read_list_from_number(at);
    }
    if (!joins(at + 1)) {
        return at + 1;
    }
    if (has(at + 2, Kind::number)) {
        return read_years_in_brackets(at);
    }
    auto last = single(at + 2, true);
    if (!last || last->core != at + 2 || token(at + 2).number.value <= number.number.value) {
        if (!last || number.number.value < 1000) {
            return at + 1;
        }
    }
    Expression& end = last->expression;
    const Kind unit = token(at + 2).kind;
    Single range;
    Expression& out = range.expression;
    out.range = {number.begin, number.end};
    out.first.range = out.range;
    if (number.number.value >= 1000) {
        Point century;
        put_unit(century, Kind::year, number.number);
        read_as_year_after(end, century);
    }
    if (is_point(end) && !end.first.offset) {
        out.type = end.type;
        if (!put_unit(out.first, unit, number.number)) {
            return at + 1;
        }
        close_range(range, *last, has(at + 1, Kind::from));
        out.rule = rows_.gapped;
    } else if (end.type == TimexType::duration && !end.amounts.empty()) {
        out = std::move(end);
        out.range.begin = number.begin;
        out.amounts.front().upper = out.amounts.front().count;
        out.amounts.front().count = number.number.value;
        out.rule = rows_.lengths;
        range.end = last->end;
    } else if (end.first.offset) {
        out = std::move(end);
        out.last = out.first;
        out.first.offset->count = number.number.value;
        out.range.begin = std::min(out.range.begin, number.begin);
        out.rule = rows_.gapped;
        range.end = last->end;
    } else {
        return at + 1;
    }
    emit(std::move(out));
    return range.end;
}

/// 1、4、7月: each number is a point of its own. 2、3年, 1、2日間: one length with two ends.
std::size_t Composer::read_list_from_number(std::size_t at) {
    std::size_t last = at;
    while (has(last, Kind::number) && !token(last + 1).gap &&
           (has(last + 1, Kind::comma) || has(last + 1, Kind::nakaguro)) && last + 2 < view_.tokens.size() &&
           token(last + 2).number.value > token(last).number.value && !token(last + 2).gap) {
        last += 2;
    }
    if (last == at || has(last, Kind::number)) {
        return at + 1;
    }
    auto end = single(last, true);
    if (!end || end->core != last) {
        return at + 1;
    }
    Expression& expression = end->expression;
    const bool consecutive = token(last).number.value == token(at).number.value + 1;
    if (expression.amounts.empty() && consecutive && token(last).kind == Kind::day &&
        character_after(view_, last) == U'で') {
        expression.amounts = {amount_of(token(last))};
        expression.ambiguous = true;
    }
    const bool length = expression.type == TimexType::duration || (expression.ambiguous && consecutive);
    const bool two = last == at + 2 && !expression.amounts.empty();
    if ((length || expression.first.offset) && last == at + 2) {
        Expression out = std::move(expression);
        out.range.begin = std::min(out.range.begin, token(at).begin);
        if (two) {
            out.type = TimexType::duration;
            out.ambiguous = false;
            out.amounts.front().upper = out.amounts.front().count;
            out.amounts.front().count = token(at).number.value;
            out.rule = rows_.lengths;
        } else if (out.first.offset) {
            out.last = out.first;
            out.first.offset->count = token(at).number.value;
            out.rule = rows_.gapped;
        }
        emit(std::move(out));
        return end->end;
    }
    if (!is_point(expression)) {
        return at + 1;
    }
    for (std::size_t i = at; i < last; i += 2) {
        Expression item;
        item.range = {token(i).begin, token(i).end};
        item.first.range = item.range;
        item.rule = rows_.list;
        item.type = expression.type;
        if (!put_unit(item.first, token(last).kind, token(i).number)) {
            return last;
        }
        emit(std::move(item));
    }
    return last;
}

std::size_t Composer::read_years_in_brackets(std::size_t at) {
    const Numeral& from = token(at).number;
    const Numeral& to = token(at + 2).number;
    const bool bracketed = is_one_of(character_before(view_, at), U"（(〔［[") &&
                           is_one_of(character_after(view_, at + 2), U"）)〕］]、,，");
    const bool years =
        from.digits == 4 && to.digits == 4 && from.value >= 1000 && to.value < 2200 && from.value < to.value;
    if (!bracketed || !years || token(at + 2).gap) {
        return at + 1;
    }
    Expression out;
    out.range = {token(at).begin, token(at + 2).end};
    put_unit(out.first, Kind::year, from);
    out.first.range = {token(at).begin, token(at).end};
    out.last.emplace();
    put_unit(*out.last, Kind::year, to);
    out.last->range = {token(at + 2).begin, token(at + 2).end};
    out.rule = rows_.numbers;
    emit(std::move(out));
    return at + 3;
}

}  // namespace nenpyo::date::finder
