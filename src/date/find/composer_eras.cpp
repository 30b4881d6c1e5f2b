#include <utility>

#include "date/find/composer.hpp"
#include "date/find/composing.hpp"

namespace nenpyo::date::finder {

namespace {

bool is_year_unit(Kind kind) {
    return kind == Kind::year || kind == Kind::fiscal || kind == Kind::decade;
}

/// 三十七、八年 is 37 and 38, 二、三十年代 20 and 30.
std::pair<double, double> completed(double lower, double upper) {
    constexpr double ten = 10;
    if (lower >= ten && upper < ten) {
        return {lower, upper + static_cast<int>(lower) / 10 * ten};
    }
    return {lower < ten && upper >= 2 * ten && static_cast<int>(upper) % 10 == 0 ? lower * ten : lower, upper};
}

/// A point of an era's year, fiscal year or decade.
void put_era_year(Point& point, const Token& era, Kind unit, Numeral number, double value) {
    number.value = value;
    put_unit(point, unit, number);
    point.era = era.word->text;
    point.year_style = YearStyle::era;
}

}  // namespace

/// 昭和20、21年, 大正5〜6年, 明治三十七、八年, 平成10・11年度: two years of an era with one unit between them.
std::size_t Composer::read_from_era(std::size_t at) {
    const std::size_t joiner = at + 2;
    const std::size_t unit = at + 3;
    const bool list = has(joiner, Kind::comma) || has(joiner, Kind::nakaguro);
    if (!has(at + 1, Kind::number) || !is_plain(token(at + 1).number) || !(list || joins(joiner)) ||
        !is_year_unit(token(unit).kind)) {
        return at + 1;
    }
    auto last = single(unit, true);
    const auto [lower, upper] = completed(token(at + 1).number.value, token(unit).number.value);
    if (!last || last->core != unit || last->expression.first.offset || lower >= upper) {
        return at + 1;
    }
    Single first;
    Expression& expression = first.expression;
    expression.range = {token(at).begin, token(at + 1).end};
    expression.first.range = expression.range;
    expression.rule = list ? rows_.list : rows_.gapped;
    put_era_year(expression.first, token(at), token(unit).kind, token(at + 1).number, lower);
    Expression& end = last->expression;
    end.type = end.type == TimexType::duration ? TimexType::date : end.type;
    end.ambiguous = false;
    end.amounts.clear();
    put_era_year(end.first, token(at), token(unit).kind, token(unit).number, upper);
    const bool one_after_the_other = has(unit, Kind::year) && upper == lower + 1;
    if (list && !one_after_the_other) {
        emit(std::move(expression));
        emit(std::move(end));
        return last->end;
    }
    close_range(first, *last, has(joiner, Kind::from));
    expression.rule = rows_.gapped;
    emit(std::move(expression));
    return first.end;
}

}  // namespace nenpyo::date::finder
