#include <array>

#include "date/value/date_value.hpp"

namespace nenpyo::date::value {
namespace {

struct Days {
    Day first;
    Day last;
};

Day first_of(int year, unsigned month) {
    return ::date::year{year} / ::date::month{month} / ::date::day{1};
}

/// The days of `count` months from a month on; the months may run into the next year.
Days months(int year, unsigned month, unsigned count) {
    const unsigned after = month - 1 + count;
    return {first_of(year, month), first_of(year + static_cast<int>(after / 12), after % 12 + 1) - ::date::days(1)};
}

/// The days of an EDTF month number: 1 to 12, seasons 21 to 24 (winter runs into the next year), quarters, halves.
Days coded_months(int year, unsigned code) {
    constexpr std::array<unsigned, 4> season_starts{3, 6, 9, 12};
    if (code >= 21 && code <= 24) {
        return months(year, season_starts.at(code - 21), 3);
    }
    if (code >= 33 && code <= 36) {
        return months(year, (code - 33) * 3 + 1, 3);
    }
    if (code == 40 || code == 41) {
        return months(year, (code - 40) * 6 + 1, 6);
    }
    return months(year, code, 1);
}

// Hinnant's calendar counts days in 32 bits and years in 16.
bool countable(int year) {
    return year > -32000 && year < 32000;
}

std::optional<Days> days_of(const PartialDate& date) {
    if (!date.year || !countable(*date.year)) {
        return std::nullopt;
    }
    const int year = *date.year;
    if (date.grain <= Grain::year || date.month == 0) {
        const int count = date.grain == Grain::century ? 100 : date.grain == Grain::decade ? 10 : 1;
        return Days{first_of(year, 1), first_of(year + count, 1) - ::date::days(1)};
    }
    if (date.grain == Grain::month || date.day == 0) {
        return coded_months(year, date.month);
    }
    const Day day = first_of(year, date.month) + ::date::days(static_cast<int>(date.day) - 1);
    return Days{day, day};
}

/// The third of a stretch of days that START, MID or END means.
void third(Extent& days, Mod mod) {
    const int length = static_cast<int>((*days.latest - *days.earliest).count()) + 1;
    const Day first_cut = *days.earliest + ::date::days(length / 3);
    const Day second_cut = *days.latest - ::date::days(length / 3);
    if (mod != Mod::start) {
        days.earliest = mod == Mod::mid ? first_cut : second_cut + ::date::days(1);
    }
    if (mod != Mod::end) {
        days.latest = mod == Mod::mid ? second_cut : first_cut - ::date::days(1);
    }
}

void narrow(Extent& days, const DateValue& value, Mod mod) {
    if (!days.earliest || !days.latest) {
        return;
    }
    const bool single = !value.last;
    if (single && value.first.grain == Grain::year) {
        const int year = *value.first.year;
        const Days part = mod == Mod::start ? months(year, 1, 3)
                          : mod == Mod::mid ? months(year, 5, 4)
                                            : months(year, 12, 1);
        days.earliest = part.first;
        days.latest = part.last;
    } else if (single && value.first.grain == Grain::month && value.first.month <= 12) {
        const Day first = *days.earliest;
        if (mod != Mod::start) {
            days.earliest = first + ::date::days(mod == Mod::mid ? 10 : 20);
        }
        if (mod != Mod::end) {
            days.latest = first + ::date::days(mod == Mod::mid ? 19 : 9);
        }
    } else if (*days.latest - *days.earliest >= ::date::days(2)) {
        third(days, mod);
    }
}

}  // namespace

Extent extent(const DateValue& value) {
    Extent out;
    const auto first = days_of(value.first);
    const auto last = value.last ? days_of(*value.last) : first;
    out.open_start = value.open_start;
    out.open_end = value.open_end;
    if (first && !value.open_start) {
        out.earliest = first->first;
    }
    if (last && !value.open_end) {
        out.latest = last->last;
    }
    return out;
}

Extent modified(const DateValue& value, const Extent& days, Mod mod) {
    Extent out = days;
    if (value.first_clock && (mod == Mod::before || mod == Mod::after)) {
        return out;  // 7日正午前, 午前10時すぎ: the day stays the same
    }
    switch (mod) {
        case Mod::start:
        case Mod::mid:
        case Mod::end:
            narrow(out, value, mod);
            break;
        case Mod::before:
            out.latest = out.earliest ? std::optional(*out.earliest - ::date::days(1)) : std::nullopt;
            [[fallthrough]];
        case Mod::on_or_before:
            out.earliest.reset();
            out.open_start = out.latest.has_value() || out.open_start;
            break;
        case Mod::after:
            out.earliest = out.latest ? std::optional(*out.latest + ::date::days(1)) : std::nullopt;
            [[fallthrough]];
        case Mod::on_or_after:
            out.latest.reset();
            out.open_end = out.earliest.has_value() || out.open_end;
            break;
        default:
            break;
    }
    return out;
}

Precision precision_of(const PartialDate& date) {
    switch (date.grain) {
        case Grain::century:
            return Precision::century;
        case Grain::decade:
            return Precision::decade;
        case Grain::year:
            return Precision::year;
        case Grain::month:
            return date.month >= 40   ? Precision::half
                   : date.month >= 33 ? Precision::quarter
                   : date.month >= 21 ? Precision::season
                                      : Precision::month;
        case Grain::day:
            return Precision::day;
    }
    return Precision::year;
}

PartialDate from_day(Day day) {
    const ::date::year_month_day ymd(day);
    return {Grain::day, static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day())};
}

std::optional<Day> to_day(const PartialDate& date) {
    if (!date.is_day() || date.month > 12 || !countable(*date.year) ||
        date.day > days_in_month(date.year, date.month)) {
        return std::nullopt;
    }
    return first_of(*date.year, date.month) + ::date::days(static_cast<int>(date.day) - 1);
}

unsigned days_in_month(std::optional<int> year, unsigned month) {
    constexpr std::array<unsigned, 12> lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && year && !(*year % 4 == 0 && (*year % 100 != 0 || *year % 400 == 0))) {
        return 28;
    }
    return lengths.at(month - 1);
}

}  // namespace nenpyo::date::value
