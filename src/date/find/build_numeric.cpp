#include <algorithm>

#include "date/find/build.hpp"
#include "date/find/numeric.hpp"
#include "date/find/point_reader.hpp"

namespace nenpyo::date::finder {

namespace {

Part written(int value) {
    return value < 0 ? Part{} : Part{Deixis::number, value};
}

const Token* find_kind(std::span<const Token> tokens, Kind kind) {
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const Token& t) { return t.kind == kind; });
    return found == tokens.end() ? nullptr : &*found;
}

/// The Western or era year, month and day; the weekday beside them.
void put_date(const NumericDate& date, std::span<const Token> tokens, Expression& out) {
    Point& point = out.first;
    point.range = out.range;
    point.year = written(date.year);
    point.month = written(date.month);
    point.day = written(date.day);
    point.day_first = date.day_first;
    point.year_style = date.short_year ? YearStyle::two_digit : YearStyle::western;
    for (const Kind kind : {Kind::era, Kind::era_letter}) {
        if (const Token* era = find_kind(tokens, kind); era != nullptr && era == tokens.data()) {
            point.era = era->word->text;
            point.year_style = YearStyle::era;
        }
    }
    if (const Token* weekday = find_kind(tokens, Kind::weekday)) {
        point.weekday = written(weekday->word == nullptr ? weekday->number.integer() : weekday->word->value);
    }
}

}  // namespace

void put_clock(const NumericDate& clock, std::span<const Token> tokens, Point& point) {
    point.hour = written(clock.hour);
    point.minute = written(clock.minute);
    point.second = written(clock.second);
    const bool am_pm = find_kind(tokens, Kind::am_pm) != nullptr;
    if (point.day_part != DayPart::none) {
        point.deep_night = point.day_part == DayPart::night && clock.hour < 5;
        point.hour.value = hour_in_part(clock.hour, point.day_part, am_pm);
        point.day_part = DayPart::none;
    }
    if (const Token* zone = find_kind(tokens, Kind::zone); zone != nullptr && zone->word->text != "local") {
        point.zone = zone->word->text;
    }
}

void build_numeric_date(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    const auto tokens = match.tokens(view);
    put_date(*read_numeric_date(tokens), tokens, out);
}

void build_numeric_month(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    const auto tokens = match.tokens(view);
    if (const auto date = read_numeric_month(tokens)) {
        put_date(*date, tokens, out);
        return;
    }
    // 2024年/5, 2024/5月: the units are written in part.
    NumericDate date;
    date.year = tokens.front().number.integer();
    date.month = tokens.back().number.integer();
    put_date(date, tokens, out);
}

void build_numeric_month_day(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    const auto tokens = match.tokens(view);
    const NumericDate date = *read_numeric_month_day(tokens);
    put_date(date, tokens, out);
    const Word* named = view.dictionary.named_day(date.month, date.day);
    if (named != nullptr && tokens[1].kind != Kind::slash) {
        out.first.year = written(named->year);
        out.first.named = true;
    }
}

void build_numeric_time(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::time;
    const auto tokens = match.tokens(view);
    const NumericDate date = *read_numeric_clock(tokens);
    PointReader reader;
    reader.read(tokens);
    reader.finish(out);
    put_date(date, tokens, out);
    if (date.hour >= 0) {
        put_clock(date, tokens, out.first);
    }
}

void build_numeric_season(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    out.first.year = written(view.tokens[match.begin].number.integer());
}

void build_era_letter_year(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    out.first.year = written(view.tokens[match.end - 1].number.integer());
    out.first.year_style = YearStyle::era;
}

void build_paired_year_row(const View& view, const Match& match, Expression& out) {
    constexpr std::size_t tokens_of_year = 5;
    PointReader reader;
    reader.read(match.tokens(view).subspan(tokens_of_year));
    reader.finish(out);
    out.type = TimexType::date;
    out.first.range = out.range;
    out.first.year = written(view.tokens[match.begin].number.integer());
    out.first.year_style = YearStyle::western;
}

void build_year_before_christ(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    out.first.range = out.range;
    out.first.year = written(view.tokens[match.begin + 1].number.integer());
    out.first.year_style = YearStyle::before_christ;
}

void build_quarter_letter(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    out.first.quarter = written(view.tokens[match.end - 1].number.integer());
}

void build_quarter_of_months(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    constexpr int months_of_quarter = 3;
    const int from = view.tokens[match.end - 3].number.integer();
    const int to = view.tokens[match.end - 1].number.integer();
    out.first.fiscal_end = {};
    if (to - from + 1 == months_of_quarter) {
        out.first.quarter = written(to / months_of_quarter);
    } else {
        out.first.half = written(to / (2 * months_of_quarter));
    }
    out.first.calendar_quarter = true;
}

}  // namespace nenpyo::date::finder
