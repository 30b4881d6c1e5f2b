#include <algorithm>
#include <utility>

#include "date/find/amount.hpp"
#include "date/find/composer.hpp"
#include "date/find/composing.hpp"
#include "date/find/context.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr double first_sure_year = 1000;

/// 十七、八世紀: the second number lacks its ten.
bool completes_century(const Token& number, const Token& next) {
    constexpr double ten = 10;
    return next.kind == Kind::century && number.number.kanji && number.number.value > ten && next.number.value < ten &&
           static_cast<int>(number.number.value) % 10 + 1 == static_cast<int>(next.number.value);
}

/// Gives the second number what it shares with the first: 十七、八世紀, 1920、30年代. False where it lacks nothing.
bool complete(const Token& number, const Token& next, Expression& expression) {
    Point& point = expression.first;
    if (completes_century(number, next)) {
        point.century.value = number.number.integer() + 1;
        point.year_style = YearStyle::western;
    } else if (next.kind == Kind::decade && number.number.value >= first_sure_year && point.decade.value < 10) {
        constexpr int decades_of_century = 10;
        point.decade.value += number.number.integer() / 100 * decades_of_century;
        point.year_style = YearStyle::western;
    } else {
        return false;
    }
    expression.type = TimexType::date;
    expression.ambiguous = false;
    expression.amounts.clear();
    return true;
}

/// 1、4月, 2020・21年度, 1920、30年代, 十七、八世紀.
bool runs_on(const Token& number, const Token& next) {
    const bool of_years = next.kind == Kind::year || next.kind == Kind::fiscal || next.kind == Kind::decade;
    return next.number.value > number.number.value || (of_years && number.number.value >= first_sure_year) ||
           completes_century(number, next);
}

}  // namespace

/// An island that begins with a number without a unit: 4～9日, 1〜4年, 1、4、7月, （1939-1945）.
std::size_t Composer::read_from_number(std::size_t at) {
    const char32_t before = character_before(view_, at);
    if (!is_plain(token(at).number) || is_latin_or_digit(before) || is_one_of(before, U"-－−–/.:第") ||
        at + 2 >= view_.tokens.size()) {
        return at + 1;
    }
    if (has(at + 1, Kind::comma) || has(at + 1, Kind::nakaguro)) {
        return read_list_from_number(at);
    }
    if (!joins(at + 1)) {
        return at + 1;
    }
    return has(at + 2, Kind::number) ? read_years_in_brackets(at) : read_range_from_number(at);
}

/// 4～9日, 1939〜41年, but 支部5 から 2001年: a number behind a noun, with blanks or far shorter than the year it would
/// begin with, is none of the date's.
bool Composer::may_lack_unit(std::size_t at) const {
    const Token& upper = token(at + 2);
    const bool short_year =
        upper.kind == Kind::year && upper.number.value >= first_sure_year && token(at).number.value < first_sure_year;
    const char32_t before = character_before(view_, at);
    const bool of_noun = util::is_kanji(before) || util::is_katakana(before) || token(at + 1).gap;
    return !short_year && !(of_noun && has(at + 1, Kind::from));
}

std::size_t Composer::read_range_from_number(std::size_t at) {
    const Numeral& lower = token(at).number;
    auto last = single(at + 2, true);
    const bool year = lower.value >= first_sure_year;
    if (!last || last->core != at + 2 || (token(at + 2).number.value <= lower.value && !year)) {
        return at + 1;
    }
    if (is_point(last->expression) && !may_lack_unit(at)) {
        return at + 1;
    }
    Expression& end = last->expression;
    if (year) {
        Point first;
        put_unit(first, Kind::year, lower);
        read_as_year_after(end, first);
    }
    if (!is_point(end) || end.first.offset) {
        if (!spread(end, lower.value, token(at).begin)) {
            return at + 1;
        }
        end.rule = end.first.offset ? rows_.gapped : rows_.lengths;
        emit(std::move(end));
        return last->end;
    }
    return emit_range(at, *last);
}

/// A range whose first end is the number at `at`, with the unit that the last one begins with.
std::size_t Composer::emit_range(std::size_t at, const Single& last) {
    Single range;
    range.expression.range = {token(at).begin, token(at).end};
    range.expression.first.range = range.expression.range;
    range.expression.type = last.expression.type;
    if (!put_unit(range.expression.first, token(at + 2).kind, token(at).number)) {
        return at + 1;
    }
    close_range(range, last, has(at + 1, Kind::from));
    range.expression.rule = rows_.gapped;
    emit(std::move(range.expression));
    return range.end;
}

/// The token behind numbers that get larger: 1、4、7月.
std::size_t Composer::end_of_list(std::size_t at) const {
    std::size_t last = at;
    while (last + 2 < view_.tokens.size() && has(last, Kind::number) && !token(last + 1).gap &&
           (!token(last + 2).gap || token(last + 2).kind == Kind::century) &&
           (has(last + 1, Kind::comma) || has(last + 1, Kind::nakaguro)) && runs_on(token(last), token(last + 2)) &&
           (token(last + 2).kind != Kind::year || token(last).number.digits >= token(last + 2).number.digits)) {
        last += 2;
    }
    return last;
}

/// 1、4、7月: each number is a point of its own. 2、3年, 1、2日間: one length with two ends.
std::size_t Composer::read_list_from_number(std::size_t at) {
    const std::size_t last = end_of_list(at);
    if (last == at || has(last, Kind::number)) {
        return at + 1;
    }
    auto end = single(last, true);
    if (!end || end->core != last) {
        return at + 1;
    }
    Expression& expression = end->expression;
    if (token(at).number.value >= first_sure_year) {
        Point first;
        put_unit(first, Kind::year, token(at).number);
        read_as_year_after(expression, first);
    }
    if (last == at + 2 && complete(token(at), token(last), expression)) {
        emit_list(at, last, TimexType::date);
        emit(std::move(expression));
        return end->end;
    }
    const bool two = last == at + 2 && token(last).number.value == token(at).number.value + 1;
    const bool days = two && token(last).kind == Kind::day && character_after(view_, last) == U'で';
    if (days && expression.amounts.empty()) {
        expression.amounts = {amount_of(token(last))};
        expression.ambiguous = true;
    }
    const bool spreads = expression.type == TimexType::duration || expression.ambiguous || expression.first.offset;
    if (two && spreads && spread(expression, token(at).number.value, token(at).begin)) {
        expression.rule = expression.first.offset ? rows_.gapped : rows_.lengths;
        emit(std::move(expression));
        return end->end;
    }
    if (token(at).number.value >= first_sure_year && token(last).kind == Kind::year && last == at + 2) {
        return emit_range(at, *end);  // 2020、21年
    }
    return is_point(expression) ? emit_list(at, last, expression.type) : at + 1;
}

std::size_t Composer::emit_list(std::size_t at, std::size_t last, TimexType type) {
    for (std::size_t i = at; i < last; i += 2) {
        Expression item;
        item.range = {token(i).begin, token(i).end};
        item.first.range = item.range;
        item.rule = rows_.list;
        item.type = type;
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
    const char32_t before = character_before(view_, at);
    const char32_t after = character_after(view_, at + 2);
    const bool bracketed = is_one_of(before, U"（(〔［[") && is_one_of(after, U"）)〕］]、,，");
    const bool line = (before == U'\0' || before == U'\n') && (after == U'\0' || after == U'\n');
    const bool years =
        from.digits == 4 && to.digits == 4 && from.value >= 1000 && to.value < 2200 && from.value < to.value;
    if (!(bracketed || line) || !years || token(at + 2).gap) {
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
