// A holiday named beside a date: 「成人の日の1月13日」, 「11月3日（文化の日）」.
#include "check/holiday.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "check/evidence.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

struct HolidayRow {
    std::string_view name;
    bool monday = false;
    unsigned month = 0;
    unsigned day = 0;
    int first_year = 0;
    int last_year = 0;
};

int number(std::string_view cell) {
    int value = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

const std::vector<HolidayRow>& rows() {
    static const std::vector<HolidayRow> table = [] {
        std::vector<HolidayRow> list;
        util::each_row(data::holidays, [&](std::span<const std::string_view> cells) {
            list.push_back({cells[0], cells[1] == "monday", static_cast<unsigned>(number(cells[2])),
                            static_cast<unsigned>(number(cells[3])), number(cells[4]), number(cells[5])});
        });
        return list;
    }();
    return table;
}

constexpr std::array joints_after_name{"の"sv, "（"sv, "("sv, "にあたる"sv, "に当たる"sv, "である"sv};
constexpr std::array joints_after_date{"の"sv, "の「"sv, "（"sv, "("sv, "は"sv, "は「"sv};
/// A holiday that only gives the distance: 「1月12日は成人の日の前日」.
constexpr std::array distance{"の前"sv, "の翌"sv, "を前"sv, "前日"sv, "翌日"sv, "から"sv, "の連休"sv, "の三連休"sv};
/// After 「秋分の日は9月22日」, which may go on 「から休む」.
constexpr std::array copulas{"だ"sv, "で"sv, "に当たる"sv, "にあたる"sv, "となる"sv, "になる"sv, "。"sv};
/// 「7月20日、海の日の」 says that the day is the holiday, 「7月20日、海の日を前に」 does not.
constexpr std::array as_a_day{"の"sv, "に"sv, "、"sv};
constexpr std::array substitutes{"の振替休日"sv, "の振り替え休日"sv, "振替休日"sv, "振り替え休日"sv, "の振り替え"sv};

std::string day_text(Day day) {
    const ::date::year_month_day ymd(day);
    return fmt::format("{}月{}日", static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

bool is_holiday(Day day) {
    const auto year = static_cast<int>(::date::year_month_day(day).year());
    const auto names = holiday_names();
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return holiday(name, year) == day; });
}

/// The weekday off for a holiday on a Sunday: since 1973 the Monday, since 2007 the next day that is none itself.
std::optional<Day> substitute(std::string_view name, int year) {
    constexpr int first_year = 1973;
    const std::optional<Day> day = holiday(name, year);
    if (!day || year < first_year || ::date::weekday(*day) != ::date::Sunday) {
        return std::nullopt;
    }
    Day off = *day + ::date::days(1);
    while (is_holiday(off)) {
        off += ::date::days(1);
    }
    return off;
}

/// A holiday beside a date, or the day off for it.
struct Named {
    std::string_view name;
    bool substitute = false;
};

void compare(const RuleInfo& rule, const Timex& timex, const Named& named, std::vector<Diagnostic>& findings) {
    const Day day = *day_of(timex);
    const auto year = static_cast<int>(::date::year_month_day(day).year());
    const std::optional<Day> right = named.substitute ? substitute(named.name, year) : holiday(named.name, year);
    const std::string_view what = named.substitute ? "day off for " : "";
    if (!right) {
        findings.push_back(finding(rule, timex, fmt::format("there is no {}{} in {}", what, named.name, year)));
    } else if (*right != day) {
        findings.push_back(
            finding(rule, timex, fmt::format("the {}{} of {} is {}", what, named.name, year, day_text(*right))));
    }
}

/// The name before a date: 成人の日の1月13日, 秋分の日は9月22日だった.
bool stands_before(const Context& context, const Timex& timex, std::string_view name) {
    const std::string_view left = before(context, timex);
    const auto joined = [&](std::string_view joint) {
        return left.ends_with(joint) && left.substr(0, left.size() - joint.size()).ends_with(name);
    };
    return std::any_of(joints_after_name.begin(), joints_after_name.end(), joined) ||
           (joined("は") && util::starts_with_any(after(context, timex), copulas));
}

/// The text that follows a name after a date: 11月3日（文化の日）, 7月20日、海の日の.
std::optional<std::string_view> after_name(const Context& context, const Timex& timex, std::string_view name) {
    const std::string_view right = after(context, timex);
    const auto behind = [&](std::string_view joint) -> std::optional<std::string_view> {
        const bool joined = right.starts_with(joint) && right.substr(joint.size()).starts_with(name);
        return joined ? std::optional(right.substr(joint.size() + name.size())) : std::nullopt;
    };
    for (const std::string_view joint : joints_after_date) {
        if (const auto rest = behind(joint)) {
            return rest;
        }
    }
    const auto rest = behind("、");
    return rest && util::starts_with_any(*rest, as_a_day) ? rest : std::nullopt;
}

}  // namespace

std::span<const std::string_view> holiday_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> list;
        for (const HolidayRow& row : rows()) {
            if (std::find(list.begin(), list.end(), row.name) == list.end()) {
                list.push_back(row.name);
            }
        }
        return list;
    }();
    return names;
}

std::optional<Day> holiday(std::string_view name, int year) {
    for (const HolidayRow& row : rows()) {
        if (row.name != name || year < row.first_year || year > row.last_year) {
            continue;
        }
        const auto month = ::date::year{year} / ::date::month{row.month};
        return row.monday ? Day(month / ::date::Monday[row.day]) : Day(month / ::date::day{row.day});
    }
    return std::nullopt;
}

void find_holiday(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    for (const Timex& timex : context.timexes) {
        if (!day_of(timex)) {
            continue;
        }
        for (const std::string_view name : holiday_names()) {
            if (stands_before(context, timex, name)) {
                compare(rule, timex, {name}, findings);
            }
            const auto rest = after_name(context, timex, name);
            if (rest && !util::starts_with_any(*rest, distance)) {
                compare(rule, timex, {name, util::starts_with_any(*rest, substitutes)}, findings);
            }
        }
    }
}

}  // namespace nenpyo::check
