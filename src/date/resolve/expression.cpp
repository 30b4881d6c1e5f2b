#include "date/resolve/expression.hpp"

#include <utility>

#include "date/resolve/assemble.hpp"
#include "date/resolve/clock.hpp"
#include "date/resolve/offset.hpp"
#include "date/resolve/parts.hpp"

namespace nenpyo::date::resolve {
namespace {

/// 前年同期, 前年同月: the period last mentioned, so many years on.
Resolution resolve_same_period(const Setting& setting, const Place& at, const Point& point) {
    Resolution out;
    out.source = setting.discourse.nearest(Need::reckoning, at, true);
    out.anchor = out.source == nullptr ? Anchor::none : Anchor::context;
    if (out.source == nullptr) {
        return out;
    }
    out.value.first = out.source->first;
    out.value.last = out.source->last;
    out.value.precision = out.value.last ? Precision::interval : precision_of(out.value.first);
    out.date = out.source->date;
    out.start = out.source->start;
    const auto move = [&](std::optional<int>& year) { year = year ? std::optional(*year + point.year.value) : year; };
    move(out.value.first.year);
    if (out.value.last) {
        move(out.value.last->year);
    }
    move(out.date.year);
    move(out.start.year);
    return out;
}

Resolution resolve_point(const Setting& setting, const Place& at, const Point& point, const Resolution* partner) {
    Resolution out;
    if (point.same_period) {
        return resolve_same_period(setting, at, point);
    }
    if (point.offset) {
        out = resolve_offset(setting, at, point);
        if (!has_clock(point)) {
            return out;
        }
    } else {
        out = resolve_parts(setting, at, point, partner);
        assemble(setting, at, point, partner, out);
    }
    if (has_clock(point)) {
        resolve_clock(setting, at, point, partner, out);
    }
    return out;
}

/// 2月4～9日, 2019年9月〜20年3月: the second end lacks the most; 8月から2026年3月: the first one does.
bool last_lends(const Point& first, const Point& last) {
    const bool year = last.year.present() && !first.year.present();
    const bool month = last.month.present() && !first.month.present() && !first.year.present() && first.day.present();
    return (year || month) && !first.offset;
}

std::optional<int> month_count(const CalendarDate& date) {
    return date.year && date.month != 0 ? std::optional(*date.year * 12 + static_cast<int>(date.month)) : std::nullopt;
}

bool reversed(const CalendarDate& first, const CalendarDate& last) {
    const auto from = day_of(first);
    const auto to = day_of(last);
    if (from && to) {
        return *to < *from;
    }
    const auto from_month = month_count(first);
    const auto to_month = month_count(last);
    if (from_month && to_month) {
        return *to_month < *from_month;
    }
    return first.year && last.year && *last.year < *first.year;
}

/// Moves a date whose year or month was lent by the other end so that the range runs forward: 11月から2月, 28日から3日.
bool mend(const Point& point, CalendarDate& date, int direction) {
    if (point.year.present() || !date.year) {
        return false;
    }
    if (point.month.present()) {
        date.year = *date.year + direction;
        return true;
    }
    if (point.day.written()) {
        const unsigned day = date.day;
        date = plus_months(date, direction);
        date.day = day;
        return true;
    }
    return false;
}

void put_forward(const Setting& setting, const Place& at, const Point& first, const Point& last, Resolution& from,
                 Resolution& to, bool lent_by_last) {
    if (!reversed(from.date, to.date)) {
        return;
    }
    Resolution& moved = lent_by_last ? from : to;
    const Point& point = lent_by_last ? first : last;
    CalendarDate date = moved.date;
    if (has_clock(point) || !mend(point, date, lent_by_last ? -1 : 1)) {
        from.problems.push_back({TimexProblem::Kind::range_reversed, {}, {}});
        std::swap(from.value, to.value);  // an interval of EDTF runs forward
        return;
    }
    moved.date = date;
    moved.value = {};
    assemble(setting, at, point, nullptr, moved);
}

/// A season, quarter or half as the month it begins or ends with: the ends of an interval of EDTF are plain dates.
value::PartialDate plain_end(const value::PartialDate& date, bool first) {
    if (date.grain != value::Grain::month || date.month <= 12) {
        return date;
    }
    value::DateValue alone;
    alone.first = date;
    const Extent days = value::extent(alone);
    const auto& day = first ? days.earliest : days.latest;
    value::PartialDate out = day ? value::from_day(*day) : value::PartialDate{value::Grain::year, {}, 0, 0};
    out.grain = day ? value::Grain::month : value::Grain::year;
    out.day = 0;
    return out;
}

Resolution join(Resolution from, Resolution to) {
    Resolution out = std::move(from);
    out.value.last = to.value.last ? to.value.last : std::optional(to.value.first);
    out.value.first = plain_end(out.value.first, true);
    out.value.last = plain_end(*out.value.last, false);
    const bool nothing_known = !out.value.first.year && out.value.first == *out.value.last && !to.value.first_clock &&
                               out.value.first.grain == value::Grain::year;
    if (nothing_known) {
        out.value.last.reset();
    }
    out.value.last_clock = to.value.first_clock;
    out.value.precision = out.value.first_clock ? Precision::time : Precision::interval;
    out.date = to.date;
    out.explicit_year = out.explicit_year || to.explicit_year;
    out.problems.insert(out.problems.end(), to.problems.begin(), to.problems.end());
    if (out.anchor == Anchor::explicit_date && !out.explicit_year) {
        out.anchor = to.anchor;
    }
    return out;
}

/// 16世紀末から17世紀初頭: the modifiers narrow the centuries, not their first and last years.
Extent days_between(const value::DateValue& from, Mod first, const value::DateValue& to, Mod last) {
    const Extent start = value::modified(from, value::extent(from), first);
    const Extent end = value::modified(to, value::extent(to), last);
    return {start.earliest, end.latest, start.open_start, end.open_end};
}

/// 天保8年（1837年）2月19日: months and days beside a lunisolar year are lunisolar, unless both calendars give their
/// own.
bool counts_lunisolar(const Point& western, const Point& paired) {
    const bool own = western.month.present() && paired.month.present() &&
                     (western.month != paired.month || western.day != paired.day);
    return western.month.written() && !own;
}

/// 明治29年旧暦5月5日（新暦6月15日）: of the two days the Gregorian one, its year told by the other.
Resolution resolve_labelled(const Setting& setting, const Place& at, const Point& point, const Point& label) {
    Resolution out = resolve_point(setting, at, point, nullptr);
    if (!(label.solar || out.date.lunisolar) || !out.date.year || !label.month.written()) {
        return out;
    }
    const bool over_new_year = point.month.written() && point.month.value >= 10 && label.month.value <= 3;
    out.date.year = *out.date.year + (over_new_year ? 1 : 0);
    out.date.month = static_cast<unsigned>(label.month.value);
    out.date.day = static_cast<unsigned>(label.day.value);
    out.date.leap_month = false;
    out.date.lunisolar = false;
    out.value = {};
    assemble(setting, at, label, nullptr, out);
    return out;
}

Resolution resolve_paired(const Setting& setting, const Place& at, const Point& western, const Point& paired) {
    if (!paired.year.present()) {
        return resolve_labelled(setting, at, western, paired);
    }
    const Resolution other = resolve_point(setting, at, paired, nullptr);
    const bool lunisolar = other.date.lunisolar && counts_lunisolar(western, paired);
    Point point = western;
    point.lunisolar = point.lunisolar || lunisolar;
    // 15（平成27）年: the other calendar tells the century.
    const bool short_year = western.year_style == YearStyle::two_digit;
    Resolution out = resolve_point(setting, at, point, short_year && other.date.year ? &other : nullptr);
    // A lunisolar year reaches into the next Western one.
    const bool may_differ = other.date.lunisolar && day_of(other.date);
    if (out.date.year && other.date.year && out.date.year != other.date.year && !may_differ) {
        out.problems.push_back({TimexProblem::Kind::paired_mismatch,
                                other.date.era == nullptr ? std::to_string(*other.date.year)
                                                          : calendar::era_year_text(*other.date.era, *other.date.year),
                                other.date.era == nullptr ? std::to_string(*out.date.year)
                                                          : calendar::era_year_text(*other.date.era, *out.date.year)});
    }
    // 元禄二年三月二十七日（1689年5月16日）: told in the calendar that stands first.
    const bool told_so = !paired.era.empty() && setting.prepared.text(at.range).starts_with(paired.era);
    if (told_so && other.date.lunisolar && other.date.is_day() && day_of(other.date) == day_of(out.date)) {
        out.date = other.date;
    }
    out.date.era = other.date.era;
    if (other.date.lunisolar && !western.month.present()) {
        out.date.lunisolar = true;
    }
    out.problems.insert(out.problems.end(), other.problems.begin(), other.problems.end());
    return out;
}

/// An end of a range, be it told in two calendars.
Resolution resolve_end(const Setting& setting, const Place& at, const Point& point, const std::optional<Point>& paired,
                       const Resolution* partner) {
    return paired ? resolve_paired(setting, at, point, *paired) : resolve_point(setting, at, point, partner);
}

/// A day told in the same sentence or just before, up to the other end of the range.
bool runs_up_to(const Resolution& told, const Resolution& end) {
    constexpr ::date::days longest{100};
    const auto from = day_of(told.date);
    const auto to = day_of(end.date);
    return told.anchor == Anchor::context && from && to && *from < *to && *to - *from <= longest;
}

Resolution resolve_range(const Setting& setting, const Place& at, const Expression& expression) {
    const Point& first = expression.first;
    const Point& last = *expression.last;
    const bool lent_by_last = last_lends(first, last);
    Resolution from;
    Resolution to;
    if (lent_by_last) {
        to = resolve_end(setting, at, last, expression.last_paired, nullptr);
        from = resolve_point(setting, at, first, &to);
        // 28日に入院し、翌29日から2月10日まで: the first end may run on from the text instead.
        if (!first.month.present() && last.year.present()) {
            Resolution told = resolve_point(setting, at, first, nullptr);
            from = runs_up_to(told, to) ? std::move(told) : std::move(from);
        }
    } else {
        from = resolve_end(setting, at, first, expression.paired, nullptr);
        to = resolve_end(setting, at, last, expression.last_paired, &from);
    }
    put_forward(setting, at, first, last, from, to, lent_by_last);
    const Extent days = days_between(from.value, first.mod, to.value, last.mod);
    Resolution out = join(std::move(from), std::move(to));
    out.days = days;
    return out;
}

}  // namespace

Resolution resolve_expression(const Setting& setting, const Place& at, const Expression& expression) {
    Resolution out;
    if (expression.last) {
        out = resolve_range(setting, at, expression);
    } else if (expression.paired) {
        out = resolve_paired(setting, at, expression.first, *expression.paired);
    } else {
        out = resolve_point(setting, at, expression.first, nullptr);
    }
    if (expression.open_start || expression.open_end) {
        out.value.open_start = expression.open_start;
        out.value.open_end = expression.open_end;
        out.value.precision = Precision::interval;
    }
    return out;
}

}  // namespace nenpyo::date::resolve
