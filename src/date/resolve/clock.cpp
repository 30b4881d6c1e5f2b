#include "date/resolve/clock.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "date/resolve/inherit.hpp"

namespace nenpyo::date::resolve {
namespace {

value::Clock clock_of(const Point& point) {
    value::Clock clock;
    clock.part = point.day_part;
    const auto number = [](const Part& part) { return static_cast<std::int16_t>(part.written() ? part.value : -1); };
    clock.hour = number(point.hour);
    clock.minute = number(point.minute);
    clock.second = number(point.second);
    clock.zone = point.zone;
    return clock;
}

bool names_day(const Point& point) {
    return point.year.present() || point.month.present() || point.day.present() || point.week.present() ||
           point.weekday.present() || point.offset.has_value();
}

void take_day(const CalendarDate& date, Resolution& out) {
    out.date = date;
    out.start = date;
    const auto day = day_of(date);
    out.value.first = day ? value::from_day(*day)
                          : value::PartialDate{value::Grain::day, date.year, date.lunisolar ? 0 : date.month,
                                               date.lunisolar ? 0 : date.day};
}

/// 同3時半: the half of the day of the time before.
void complete_half_day(const Setting& setting, const Place& at, const Resolution* partner, value::Clock& clock) {
    const value::Clock* before =
        partner != nullptr && partner->value.first_clock ? &*partner->value.first_clock : nullptr;
    if (before == nullptr) {
        const Known* known = setting.discourse.last(Need::clock, at);
        before = known == nullptr ? nullptr : &*known->clock;
    }
    if (before != nullptr && before->hour >= 12 && clock.hour < 12) {
        clock.hour = static_cast<std::int16_t>(clock.hour + 12);
    }
}

/// 午後3時に始まり、5時に終わった: the hours run on in the half of the day that was named.
void run_on(const Setting& setting, const Place& at, const Point& point, value::Clock& clock) {
    constexpr std::array<std::string_view, 6> words{"午後", "夕", "夜", "晩", "昼過ぎ", "昼すぎ"};
    constexpr int noon = 12;
    const Known* before = setting.discourse.last_in_paragraph(Need::clock, at);
    if (before == nullptr || !point.hour.written() || point.day_part != DayPart::none || clock.hour >= noon ||
        !before->place.main_text() || before->place.chunk != at.chunk || at.sentence - before->place.sentence > 1) {
        return;
    }
    if (before->clock->hour < 0 && !before->place.same_sentence(at)) {
        return;
    }
    const std::string_view told = setting.prepared.text(before->place.range);
    const std::string_view here = setting.prepared.text(at.range);
    const bool written = here.find("午前") != std::string_view::npos || here.find("朝") != std::string_view::npos ||
                         here.find(':') != std::string_view::npos || here.find("：") != std::string_view::npos;
    const bool half_named = std::any_of(
        words.begin(), words.end(), [&](std::string_view word) { return told.find(word) != std::string_view::npos; });
    const bool night = told.find("夜") != std::string_view::npos || told.find("晩") != std::string_view::npos;
    constexpr int first_of_night = 5;
    const int hour = clock.hour + noon;
    const bool onward = before->clock->hour >= 0 ? before->clock->hour >= noon && hour >= before->clock->hour
                                                 : !night || clock.hour >= first_of_night;
    if (half_named && !written && onward) {
        clock.hour = static_cast<std::int16_t>(hour);
    }
}

/// 同15分, 同19秒: the hour, and the minute, of the time before.
void complete_hour(const Setting& setting, const Place& at, value::Clock& clock) {
    const Known* before = setting.discourse.last(Need::clock, at);
    if (before != nullptr) {
        clock.hour = before->clock->hour;
        clock.minute = clock.minute < 0 ? before->clock->minute : clock.minute;
    }
}

}  // namespace

bool has_clock(const Point& point) {
    return point.hour.present() || point.minute.present() || point.second.present() || point.day_part != DayPart::none;
}

void resolve_clock(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                   Resolution& out) {
    value::Clock clock = clock_of(point);
    if (point.half_day_elided) {
        complete_half_day(setting, at, partner, clock);
    }
    if (partner == nullptr) {
        run_on(setting, at, point, clock);
    }
    if (clock.hour < 0 && (clock.minute >= 0 || clock.second >= 0)) {
        complete_hour(setting, at, clock);
    }
    if (!names_day(point)) {
        if (partner != nullptr) {
            take_day(partner->date, out);
            out.anchor = partner->anchor;
            out.source = partner->source;
        } else {
            const Footing from = day_for_clock(setting, at, clock.hour);
            out.anchor = from.anchor;
            out.source = from.source;
            take_day(from.date, out);
        }
    } else {
        out.value.first.grain = value::Grain::day;
    }
    constexpr int midnight = 24;
    if (clock.hour > midnight || (clock.hour == midnight && clock.minute > 0)) {
        clock.hour = static_cast<std::int16_t>(clock.hour - midnight);
        if (day_of(out.date)) {
            take_day(plus_days(out.date, 1), out);
        }
    }
    out.value.first_clock = clock;
    out.value.precision = Precision::time;
}

}  // namespace nenpyo::date::resolve
