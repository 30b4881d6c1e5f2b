#include "date/resolve/assemble.hpp"

#include <array>
#include <string_view>

#include "date/calendar/lunisolar.hpp"
#include "date/resolve/period.hpp"

namespace nenpyo::date::resolve {
namespace {

using value::Grain;
using value::PartialDate;

constexpr std::array<std::string_view, 7> weekday_names{"日", "月", "火", "水", "木", "金", "土"};

void report(Resolution& out, TimexProblem::Kind kind, std::string found, std::string right = {}) {
    out.problems.push_back({kind, std::move(found), std::move(right)});
}

std::string month_text(const CalendarDate& date) {
    return (date.leap_month ? "閏" : "") + std::to_string(date.month) + "月";
}

/// Takes a month or day that does not exist away and says so.
void cut_impossible(const Point& point, Resolution& out) {
    CalendarDate& date = out.date;
    if ((date.lunisolar || point.lunisolar) && date.year && !lunisolar_year(*date.year)) {
        // 明治29年旧暦5月5日: no table says which day this was, and the day as it is written would be a wrong one.
        date.month = 0;
        date.day = 0;
        date.leap_month = false;
    }
    if (date.month == 0) {
        if (date.day > 31) {
            report(out, TimexProblem::Kind::impossible_date, std::to_string(date.day) + "日");
            date.day = 0;
        }
        return;
    }
    const unsigned length = month_length(date);
    const bool convertible = !date.lunisolar || !date.year || length != 0;
    if (length == 0 || !convertible) {
        report(out, TimexProblem::Kind::impossible_date,
               month_text(date) + (date.day != 0 ? std::to_string(date.day) + "日" : ""));
        date.month = 0;
        date.day = 0;
        date.leap_month = false;
    } else if (date.day > length) {
        report(out, TimexProblem::Kind::impossible_date, month_text(date) + std::to_string(date.day) + "日",
               month_text(date) + std::to_string(length) + "日");
        date.day = 0;
    } else if (point.leap_month && !date.lunisolar) {
        report(out, TimexProblem::Kind::impossible_date, "閏" + std::to_string(date.month) + "月");
    }
}

void check_weekday(const Point& point, Day day, Resolution& out) {
    if (!point.weekday.written() || !point.day.present()) {
        return;
    }
    const unsigned right = ::date::weekday(day).c_encoding();
    if (const auto written = static_cast<unsigned>(point.weekday.value % 7); written != right) {
        report(out, TimexProblem::Kind::weekday_mismatch, std::string(weekday_names.at(written)),
               std::string(weekday_names.at(right)));
    }
}

/// The new eras began on a day, not with a year: 昭和64年3月 never was.
void check_era_day(const Point& point, const CalendarDate& date, Day first, Day last, Resolution& out) {
    if (point.year_style != YearStyle::era || date.era == nullptr || date.lunisolar || !out.problems.empty()) {
        return;
    }
    const calendar::Era& era = *date.era;
    if (first > era.last_day || last < era.first_day) {
        const calendar::Era* right = calendar::era_on(first);
        report(out, TimexProblem::Kind::era_out_of_range,
               calendar::era_year_text(era, *date.year) + month_text(date) +
                   (date.day != 0 ? std::to_string(date.day) + "日" : ""),
               right == nullptr ? "" : calendar::era_year_text(*right, *date.year));
    }
}

void set_lunisolar_month(Resolution& out) {
    const auto days = calendar::month_days(*out.date.year, out.date.month, out.date.leap_month);
    out.value.first = value::from_day(days->first);
    out.value.last = value::from_day(days->last);
    out.value.precision = Precision::month;
}

void set_plain(const Point& point, Resolution& out) {
    const CalendarDate& date = out.date;
    const bool day_named = date.day != 0 || (point.day.present() && !point.day.written());
    if (const auto day = day_of(date)) {
        out.value.first = value::from_day(*day);
        out.value.precision = Precision::day;
        check_weekday(point, *day, out);
        check_era_day(point, date, *day, *day, out);
        return;
    }
    if (date.lunisolar && date.month != 0) {
        if (date.year && date.day == 0) {
            set_lunisolar_month(out);
            return;
        }
        // Without its year a lunisolar month or day can't be converted, and the unconverted one would be wrong.
        out.value.first = {Grain::year, date.year, 0, 0};
        out.value.precision = Precision::year;
        return;
    }
    const bool month_named = date.month != 0 || (point.month.present() && !point.month.written());
    const Grain grain = day_named ? Grain::day : month_named ? Grain::month : Grain::year;
    out.value.first = {grain, date.year, date.month, date.day};
    out.value.precision = grain == Grain::day     ? Precision::day
                          : grain == Grain::month ? Precision::month
                                                  : Precision::year;
    if (grain == Grain::month && date.year && date.month != 0) {
        const auto days = value::extent(out.value);
        check_era_day(point, date, *days.earliest, *days.latest, out);
    }
}

}  // namespace

void assemble(const Setting& setting, const Place& at, const Point& point, const Resolution* partner, Resolution& out) {
    cut_impossible(point, out);
    out.start = out.date;
    if (assemble_long_period(setting, at, point, partner, out) || assemble_week(setting, at, point, out) ||
        assemble_part_of_year(setting, point, out) || assemble_part_of_month(point, out)) {
        return;
    }
    if (out.date.month == 0 && !point.month.present() && !point.day.present() && assemble_half_year(point, out)) {
        return;
    }
    set_plain(point, out);
}

}  // namespace nenpyo::date::resolve
