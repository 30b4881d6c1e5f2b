// Ranges that end before they begin.
#include <fmt/format.h>

#include <array>

#include "check/problems.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// A century or decade told in full; a bare number of one or two digits before から may be anything:
/// 「上海5から2001年」.
bool surely_a_year(const Context& context, const Point& point) {
    constexpr std::size_t least_digits = 3;
    const std::string_view text = context.prepared.text(point.range);
    const bool wide = point.century.written() || (point.decade.written() && point.decade.value >= 100);
    return wide || (writes_year(point) && (text.size() >= least_digits || text.find("年") != std::string_view::npos));
}

/// 19世紀から17世紀にさかのぼる
bool goes_back(const Context& context, const Timex& timex) {
    constexpr std::array back{"にさかのぼ"sv, "に遡"sv, "へさかのぼ"sv, "へ遡"sv, "まで遡"sv, "までさかのぼ"sv};
    return util::starts_with_any(after(context, timex), back);
}

/// 8月20日〜8月11日: taken as the next year's, but of one month the later day is hardly named first. A full year is
/// told so: 4月16日から4月15日まで.
bool days_of_one_month(const Expression& expression) {
    const Point& first = expression.first;
    const Point& last = *expression.last;
    const bool written = first.month.written() && first.day.written() && last.month.written() && last.day.written();
    return written && !last.year.present() && first.month.value == last.month.value &&
           last.day.value < first.day.value && last.day.value + 1 != first.day.value;
}

int minutes_of(const Point& point) {
    return point.hour.value * 60 + (point.minute.written() ? point.minute.value : 0);
}

/// 午後5時から午後3時まで, and hours of one day that is named with both.
bool hours_of_one_day(const Context& context, const Timex& timex, const Expression& expression) {
    const Point& first = expression.first;
    const Point& last = *expression.last;
    if (!first.hour.written() || !last.hour.written() || minutes_of(last) >= minutes_of(first)) {
        return false;
    }
    if (last.day.written()) {
        return timex.extent.earliest && timex.extent.earliest == timex.extent.latest;
    }
    constexpr std::string_view afternoon = "午後";
    const std::string_view text = text_of(context, timex);
    const std::size_t at = text.find(afternoon);
    return !last.day.present() && at != std::string_view::npos &&
           text.find(afternoon, at + 1) != std::string_view::npos;
}

}  // namespace

void find_reversed(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    const auto report = [&](const Timex& timex) {
        findings.push_back(finding(rule, timex, fmt::format("{} ends before it begins", text_of(context, timex))));
    };
    each_problem(context, Kind::range_reversed, [&](const Timex& timex, const Expression& expression, const auto&) {
        if (surely_a_year(context, expression.first) && expression.last && surely_a_year(context, *expression.last) &&
            !goes_back(context, timex)) {
            report(timex);
        }
    });
    for (std::size_t i = 0; i < context.timexes.size(); ++i) {
        const Expression& expression = context.expressions[i];
        if (expression.last && context.timexes[i].problems.empty() &&
            (days_of_one_month(expression) || hours_of_one_day(context, context.timexes[i], expression))) {
            report(context.timexes[i]);
        }
    }
}

}  // namespace nenpyo::check
