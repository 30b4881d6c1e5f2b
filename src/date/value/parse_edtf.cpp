#include "date/value/parse_edtf.hpp"

#include <charconv>

namespace nenpyo::date::value {
namespace {

std::optional<unsigned> number(std::string_view digits) {
    unsigned out = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(out) : std::nullopt;
}

bool known_month(unsigned month) {
    return (month >= 1 && month <= 12) || (month >= 21 && month <= 24) || (month >= 33 && month <= 36) || month == 40 ||
           month == 41;
}

/// "2024", "-0201", "199X", "18XX", "XXXX", "Y-12000".
bool parse_year(std::string_view text, PartialDate& out) {
    if (text == "XXXX") {
        return true;
    }
    const bool any_length = text.starts_with('Y');
    text.remove_prefix(any_length ? 1 : 0);
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const std::size_t unknown = text.ends_with("XX") ? 2 : text.ends_with('X') ? 1 : 0;
    const auto digits = number(text.substr(0, text.size() - unknown));
    if (!digits || (!any_length && text.size() != 4) || *digits > 9999999) {
        return false;
    }
    out.grain = unknown == 2 ? Grain::century : unknown == 1 ? Grain::decade : Grain::year;
    const int scale = unknown == 2 ? 100 : unknown == 1 ? 10 : 1;
    out.year = (negative ? -1 : 1) * static_cast<int>(*digits) * scale;
    return true;
}

bool parse_month(std::string_view text, PartialDate& out) {
    const auto month = text == "XX" ? std::optional(0U) : number(text);
    if (text.size() != 2 || !month || (text != "XX" && !known_month(*month)) || out.grain != Grain::year) {
        return false;
    }
    out.grain = Grain::month;
    out.month = *month;
    return true;
}

bool parse_day(std::string_view text, PartialDate& out) {
    const auto day = text == "XX" ? std::optional(0U) : number(text);
    if (text.size() != 2 || !day || out.month > 12) {
        return false;
    }
    const unsigned longest = out.month == 0 ? 31 : days_in_month(out.year, out.month);
    if (text != "XX" && (*day == 0 || *day > longest)) {
        return false;
    }
    out.grain = Grain::day;
    out.day = *day;
    return true;
}

std::optional<PartialDate> parse_date(std::string_view text) {
    PartialDate out;
    const bool sign = text.starts_with('-') || text.starts_with("Y-");
    const std::size_t first = text.find('-', sign ? 2 : 0);
    if (!parse_year(text.substr(0, first), out)) {
        return std::nullopt;
    }
    if (first == std::string_view::npos) {
        return out;
    }
    const std::string_view rest = text.substr(first + 1);
    const std::size_t second = rest.find('-');
    if (!parse_month(rest.substr(0, second), out)) {
        return std::nullopt;
    }
    if (second != std::string_view::npos && !parse_day(rest.substr(second + 1), out)) {
        return std::nullopt;
    }
    return out;
}

}  // namespace

std::optional<DateValue> parse_edtf(std::string_view text) {
    const std::size_t slash = text.find('/');
    DateValue out;
    if (slash == std::string_view::npos) {
        const auto date = parse_date(text);
        if (!date) {
            return std::nullopt;
        }
        out.first = *date;
        out.precision = precision_of(*date);
        return out;
    }
    const std::string_view left = text.substr(0, slash);
    const std::string_view right = text.substr(slash + 1);
    const auto first = parse_date(left);
    const auto last = parse_date(right);
    out.open_start = left == "..";
    out.open_end = right == "..";
    if ((!first && !out.open_start) || (!last && !out.open_end) || (out.open_start && out.open_end)) {
        return std::nullopt;
    }
    out.first = first ? *first : *last;
    if (first && last) {
        out.last = *last;
    }
    out.precision = Precision::interval;
    return out;
}

}  // namespace nenpyo::date::value
