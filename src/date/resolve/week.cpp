#include "date/resolve/anchor.hpp"
#include "date/resolve/period.hpp"

namespace nenpyo::date::resolve {
namespace {

using value::Grain;
using value::PartialDate;

void set_days(Resolution& out, Day first, Day last, Precision precision) {
    out.value.first = value::from_day(first);
    if (first != last) {
        out.value.last = value::from_day(last);
    }
    out.value.precision = precision;
    const bool lunisolar = out.date.lunisolar;
    out.start = date_of(first, lunisolar);
    out.date = date_of(last, lunisolar);
}

/// Monday of the week a day is in.
Day monday_of(Day day) {
    return day - (::date::weekday(day) - ::date::Monday);
}

/// XXXX-WXX, XXXX-WXX-3, XXXX-WXX-WE: a week that nothing tells apart from the others. Not EDTF, which has no weeks.
void set_unknown_week(const Point& point, Resolution& out) {
    out.anchor = Anchor::none;
    out.value.first = {};
    out.value.unknown_week = true;
    out.value.weekend = point.weekend;
    out.value.weekday = point.weekday.written() ? point.weekday.value : 0;
    out.value.precision = out.value.weekday != 0 ? Precision::day : Precision::interval;
}

/// The first and last day of days `from` to `to` of the month of `date`; of an unknown year with the year unknown.
void set_days_of_month(Resolution& out, unsigned from, unsigned to) {
    CalendarDate first = out.date;
    CalendarDate last = out.date;
    first.day = from;
    last.day = to;
    const auto first_day = day_of(first);
    const auto last_day = day_of(last);
    out.value.precision = Precision::tendays;
    if (first_day && last_day) {
        out.value.first = value::from_day(*first_day);
        out.value.last = value::from_day(*last_day);
    } else {
        out.value.first = {Grain::day, out.date.year, out.date.month, from};
        out.value.last = PartialDate{Grain::day, out.date.year, out.date.month, to};
    }
    out.start = first;
    out.date = last;
}

}  // namespace

bool assemble_week(const Setting& setting, const Place& at, const Point& point, Resolution& out) {
    const bool counted_week = point.week.present() && !point.week.written();
    const bool lone_weekday = point.weekday.written() && !point.day.present() && !point.month.present();
    if (!counted_week && !lone_weekday && !(point.weekend && !point.month.present())) {
        return false;
    }
    Footing base;
    if (counted_week && point.week.deixis == Deixis::document) {
        base = writing_date(setting, at);
    } else if (counted_week && point.week.deixis == Deixis::context) {
        base = mentioned(setting, at, Need::day, point.event_noun);
    }
    const auto day = base.found() ? day_of(base.date) : std::nullopt;
    if (!day) {
        set_unknown_week(point, out);
        return true;
    }
    out.anchor = base.anchor;
    out.source = base.source;
    const Day monday = monday_of(*day) + ::date::weeks(point.week.value);
    if (point.weekday.written()) {
        const Day chosen = monday + ::date::days(point.weekday.value - 1);
        set_days(out, chosen, chosen, Precision::day);
    } else if (point.weekend) {
        set_days(out, monday + ::date::days(5), monday + ::date::days(6), Precision::interval);
    } else {
        set_days(out, monday, monday + ::date::days(6), Precision::interval);
    }
    return true;
}

bool assemble_part_of_month(const Point& point, Resolution& out) {
    if (out.date.month == 0 || out.date.month > 12 || point.day.present()) {
        return false;
    }
    const unsigned length = month_length(out.date);
    if (length == 0) {
        return false;
    }
    if (point.tendays.written()) {
        constexpr int first_pair = 4;  // 上・中旬, 中・下旬
        const int part = point.tendays.value;
        const int from = part >= first_pair ? part - first_pair + 1 : part;
        const int to = part >= first_pair ? from + 1 : part;
        set_days_of_month(out, static_cast<unsigned>(from - 1) * 10 + 1,
                          to == 3 ? length : static_cast<unsigned>(to) * 10);
        return true;
    }
    if (point.week.written()) {
        const auto first = (static_cast<unsigned>(point.week.value) - 1) * 7 + 1;
        if (first > length) {
            return false;
        }
        set_days_of_month(out, first, std::min(first + 6, length));
        out.value.precision = Precision::interval;
        return true;
    }
    if (point.weekday.written() && point.weekday_ordinal > 0 && out.date.year && !out.date.lunisolar) {
        const Day first = ::date::year{*out.date.year} / ::date::month{out.date.month} / ::date::day{1};
        const ::date::weekday wanted{static_cast<unsigned>(point.weekday.value % 7)};
        const Day chosen = first + (wanted - ::date::weekday(first)) + ::date::weeks(point.weekday_ordinal - 1);
        set_days(out, chosen, chosen, Precision::day);
        return true;
    }
    if (point.halfpart != 0) {
        set_days_of_month(out, point.halfpart == 2 ? 16 : 1, point.halfpart == 2 ? length : 15);
        out.value.precision = Precision::interval;
        return true;
    }
    return false;
}

}  // namespace nenpyo::date::resolve
