#include "date/resolve/period.hpp"

#include <charconv>
#include <string>
#include <string_view>
#include <unordered_map>

#include "date/calendar/lunisolar.hpp"
#include "date/resolve/anchor.hpp"
#include "date/resolve/year.hpp"
#include "util/tsv.hpp"

namespace nenpyo::date::data {
extern const std::string_view periods;
}

namespace nenpyo::date::resolve {
namespace {

using value::Grain;
using value::PartialDate;

PartialDate year_value(int year) {
    return {Grain::year, year, 0, 0};
}

void set_interval(Resolution& out, const PartialDate& first, const PartialDate& last, Precision precision) {
    out.value.first = first;
    out.value.last = last;
    out.value.precision = precision;
    out.start = out.date;
    if (first.year) {
        out.start.year = first.year;
        out.start.month = first.month <= 12 ? first.month : 0;
    }
    if (last.year) {
        out.date.year = last.year;
        out.date.month = last.month <= 12 ? last.month : 0;
    }
}

/// Half of a stretch of whole years.
void set_years(Resolution& out, int first, int last, std::int8_t half, Precision precision) {
    const int middle = first + (last - first) / 2;
    set_interval(out, year_value(half == 2 ? middle + 1 : first), year_value(half == 1 ? middle : last), precision);
}

/// First and last year of a century; before Christ the years are astronomical.
void set_century(const Point& point, int century, Resolution& out) {
    const bool before_christ = point.year_style == YearStyle::before_christ;
    const int first = before_christ ? 1 - century * 100 : (century - 1) * 100 + 1;
    set_years(out, first, first + 99, point.halfpart, Precision::century);
}

struct Period {
    std::optional<int> first;
    std::optional<int> last;
};

std::optional<int> year_cell(std::string_view cell) {
    int year = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), year);
    return error == std::errc() && end == cell.data() + cell.size() ? std::optional(year) : std::nullopt;
}

const Period* find_period(std::string_view name) {
    static const std::unordered_map<std::string_view, Period> periods = [] {
        std::unordered_map<std::string_view, Period> rows;
        util::each_row(data::periods, [&rows](std::span<const std::string_view> cells) {
            rows.emplace(cells[0], Period{year_cell(cells[1]), year_cell(cells[2])});
        });
        return rows;
    }();
    const auto found = periods.find(name);
    return found == periods.end() ? nullptr : &found->second;
}

/// 中国の南北朝時代 is another one than that of Japan.
const Period* period_here(const Setting& setting, const Place& at, const std::string& name) {
    const bool china = setting.prepared.text().substr(0, at.range.begin).ends_with("中国の");
    const Period* abroad = china ? find_period(name + "/中国") : nullptr;
    return abroad != nullptr ? abroad : find_period(name);
}

void set_named_period(const Setting& setting, const Place& at, const Point& point, Resolution& out) {
    Period period;
    if (const calendar::Era* era = calendar::find_era(point.era)) {
        const auto last_lunisolar = calendar::lunisolar_date(era->last_day);
        const int last =
            last_lunisolar ? last_lunisolar->year : static_cast<int>(::date::year_month_day(era->last_day).year());
        period = {era->first_year, last < 9999 ? std::optional(last) : std::nullopt};
    } else if (const Period* named = period_here(setting, at, point.era)) {
        period = *named;
    }
    if (!period.first) {
        out.value.first = {};
        out.anchor = Anchor::none;
    } else if (!period.last) {
        out.value.first = year_value(*period.first);
        out.value.open_end = true;
        out.value.precision = Precision::interval;
    } else {
        set_years(out, *period.first, *period.last, point.halfpart, Precision::interval);
    }
    // A period dates nothing that a later 同年 could mean.
    out.date = {};
    out.start = {};
}

PartialDate month_value(std::optional<int> year, int month) {
    const int years = month > 12 ? 1 : month < 1 ? -1 : 0;
    return {Grain::month, year ? std::optional(*year + years) : std::nullopt, static_cast<unsigned>(month - years * 12),
            0};
}

/// `count` months from `first` on, counted within or beyond the year.
void set_months(Resolution& out, int first, int count, Precision precision) {
    const auto year = out.date.year;
    if (!year) {
        out.value.first = {};
        return;
    }
    if (first == 1 && count == 12) {
        out.value.first = year_value(*year);
        out.value.precision = precision;
        return;
    }
    set_interval(out, month_value(year, first), month_value(year, first + count - 1), precision);
}

