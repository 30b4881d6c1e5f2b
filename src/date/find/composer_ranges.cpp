#include <algorithm>
#include <utility>

#include "date/find/amount.hpp"
#include "date/find/composer.hpp"
#include "date/find/composing.hpp"
#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "date/find/levels.hpp"
#include "date/find/point_reader.hpp"
#include "date/find/units.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

bool counts_from_context(const Point& point) {
    return point.day.deixis == Deixis::context || point.month.deixis == Deixis::context ||
           point.year.deixis == Deixis::context;
}

/// Two points with から between them make a range, unless the second is one that counts from the first
/// (1日から翌日のこと).
bool points_join(Kind joiner, const Expression& first, const Expression& last, bool closed) {
    if (first.first.offset.has_value() != last.first.offset.has_value()) {
        return false;
    }
    if (joiner == Kind::either) {
        return level_of(first.first) == level_of(last.first);
    }
    return joiner != Kind::from || closed || !counts_from_context(last.first);
}

}  // namespace

/// A joiner of ranges; a hyphen has blanks on both sides or on none, and a long vowel sign is none behind a blank.
bool Composer::joins(std::size_t at) const {
    if (at + 1 >= view_.tokens.size()) {
        return has(at, Kind::tilde) || (has(at, Kind::hyphen) && token(at).gap);
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

/// The other end of a range. 6月3日〜7日　午前9時〜11時: of two days the last one takes no clock time from behind
/// blanks.
std::optional<Composer::Single> Composer::last_of_range(const Single& found) {
    const std::size_t begin = found.end + 1;
    auto last = single(begin, true);
    const bool days = is_point(found.expression) && found.expression.type == TimexType::date &&
                      level_of(found.expression.first) == Level::day;
    if (!last || !days || last->expression.type != TimexType::time) {
        return last;
    }
    const std::span<const Token> whole = view_.tokens;
    for (std::size_t i = begin + 1; i < last->end; ++i) {
        if (token(i).gap && token(i - 1).kind != Kind::month && token(i).kind != Kind::day &&
            token(i).kind != Kind::weekday) {
            view_.tokens = whole.subspan(0, i);
            last = single(begin, true);
            view_.tokens = whole;
            break;
        }
    }
    return last;
}

/// 2015年から2020年まで, 8月31日〜9月3日, 2〜3年から4年.
bool Composer::add_range(Single& found) {
    if (add_present_end(found) || add_elliptic_end(found)) {
        return true;
    }
    const Kind joiner = token(found.end).kind;
    auto last = found.end + 1 < view_.tokens.size() ? last_of_range(found) : std::nullopt;
    if (!last) {
        return false;
    }
    if (is_point(last->expression)) {
        // 貞和5年から室町時代中期の享徳4年まで: the year says which.
        auto inner =
            has(last->end, Kind::of) && last->expression.first.era_whole ? single(last->end + 1, true) : std::nullopt;
        if (inner && is_point(inner->expression) && inner->expression.first.year.written()) {
            last = std::move(inner);
        }
        add_other_era(*last);
        add_pair(*last);
    }
    read_ends_as_years(found, *last);
    carry_half_day(view_, found, *last);
    Expression& first = found.expression;
    if (is_point(first) && is_point(last->expression)) {
        if (!points_join(joiner, first, last->expression, has(last->end, Kind::until))) {
            return false;
        }
        close_range(found, *last, joiner == Kind::from);
        return true;
    }
    return add_upper_length(found, *last);
}

/// 3日〜7日間, 25日から38日, 通常3日から7日間; 16日から3日間 begins on the 16th.
bool Composer::counts_days(const Single& found, const Single& last) const {
    constexpr double longest_month = 31;
    const double to = token(last.core).number.value;
    const bool usual = Cues::standard().before(view_.before(found.core)) == Says::length;
    return has(found.end, Kind::tilde) || to > longest_month || (usual && to > token(found.core).number.value);
}

/// 2〜3年, 3000年〜4000年前: the end says what both numbers count.
bool Composer::add_upper_length(Single& found, Single& last) {
    Expression& first = found.expression;
    const Kind joiner = token(found.end).kind;
    const bool alike = last.core == found.end + 1 && found.core + 1 == found.end &&
                       unit_of(token(found.core).kind) == unit_of(token(last.core).kind);
    const bool length_first = first.type == TimexType::duration || (first.ambiguous && joiner != Kind::from) ||
                              (token(found.core).kind == Kind::day && counts_days(found, last));
    const bool length_last = last.expression.type == TimexType::duration || last.expression.first.offset;
    if (!alike) {
        return add_longer_length(found, last);
    }
    if (!length_first || !length_last) {
        return false;
    }
    Expression both = std::move(last.expression);
    if (!spread(both, amount_of(token(found.core)).count, first.range.begin)) {
        return false;
    }
    both.mod = both.mod == Mod::none ? first.mod : both.mod;
    both.rule = both.first.offset ? rows_.range : rows_.lengths;
    first = std::move(both);
    found.end = last.end;
    return true;
}

void Composer::close_range(Single& range, const Single& last, bool from) {
    Expression& expression = range.expression;
    const Expression& end = last.expression;
    expression.first.mod = expression.first.mod == Mod::none ? expression.mod : expression.first.mod;
    expression.mod = end.mod;
    expression.last = end.first;
    expression.last_paired = end.paired;
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
    if (!is_point(found.expression) || !is_plain(token(number).number) || number + 2 >= view_.tokens.size()) {
        return false;
    }
    const bool spaced = token(number).gap && token(number - 1).gap && has(number + 2, Kind::day);  // 2 月 14〜16 日
    if (token(number).gap && !spaced) {
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

/// 2020年〜 before a mark, a bracket or the end of a line; a hyphen with blanks before it, in the brackets of a life
/// only: （1980年 - ）.
void Composer::add_open_end(Single& found) {
    const bool hyphen = has(found.end, Kind::hyphen) && token(found.end).gap;
    if (!is_point(found.expression) || !(hyphen || (has(found.end, Kind::tilde) && !token(found.end).gap))) {
        return;
    }
    const char32_t next = character_after(view_, found.end);
    const bool bracket = has(found.end + 1, Kind::close) || is_one_of(next, U"）)");
    if (hyphen ? bracket : next == U'\0' || util::is_blank(next) || is_one_of(next, U"）)」』】、。,")) {
        found.expression.open_end = true;
        found.expression.range.end = token(found.end).end;
        found.expression.rule = rows_.open_end;
        ++found.end;
    }
}

}  // namespace nenpyo::date::finder
