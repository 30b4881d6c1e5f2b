#include "date/calendar/lunisolar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <numeric>
#include <vector>

#include "date/calendar/parse_day.hpp"
#include "util/tsv.hpp"

namespace nenpyo::date::calendar {
namespace {

struct Year {
    static constexpr std::size_t most_months = 13;

    Day first_day;
    std::uint8_t leap_month = 0;
    std::uint8_t months = 0;
    std::array<std::uint8_t, most_months> lengths{};

    /// Position of a month in `lengths`; past the end where the year has no such month.
    [[nodiscard]] std::size_t index(unsigned month, bool leap) const {
        if (month == 0 || month > 12 || (leap && month != leap_month)) {
            return months;
        }
        const bool after_leap = leap || (leap_month != 0 && month > leap_month);
        return month - 1 + (after_leap ? 1U : 0U);
    }

    [[nodiscard]] Day month_start(std::size_t index) const {
        return first_day + ::date::days(std::accumulate(lengths.begin(), lengths.begin() + index, 0));
    }

    [[nodiscard]] Day last_day() const { return month_start(months) - ::date::days(1); }
};

struct Table {
    int first_year = 0;
    std::vector<Year> years;

    Table() {
        util::each_row(data::lunisolar, [this](std::span<const std::string_view> cells) {
            first_year = years.empty() ? parse_number(cells[0]) : first_year;
            Year year{parse_day(cells[1]), static_cast<std::uint8_t>(parse_number(cells[2])), 0, {}};
            const std::string_view lengths = cells[3];
            for (std::size_t at = 0; at < lengths.size(); at = std::min(lengths.find(' ', at), lengths.size()) + 1) {
                year.lengths.at(year.months++) = static_cast<std::uint8_t>(parse_number(lengths.substr(at)));
            }
            years.push_back(year);
        });
    }

    [[nodiscard]] const Year* find(int year) const {
        const auto index = static_cast<std::size_t>(year - first_year);
        return year < first_year || index >= years.size() ? nullptr : &years[index];
    }
};

const Table& table() {
    static const Table facts;
    return facts;
}

}  // namespace

bool has_lunisolar_year(int year) {
    return table().find(year) != nullptr;
}

std::optional<DayRange> month_days(int year, unsigned month, bool leap) {
    const Year* row = table().find(year);
    if (row == nullptr) {
        return std::nullopt;
    }
    const std::size_t index = row->index(month, leap);
    if (index >= row->months) {
        return std::nullopt;
    }
    const Day first = row->month_start(index);
    return DayRange{first, first + ::date::days(row->lengths[index] - 1)};
}

std::optional<Day> to_day(const LunisolarDate& date) {
    const auto days = month_days(date.year, date.month, date.leap);
    if (!days || date.day == 0) {
        return std::nullopt;
    }
    const Day day = days->first + ::date::days(static_cast<int>(date.day) - 1);
    return day > days->last ? std::nullopt : std::optional(day);
}

std::optional<DayRange> year_days(int year) {
    const Year* row = table().find(year);
    return row == nullptr ? std::nullopt : std::optional(DayRange{row->first_day, row->last_day()});
}

std::optional<LunisolarDate> lunisolar_date(Day day) {
    int year = static_cast<int>(::date::year_month_day(day).year());
    const Year* row = table().find(year);
    if (row == nullptr || day < row->first_day) {
        row = table().find(--year);
    }
    if (row == nullptr || day < row->first_day || day > row->last_day()) {
        return std::nullopt;
    }
    auto rest = static_cast<unsigned>((day - row->first_day).count());
    std::size_t index = 0;
    while (rest >= row->lengths[index]) {
        rest -= row->lengths[index++];
    }
    const bool leap = row->leap_month != 0 && index == row->leap_month;
    const bool after_leap = row->leap_month != 0 && index >= row->leap_month;
    return LunisolarDate{year, static_cast<unsigned>(index) + (after_leap ? 0U : 1U), leap, rest + 1};
}

}  // namespace nenpyo::date::calendar