/// A season, quarter or half as its EDTF code.
void set_code(Resolution& out, unsigned code, Precision precision) {
    out.value.first = {Grain::month, out.date.year, code, 0};
    out.value.precision = precision;
}

}  // namespace

bool assemble_long_period(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                          Resolution& out) {
    if (point.era_whole || (!point.era.empty() && !point.year.present() && !point.decade.present())) {
        set_named_period(setting, at, point, out);
        return true;
    }
    if (point.century.present()) {
        if (point.century.written()) {
            set_century(point, point.century.value, out);
            return true;
        }
        const Footing base = point.century.deixis == Deixis::document
                                 ? writing_date(setting, at)
                                 : mentioned(setting, at, Need::reckoning, point.event_noun);
        out.anchor = base.anchor;
        out.source = base.source;
        if (base.date.year) {
            set_century(point, (*base.date.year - 1) / 100 + 1 + point.century.value, out);
        }
        return true;
    }
    if (!point.decade.present()) {
        return false;
    }
    std::optional<int> first;
    if (point.decade.written()) {
        first = resolve_decade(setting, at, point, partner);
    } else {
        const Footing base = mentioned(setting, at, Need::reckoning, point.event_noun);
        out.anchor = base.anchor;
        out.source = base.source;
        if (base.date.year) {
            first = (*base.date.year / 10 + point.decade.value) * 10;
        }
    }
    if (!first) {
        return true;
    }
    if (point.halfpart != 0) {
        set_years(out, *first, *first + 9, point.halfpart, Precision::decade);
    } else if (point.year_style == YearStyle::era || *first % 10 != 0) {
        set_years(out, *first, *first + 9, 0, Precision::decade);  // 昭和30年代 is 1955 to 1964, no decade of EDTF
    } else {
        // 1800年代 is the century, 2000年代 the decade.
        const bool century = *first % 100 == 0 && *first < 2000;
        out.value.first = {century ? Grain::century : Grain::decade, first, 0, 0};
        out.value.precision = century ? Precision::century : Precision::decade;
    }
    out.start.year = *first;
    out.date.year = *first;
    return true;
}

bool assemble_part_of_year(const Setting& setting, const Point& point, Resolution& out) {
    const int start = static_cast<int>(setting.fiscal_start);
    if (point.fiscal_end.present() && point.fiscal_end.written()) {
        const int count = point.half_term ? 6 : 12;
        set_months(out, point.fiscal_end.value - count + 1, count, Precision::fiscal_year);
        return true;
    }
    // 下期 and 第3四半期 of a report on business are of its fiscal year.
    const bool fiscal = point.fiscal || (!point.year.present() && !point.calendar_quarter &&
                                         setting.discourse.tells_of_business() && out.date.year);
    if (point.quarter.present() && point.quarter.written()) {
        if (fiscal && out.date.year) {
            set_months(out, start + (point.quarter.value - 1) * 3, 3, Precision::quarter);
        } else {
            set_code(out, 32 + static_cast<unsigned>(point.quarter.value), Precision::quarter);
        }
        return true;
    }
    if (point.half.present() && point.half.written()) {
        if (fiscal && out.date.year) {
            set_months(out, start + (point.half.value - 1) * 6, 6, Precision::half);
        } else {
            set_code(out, 39 + static_cast<unsigned>(point.half.value), Precision::half);
        }
        return true;
    }
    if (point.season.present() && point.season.written()) {
        set_code(out, static_cast<unsigned>(point.season.value), Precision::season);
        return true;
    }
    if (!point.fiscal || point.month.present()) {
        return false;
    }
    const auto year = out.date.year;
    const int half_start = start + (point.halfpart == 2 ? 6 : 0);
    set_months(out, half_start, point.halfpart == 0 ? 12 : 6, Precision::fiscal_year);
    out.date.year = year;  // 翌年度 counts from the year that names it
    out.date.month = 0;
    return true;
}

bool assemble_half_year(const Point& point, Resolution& out) {
    if (point.halfpart == 0 || !out.date.year) {
        return false;
    }
    set_months(out, point.halfpart == 2 ? 7 : 1, 6, Precision::half);
    return true;
}

}  // namespace nenpyo::date::resolve
