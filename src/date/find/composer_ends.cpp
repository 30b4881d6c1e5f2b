#include <algorithm>

#include "date/find/composer.hpp"
#include "date/find/composing.hpp"
#include "date/find/levels.hpp"
#include "date/find/units.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr int first_long_year = 100;
constexpr int first_full_year = 1000;

bool is_part(Kind kind) {
    return kind == Kind::edge || kind == Kind::half_part || kind == Kind::relative_term || kind == Kind::tendays;
}

/// 800年, which may be eight hundred years.
bool is_length_or_year(const Expression& expression) {
    return expression.type == TimexType::duration && expression.first.year.written() && expression.amounts.size() == 1;
}

void read_as_year(Expression& expression) {
    expression.type = TimexType::date;
    expression.ambiguous = false;
    expression.amounts.clear();
}

/// 紀元前1000年〜500年 goes on before Christ; 紀元前206年 - 8年, a hyphen between blanks and a bare year, does not.
void count_from_christ(const Point& first, Point& last, bool apart) {
    if (first.year_style != YearStyle::before_christ || !last.era.empty()) {
        return;
    }
    const Part& from = first.century.present() ? first.century : first.year;
    const Part& to = first.century.present() ? last.century : last.year;
    if (from.written() && to.written()) {
        last.year_style = !apart && to.value < from.value ? YearStyle::before_christ : YearStyle::western;
    }
}

}  // namespace

/// 1946年-現在, 1990年から現在まで: the range is still open.
bool Composer::add_present_end(Single& found) {
    const std::size_t at = found.end + 1;
    const bool from = has(found.end, Kind::from);
    if (!has(at, Kind::now) || !is_point(found.expression) || has(found.end, Kind::either) ||
        (from && !has(at + 1, Kind::until))) {
        return false;
    }
    found.end = has(at + 1, Kind::until) ? at + 2 : at + 1;
    found.expression.range.end = token(found.end - 1).end;
    found.expression.open_end = true;
    found.expression.rule = rows_.open_end;
    return true;
}

/// 20世紀中葉から後半にかけて, 平安時代初期-中期: the second end is another part of the same period.
bool Composer::add_elliptic_end(Single& found) {
    const std::size_t at = found.end + 1;
    if (at >= view_.tokens.size() || (has(at, Kind::tendays) && !found.expression.first.tendays.written()) ||
        !is_part(token(at).kind) || !is_part(token(found.end - 1).kind) || !is_point(found.expression)) {
        return false;
    }
    Single last;
    last.core = at;
    last.end = at + 1;
    last.expression.range = {token(at).begin, token(at).end};
    Point& point = last.expression.first;
    point = found.expression.first;
    point.range = last.expression.range;
    const Word& word = *token(at).word;
    point.mod = word.mod;
    if (token(at).kind == Kind::tendays) {
        point.tendays.value = word.value;
    }
    point.halfpart = static_cast<std::int8_t>(token(at).kind == Kind::half_part       ? word.value
                                              : token(at).kind == Kind::relative_term ? 1
                                                                                      : 0);
    add_suffixes(last);
    close_range(found, last, has(found.end, Kind::from));
    return true;
}

/// 800年 - 1050年, 1837年から1901年の期間: two years that follow each other are no lengths.
void Composer::read_ends_as_years(Single& found, Single& last) {
    Expression& first = found.expression;
    Expression& end = last.expression;
    const bool apart = has(found.end, Kind::hyphen) && token(found.end).gap;
    const bool forward = first.first.year.written() && end.first.year.written() && !end.first.offset &&
                         first.first.year.value < end.first.year.value && end.first.year.value >= first_long_year &&
                         level_of(first.first) == Level::year;
    const bool sure = forward && (first.first.year.value >= first_long_year || !has(found.end, Kind::from));
    if (sure && is_length_or_year(first) && (is_point(end) || (apart && is_length_or_year(end)))) {
        read_as_year(first);
    }
    if (!is_point(first)) {
        return;
    }
    const bool short_style =
        first.first.year_style == YearStyle::two_digit || first.first.year_style == YearStyle::era_elided;
    if (sure && short_style && end.first.year.value < first_full_year && end.first.year_style == YearStyle::western) {
        first.first.year_style = YearStyle::western;  // 25年 - 220年; but 98年〜2003年
    }
    if (sure && is_length_or_year(end)) {
        read_as_year(end);
    }
    if (has(last.core, Kind::year) || has(last.core, Kind::century)) {
        read_as_year_after(end, first.first);
        count_from_christ(first.first, end.first, apart);
    }
}

/// 30分〜1時間: each end has its unit, and the second is the larger.
bool Composer::add_longer_length(Single& found, const Single& last) {
    Expression& first = found.expression;
    const Expression& end = last.expression;
    const auto one_length = [](const Expression& expression) {
        return expression.type == TimexType::duration && expression.amounts.size() == 1 &&
               !expression.amounts.front().vague && expression.amounts.front().upper == 0;
    };
    if (!has(found.end, Kind::tilde) || !one_length(first) || !one_length(end) ||
        size_of(first.amounts.front().unit) > size_of(end.amounts.front().unit)) {
        return false;
    }
    Amount& amount = first.amounts.front();
    amount.upper = end.amounts.front().count;
    amount.upper_unit = end.amounts.front().unit;
    first.ambiguous = false;
    first.mod = end.mod == Mod::none ? first.mod : end.mod;
    first.range.end = end.range.end;
    first.rule = rows_.lengths;
    found.end = last.end;
    return true;
}

/// 午後1時から4時まで, 午前9時〜5時: an hour without 午前 or 午後 is the next one of that number.
void Composer::carry_half_day(const View& view, const Single& found, Single& last) {
    const Part& from = found.expression.first.hour;
    Point& end = last.expression.first;
    constexpr int noon = 12;
    const Kind core = view.tokens[last.core].kind;
    const bool bare = (core == Kind::hour || core == Kind::number) && !end.day.present();
    const bool told = std::any_of(view.tokens.begin() + static_cast<std::ptrdiff_t>(found.core),
                                  view.tokens.begin() + static_cast<std::ptrdiff_t>(found.end), [](const Token& token) {
                                      return token.kind == Kind::am_pm || token.kind == Kind::day_part ||
                                             token.kind == Kind::clear_part;
                                  });
    const bool behind = end.hour.value <= from.value && end.hour.value < noon && end.hour.value + noon > from.value;
    if (from.written() && end.hour.written() && bare && told && behind) {
        end.hour.value += noon;
    }
}

}  // namespace nenpyo::date::finder
