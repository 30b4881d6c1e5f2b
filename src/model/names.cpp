#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "nenpyo/diagnostic.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo {
namespace {

using namespace std::string_view_literals;

constexpr std::array severities{"note"sv, "warning"sv, "error"sv};
constexpr std::array types{"DATE"sv, "TIME"sv, "DURATION"sv, "SET"sv};
constexpr std::array mods{""sv,          "START"sv,         "MID"sv,          "END"sv,         "APPROX"sv,
                          "BEFORE"sv,    "AFTER"sv,         "ON_OR_BEFORE"sv, "ON_OR_AFTER"sv, "LESS_THAN"sv,
                          "MORE_THAN"sv, "EQUAL_OR_LESS"sv, "EQUAL_OR_MORE"sv};
constexpr std::array anchors{"explicit"sv, "context"sv, "document-date"sv, "event"sv, "none"sv};
constexpr std::array precisions{"time"sv, "day"sv,  "tendays"sv,     "month"sv,  "season"sv,  "quarter"sv,
                                "half"sv, "year"sv, "fiscal_year"sv, "decade"sv, "century"sv, "interval"sv};
constexpr std::array statuses{"actual"sv, "planned"sv, "hypothetical"sv, "negated"sv, "state"sv};

template <typename Enum, typename Table>
std::optional<Enum> find_name(const Table& table, std::string_view name) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <typename Enum, typename Table>
std::string_view name_of(const Table& table, Enum value) {
    return table.at(static_cast<std::size_t>(value));
}

void append_two(std::string& text, unsigned number) {
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

std::string side(const std::optional<Day>& day, bool open) {
    if (open) {
        return "..";
    }
    if (!day) {
        return {};
    }
    const ::date::year_month_day ymd(*day);
    std::string text;
    int year = static_cast<int>(ymd.year());
    if (year < 0) {
        text += '-';
        year = -year;
    }
    if (year > 9999) {
        text += std::to_string(year);
    } else {
        append_two(text, static_cast<unsigned>(year) / 100);
        append_two(text, static_cast<unsigned>(year) % 100);
    }
    text += '-';
    append_two(text, static_cast<unsigned>(ymd.month()));
    text += '-';
    append_two(text, static_cast<unsigned>(ymd.day()));
    return text;
}

}  // namespace

std::string_view to_string(Severity severity) {
    return name_of(severities, severity);
}
std::string_view to_string(TimexType type) {
    return name_of(types, type);
}
std::string_view to_string(Mod mod) {
    return name_of(mods, mod);
}
std::string_view to_string(Anchor anchor) {
    return name_of(anchors, anchor);
}
std::string_view to_string(Precision precision) {
    return name_of(precisions, precision);
}
std::string_view to_string(Status status) {
    return name_of(statuses, status);
}
std::optional<Mod> mod_from(std::string_view name) {
    return find_name<Mod>(mods, name);
}
std::optional<Anchor> anchor_from(std::string_view name) {
    return find_name<Anchor>(anchors, name);
}
std::optional<Precision> precision_from(std::string_view name) {
    return find_name<Precision>(precisions, name);
}
std::optional<Status> status_from(std::string_view name) {
    return find_name<Status>(statuses, name);
}

std::string earliest_text(const Extent& extent) {
    return side(extent.earliest, extent.open_start);
}
std::string latest_text(const Extent& extent) {
    return side(extent.latest, extent.open_end);
}

}  // namespace nenpyo
