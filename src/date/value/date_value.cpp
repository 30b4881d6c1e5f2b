#include "date/value/date_value.hpp"

#include <array>
#include <string_view>

namespace nenpyo::date::value {
namespace {

/// @param number not negative
void append_padded(std::string& out, int number, std::size_t width) {
    std::array<char, 12> digits;
    std::size_t begin = digits.size();
    for (int rest = number; rest > 0 || begin == digits.size(); rest /= 10) {
        digits[--begin] = static_cast<char>('0' + rest % 10);
    }
    while (digits.size() - begin < width) {
        digits[--begin] = '0';
    }
    out.append(digits.data() + begin, digits.size() - begin);
}

void append_year(std::string& out, int year) {
    if (year < -9999 || year > 9999) {
        out += 'Y' + std::to_string(year);
        return;
    }
    if (year < 0) {
        out += '-';
    }
    append_padded(out, year < 0 ? -year : year, 4);
}

/// The year with its last `unknown` digits as X.
void append_year(std::string& out, int year, std::size_t unknown) {
    append_year(out, year);
    out.replace(out.size() - unknown, unknown, unknown, 'X');
}

void append_two(std::string& out, unsigned number) {
    if (number == 0) {
        out += "XX";
    } else {
        append_padded(out, static_cast<int>(number), 2);
    }
}

constexpr std::array<std::string_view, 7> day_parts{"", "MO", "MI", "AF", "EV", "NI", "DT"};

void append(std::string& out, const Clock& clock) {
    out += 'T';
    if (clock.hour < 0 && clock.minute >= 0) {
        out += "XX";
    } else if (clock.hour < 0) {
        out += day_parts.at(static_cast<std::size_t>(clock.part));
        return;
    } else {
        append_padded(out, clock.hour, 2);
    }
    for (const int part : {clock.minute, clock.second}) {
        if (part < 0) {
            break;
        }
        out += ':';
        append_padded(out, part, 2);
    }
    out += clock.zone;
}

}  // namespace

void append(std::string& out, const PartialDate& date) {
    const std::size_t unknown = date.grain == Grain::century ? 2 : date.grain == Grain::decade ? 1 : 0;
    if (!date.year) {
        out += "XXXX";
    } else if (unknown != 0) {
        append_year(out, *date.year, unknown);
    } else {
        append_year(out, *date.year);
    }
    if (date.grain >= Grain::month) {
        out += '-';
        append_two(out, date.month);
    }
    if (date.grain == Grain::day) {
        out += '-';
        append_two(out, date.day);
    }
}

std::string to_text(const DateValue& value) {
    std::string out;
    if (value.unknown_week) {
        out = "XXXX-WXX";
        out += value.weekend ? "-WE" : value.weekday != 0 ? '-' + std::to_string(value.weekday) : "";
        if (value.first_clock) {
            append(out, *value.first_clock);
        }
        if (value.last_clock) {
            out += '/';
            append(out, *value.last_clock);
        }
        return out;
    }
    if (value.open_start) {
        out += "..";
    } else {
        append(out, value.first);
        if (value.first_clock) {
            append(out, *value.first_clock);
        }
    }
    if (value.open_start || value.open_end || value.last) {
        out += '/';
    }
    if (value.open_end) {
        out += "..";
    } else if (value.last) {
        // An unknown day is not said twice: XXXX-XX-XXT09/T19 (ISO 8601 leaves the higher parts out).
        if (!value.last_clock || value.last->year || value.last->month != 0 || value.last->day != 0) {
            append(out, *value.last);
        }
        if (value.last_clock) {
            append(out, *value.last_clock);
        }
    } else if (value.open_start) {
        append(out, value.first);
    }
    return out;
}

}  // namespace nenpyo::date::value
