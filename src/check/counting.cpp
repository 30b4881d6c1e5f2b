#include "check/counting.hpp"

#include <fmt/format.h>

#include <array>

#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// What is only compared with: 前年比9人減, 前年覇者.
bool is_compared_with(const Context& context, const Timex& timex) {
    constexpr std::array bases{"前年"sv, "前期"sv, "前回"sv};
    return util::starts_with_any(text_of(context, timex), bases);
}

}  // namespace

Years years_between(const Timex& from, const Timex& to) {
    Years years;
    years.calendar = years.full = *year_of(to) - *year_of(from);
    if (from.precision <= Precision::month && to.precision <= Precision::month) {
        const ::date::year_month_day first(*from.extent.earliest);
        const ::date::year_month_day last(*to.extent.latest);
        years.full = ((last.year() / last.month()) - (first.year() / first.month())).count() / 12;
    }
    return years;
}

void compare_years(const CountSite& site, const Timex& from, const Timex& to) {
    const Years years = years_between(from, to);
    const int extra = site.ordinal() ? 1 : 0;
    const int said = site.count.number;
    if (years.calendar > 0 && years.calendar + extra != said && years.full + extra != said) {
        const std::string_view text = text_of(site.context, site.timex());
        site.findings.push_back(
            finding(site.rule, site.timex(),
                    fmt::format("from {} to {} it is {}, not {}", text_of(site.context, from),
                                text_of(site.context, to), with_number(text, years.calendar + extra), text)));
    }
}

const Timex* other_date(const Context& context, const DatedSentence& sentence, std::size_t i, const Timex* but) {
    const auto fits = [&](const Timex& timex) {
        return &timex != but && year_of(timex) && !is_compared_with(context, timex);
    };
    for (std::size_t k = i; k-- > 0;) {
        if (fits(sentence.timexes[k])) {
            return &sentence.timexes[k];
        }
    }
    for (std::size_t k = i + 1; k < sentence.timexes.size(); ++k) {
        if (fits(sentence.timexes[k])) {
            return &sentence.timexes[k];
        }
    }
    return nullptr;
}

bool lies_ahead(const CountSite& site) {
    constexpr std::array words{"を前に"sv, "前の"sv, "に向け"sv, "へ向け"sv, "を控え"sv, "を目前"sv, "記念"sv};
    return util::starts_with_any(after(site.context, site.timex()), words);
}

}  // namespace nenpyo::check
