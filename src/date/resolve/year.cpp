#include "date/resolve/year.hpp"

#include <cstdlib>

#include "date/calendar/lunisolar.hpp"

namespace nenpyo::date::resolve {
namespace {

/// The year that a shortened one is near to.
std::optional<int> reference_year(const Setting& setting, const Place& at, const Resolution* partner) {
    if (partner != nullptr && partner->date.year) {
        return partner->date.year;
    }
    if (const Known* known = setting.discourse.last(Need::year, at)) {
        return known->date.year;
    }
    return setting.document ? setting.document->year : std::nullopt;
}

const calendar::Era* reference_era(const Setting& setting, const Place& at, const Resolution* partner) {
    if (partner != nullptr && partner->date.era != nullptr) {
        return partner->date.era;
    }
    const Known* known = setting.discourse.last(Need::era, at);
    return known == nullptr ? nullptr : known->date.era;
}

void take_era(const calendar::Era& era, int number, Resolution& out) {
    out.date.era = &era;
    out.date.year = era.western(number);
    out.date.lunisolar = lunisolar_year(*out.date.year);
}

/// Of the years with these last two digits the one nearest to `reference`.
int nearest_century(int two_digits, int reference) {
    const int same = reference / 100 * 100 + two_digits;
    int best = same;
    for (const int year : {same - 100, same + 100}) {
        best = std::abs(year - reference) < std::abs(best - reference) ? year : best;
    }
    return best;
}

/// 四十三年, 03年: the era of the text or the century, whichever gives the year nearer to the discourse.
void resolve_short_year(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                        Resolution& out) {
    const int number = point.year.value;
    const calendar::Era* era = reference_era(setting, at, partner);
    const auto reference = reference_year(setting, at, partner);
    if (era != nullptr && (point.year_style == YearStyle::era_elided || !reference)) {
        const int in_era = era->western(number);
        const bool nearer = !reference || std::abs(in_era - *reference) <=
                                              std::abs(nearest_century(number % 100, *reference) - *reference);
        if (nearer || number > 99) {
            take_era(*era, number, out);
            return;
        }
    }
    if (reference && number <= 99) {
        out.date.year = nearest_century(number, *reference);
    } else if (point.year_style == YearStyle::era_elided && point.month.written() && point.day.written()) {
        out.date.year = number;  // a full date in a text without any other year: nothing says that a part is missing
    }
}

std::string number_text(int number) {
    return number == 1 ? "元" : std::to_string(number);
}

/// 平成35年 and 昭和100年 are convertible, but the era was over.
void check_era(const calendar::Era& era, int number, Resolution& out) {
    const int year = *out.date.year;
    const int last = static_cast<int>(::date::year_month_day(era.last_day).year());
    if (number < 1 || year > last) {
        const Day middle = ::date::year{year} / 7 / 1;
        const calendar::Era* right = year > 0 && year < 9999 ? calendar::era_on(middle) : nullptr;
        out.problems.push_back({TimexProblem::Kind::era_out_of_range,
                                std::string(era.name) + number_text(number) + "年",
                                right == nullptr ? "" : calendar::era_year_text(*right, year)});
    }
}

}  // namespace

void resolve_written_year(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                          Resolution& out) {
    const int number = point.year.value;
    out.explicit_year = true;
    switch (point.year_style) {
        case YearStyle::western:
            out.date.year = number;
            break;
        case YearStyle::before_christ:
            out.date.year = 1 - number;
            break;
        case YearStyle::era:
            if (const calendar::Era* era = calendar::find_era(point.era)) {
                take_era(*era, number, out);
                check_era(*era, number, out);
            }
            break;
        case YearStyle::two_digit:
        case YearStyle::era_elided:
            resolve_short_year(setting, at, point, partner, out);
            break;
    }
    out.date.lunisolar = out.date.lunisolar || (point.lunisolar && out.date.year && lunisolar_year(*out.date.year));
}

std::optional<int> resolve_decade(const Setting& setting, const Place& at, const Point& point) {
    const int number = point.decade.value;
    if (point.year_style == YearStyle::era) {
        const calendar::Era* era = calendar::find_era(point.era);
        return era == nullptr ? std::nullopt : std::optional(era->first_year - 1 + number * 10);
    }
    if (point.year_style != YearStyle::two_digit) {
        return number * 10;
    }
    constexpr int usual_century = 1990;  // 90年代 in a text without any year
    const int reference = reference_year(setting, at, nullptr).value_or(usual_century);
    const int year = nearest_century(number * 10, reference);
    return year > reference + 10 ? year - 100 : year;
}

}  // namespace nenpyo::date::resolve
