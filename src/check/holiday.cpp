// A holiday named beside a date: 「成人の日の1月13日」, 「11月3日（文化の日）」.
#include "check/holiday.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "check/evidence.hpp"
#include "util/tsv.hpp"

namespace nenpyo::check {
namespace {

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

constexpr std::array<std::string_view, 3> joints_after_name{"の", "（", "("};
constexpr std::array<std::string_view, 4> joints_after_date{"の", "（", "(", "は"};
/// A holiday that only gives the distance: 「1月12日は成人の日の前日」.
constexpr std::array<std::string_view, 6> distance{"の前", "の翌", "を前", "前日", "翌日", "から"};

std::string day_text(Day day) {
    const ::date::year_month_day ymd(day);
    return fmt::format("{}月{}日", static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

void compare(const RuleInfo& rule, const Timex& timex, std::string_view name, std::vector<Diagnostic>& findings) {
    const std::optional<Day> day = day_of(timex);
    if (!day) {
        return;
    }
    const auto year = static_cast<int>(::date::year_month_day(*day).year());
    const std::optional<Day> right = holiday(name, year);
    if (!right) {
        findings.push_back(finding(rule, timex, fmt::format("there is no {} in {}", name, year)));
    } else if (*right != *day) {
        findings.push_back(finding(rule, timex, fmt::format("the {} of {} is {}", name, year, day_text(*right))));
    }
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
        const std::string_view left = before(context, timex);
        const std::string_view right = after(context, timex);
        for (const std::string_view name : holiday_names()) {
            for (const std::string_view joint : joints_after_name) {
                if (left.ends_with(joint) && left.substr(0, left.size() - joint.size()).ends_with(name)) {
                    compare(rule, timex, name, findings);
                }
            }
            for (const std::string_view joint : joints_after_date) {
                if (!right.starts_with(joint) || !right.substr(joint.size()).starts_with(name)) {
                    continue;
                }
                const std::string_view rest = right.substr(joint.size() + name.size());
                if (std::none_of(distance.begin(), distance.end(),
                                 [&](std::string_view word) { return rest.starts_with(word); })) {
                    compare(rule, timex, name, findings);
                }
            }
        }
    }
}

}  // namespace nenpyo::check
