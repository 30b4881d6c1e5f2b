#include "date/resolve/explain.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr Day first_gregorian_in_rome{::date::year{1582} / 10 / 15};

/// The day's name in the Julian calendar, which histories of Europe use before 1582-10-15.
std::string julian_text(Day day) {
    const auto jdn =
        (day - Day(::date::year{-4713} / 11 / 24)).count();  // day 0 of the Julian day count, proleptic Gregorian
    const auto c = jdn + 32082;
    const auto d = (4 * c + 3) / 1461;
    const auto e = c - 1461 * d / 4;
    const auto m = (5 * e + 2) / 153;
    const auto month = m + 3 - 12 * (m / 10);
    const auto year = d - 4800 + m / 10;
    return std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(e - (153 * m + 2) / 5 + 1);
}

std::string calendar_note(const Resolution& resolution, const Timex& timex) {
    if (!timex.lunisolar || !timex.extent.earliest) {
        return {};
    }
    std::string note = "lunisolar date converted to the Gregorian calendar";
    if (*timex.extent.earliest < first_gregorian_in_rome && resolution.value.precision == Precision::day) {
        note += "; in the Julian calendar " + julian_text(*timex.extent.earliest);
    }
    return note;
}

}  // namespace

void explain(const Setting& setting, const Place& at, const Resolution& resolution, Timex& out) {
    if (resolution.source != nullptr) {
        out.anchor_text = resolution.source->text;
        if (resolution.source->place.chunk == at.chunk) {
            out.anchor_range = resolution.source->place.range;
        }
    } else if (resolution.anchor == Anchor::document_date) {
        out.anchor_text = std::string(setting.document_text);
    }
    out.rejected = resolution.rejected;
    out.note = calendar_note(resolution, out);
}

}  // namespace nenpyo::date::resolve
