// Counts that take the first unit in: 足かけ4年 of 2018年 to 2021年, 10日目 of a fair that began nine days before.
#include <fmt/format.h>

#include <array>

#include "check/counting.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array inclusive_marks{"足かけ"sv, "足掛け"sv, "足かけて"sv, "あしかけ"sv};
constexpr std::array beginnings{"始ま"sv, "始め"sv, "開幕"sv, "開会"sv, "開始"sv,
                                "開店"sv, "開業"sv, "着工"sv, "出発"sv};
constexpr std::size_t near = 30;  ///< bytes between a date and the word that says what began

struct Ends {
    const Timex* from = nullptr;
    const Timex* to = nullptr;
};

/// The two dates of a sentence that has no third one.
template <typename Fits>
Ends only_two(const DatedSentence& sentence, Fits fits) {
    Ends ends;
    for (std::size_t k = 0; k < sentence.timexes.size(); ++k) {
        if (!fits(sentence.timexes[k], sentence.expressions[k])) {
            continue;
        }
        if (ends.to != nullptr) {
            return {};
        }
        (ends.from == nullptr ? ends.from : ends.to) = &sentence.timexes[k];
    }
    return ends.to == nullptr ? Ends{} : ends;
}

void compare(const CountSite& site, const Ends& ends, int right) {
    if (right <= 1 || right == site.count.number) {
        return;
    }
    const std::string_view said = text_of(site.context, site.timex());
    const std::string_view from = text_of(site.context, *ends.from);
    const std::string span = ends.from == ends.to
                                 ? fmt::format("{} is", from)
                                 : fmt::format("from {} to {} it is", from, text_of(site.context, *ends.to));
    site.findings.push_back(
        finding(site.rule, site.timex(),
                fmt::format("{} {}, counting the first, not {}", span, with_number(said, right), said)));
}

/// 2003年から2009年まで、足かけ七年
bool check_range_before(const CountSite& site) {
    const DatedSentence& sentence = site.sentence();
    if (site.index == 0 || !sentence.expressions[site.index - 1].last) {
        return false;
    }
    const Timex& range = sentence.timexes[site.index - 1];
    if (range.precision == Precision::interval && range.extent.earliest && range.extent.latest) {
        const ::date::year_month_day first(*range.extent.earliest);
        const ::date::year_month_day last(*range.extent.latest);
        compare(site, {&range, &range}, static_cast<int>(last.year()) - static_cast<int>(first.year()) + 1);
    }
    return true;
}

/// 2018年に始まった工事は足かけ4年、2021年に完成した
void check_years(const CountSite& site) {
    const Ends ends = only_two(site.sentence(), [](const Timex& date, const Expression& expression) {
        return year_of(date) && writes_year(expression) && !expression.last;
    });
    if (!check_range_before(site) && ends.to != nullptr) {
        compare(site, ends, *year_of(*ends.to) - *year_of(*ends.from) + 1);
    }
}

/// 5月1日に始まった大会は5月10日で10日目となる
void check_days(const CountSite& site) {
    const Ends ends =
        only_two(site.sentence(), [](const Timex& date, const Expression&) { return day_of(date).has_value(); });
    if (ends.to != nullptr && util::contains_any(after(site.context, *ends.from).substr(0, near), beginnings)) {
        compare(site, ends, static_cast<int>((*day_of(*ends.to) - *day_of(*ends.from)).count()) + 1);
    }
}

}  // namespace

void check_inclusive(const CountSite& site) {
    if (site.count.unit == Unit::year && util::ends_with_any(before(site.context, site.timex()), inclusive_marks)) {
        check_years(site);
    } else if (site.count.unit == Unit::day && text_of(site.context, site.timex()).ends_with("目")) {
        check_days(site);
    }
}

}  // namespace nenpyo::check
