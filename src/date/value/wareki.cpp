#include <string>

#include "date/calendar/era.hpp"
#include "date/calendar/lunisolar.hpp"
#include "date/value/parse_edtf.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date {
namespace {

using value::Grain;
using value::PartialDate;

/// A day as its time counted it: before 1873 in lunisolar months.
std::string day_text(const PartialDate& date) {
    const auto day = value::to_day(date);
    const calendar::Era* era = day ? calendar::era_on(*day) : nullptr;
    if (era == nullptr) {
        return {};
    }
    if (*day >= calendar::first_gregorian_day) {
        return calendar::era_year_text(*era, *date.year) + std::to_string(date.month) + "月" +
               std::to_string(date.day) + "日";
    }
    const auto lunisolar = calendar::lunisolar_date(*day);
    return !lunisolar ? std::string()
                      : calendar::era_year_text(*era, lunisolar->year) + (lunisolar->leap ? "閏" : "") +
                            std::to_string(lunisolar->month) + "月" + std::to_string(lunisolar->day) + "日";
}

/// The era of a year or month: that of its last day.
const calendar::Era* era_for(const PartialDate& date) {
    value::DateValue value;
    value.first = date;
    const auto days = value::extent(value);
    return days.latest ? calendar::era_on(*days.latest) : nullptr;
}

std::string date_text(const PartialDate& date) {
    if (!date.year || date.grain < Grain::year || date.month > 12) {
        return {};
    }
    if (date.is_day()) {
        return day_text(date);
    }
    const calendar::Era* era = era_for(date);
    if (era == nullptr) {
        return {};
    }
    // A Gregorian month before 1873 is no month of its time.
    const bool month = date.month != 0 && *date.year >= 1873;
    return calendar::era_year_text(*era, *date.year) + (month ? std::to_string(date.month) + "月" : "");
}

}  // namespace

std::string wareki(std::string_view text) {
    if (const std::size_t clock = text.find('T');
        clock != std::string_view::npos && text.find('/') == std::string_view::npos) {
        text = text.substr(0, clock);
    }
    const auto parsed = value::parse_edtf(text);
    if (!parsed) {
        return {};
    }
    std::string first = parsed->open_start ? "" : date_text(parsed->first);
    if (!parsed->last && !parsed->open_start && !parsed->open_end) {
        return first;
    }
    const std::string last = parsed->open_end ? "" : date_text(parsed->last ? *parsed->last : parsed->first);
    if ((first.empty() && !parsed->open_start) || (last.empty() && !parsed->open_end)) {
        return {};
    }
    return first + "〜" + last;
}

}  // namespace nenpyo::date
