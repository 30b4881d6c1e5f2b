#include "date/resolve/calendar_date.hpp"

#include "date/calendar/lunisolar.hpp"
#include "date/value/date_value.hpp"

namespace nenpyo::date::resolve {

std::optional<Day> day_of(const CalendarDate& date) {
    if (!date.is_day()) {
        return std::nullopt;
    }
    if (date.lunisolar) {
        return calendar::to_day({*date.year, date.month, date.leap_month, date.day});
    }
    return value::to_day({value::Grain::day, date.year, date.month, date.day});
}

CalendarDate date_of(Day day, bool lunisolar) {
    if (lunisolar) {
        if (const auto there = calendar::lunisolar_date(day)) {
            return {there->year, there->month, there->day, there->leap, true, nullptr, false};
        }
    }
    const value::PartialDate parts = value::from_day(day);
    return {parts.year, parts.month, parts.day, false, false, nullptr, false};
}

CalendarDate plus_months(const CalendarDate& date, int count) {
    CalendarDate out = date;
    out.day = 0;
    if (date.month == 0) {
        return out;
    }
    const bool into_leap = count == 1 && date.lunisolar && date.year && !date.leap_month &&
                           calendar::month_days(*date.year, date.month, true).has_value();
    if (into_leap) {
        out.leap_month = true;
        return out;
    }
    const int months = static_cast<int>(date.month) - 1 + count;
    const int years = months >= 0 ? months / 12 : -((11 - months) / 12);
    out.month = static_cast<unsigned>(months - years * 12) + 1;
    out.leap_month = false;
    if (out.year) {
        out.year = *out.year + years;
    }
    return out;
}

CalendarDate plus_days(const CalendarDate& date, int count) {
    if (const auto day = day_of(date)) {
        CalendarDate out = date_of(*day + ::date::days(count), date.lunisolar);
        out.era = date.era;
        return out;
    }
    CalendarDate out = date;
    const int day = static_cast<int>(date.day) + count;
    const bool inside = date.day != 0 && day >= 1 && day <= static_cast<int>(month_length(date));
    out.day = inside ? static_cast<unsigned>(day) : 0;
    return out;
}

CalendarDate from_document(const DocumentDate& date) {
    return {date.year, date.month.value_or(0), date.day.value_or(0), false, false, nullptr, false};
}

unsigned month_length(const CalendarDate& date) {
    if (date.lunisolar && date.year) {
        const auto days = calendar::month_days(*date.year, date.month, date.leap_month);
        return days ? static_cast<unsigned>((days->last - days->first).count()) + 1 : 0;
    }
    const unsigned longest_lunisolar = 30;
    if (date.lunisolar) {
        return date.month >= 1 && date.month <= 12 ? longest_lunisolar : 0;
    }
    return date.month >= 1 && date.month <= 12 ? value::days_in_month(date.year, date.month) : 0;
}

bool lunisolar_year(int year) {
    return calendar::has_lunisolar_year(year);
}

}  // namespace nenpyo::date::resolve
