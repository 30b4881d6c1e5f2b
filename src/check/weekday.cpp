// A weekday beside a date that is not that day's.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "check/problems.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array weekday_names{"日"sv, "月"sv, "火"sv, "水"sv, "木"sv, "金"sv, "土"sv};

bool fits_weekday(const std::optional<Day>& day, const Part& weekday) {
    return day && weekday.written() && ::date::weekday(*day).iso_encoding() == static_cast<unsigned>(weekday.value);
}

/// A range over the turn of the year (12月29日(木)～1月3日(火)) is right where its days are, whichever year they are
/// of.
bool ends_fit_their_weekdays(const Timex& timex, const Expression& expression) {
    return expression.last && fits_weekday(timex.extent.earliest, expression.first.weekday) &&
           fits_weekday(timex.extent.latest, expression.last->weekday);
}

std::string weekday_message(const Timex& timex, const TimexProblem& problem) {
    const std::optional<Day> day = day_of(timex);
    if (!day) {
        return fmt::format("{} is not a {}曜日", timex.value, problem.found);
    }
    unsigned written = 0;
    while (written < 6 && weekday_names.at(written) != problem.found) {
        ++written;
    }
    const Day next = *day + (::date::weekday(written) - ::date::weekday(*day));
    return fmt::format("{} is a {}曜日, not a {}曜日; the nearest {}曜日 are {} and {}", timex.value, problem.right,
                       problem.found, problem.found, ::date::format("%F", next - ::date::days(7)),
                       ::date::format("%F", next));
}

/// Where the year was not written, the resolver may have taken another than the writer meant: one that the text names
/// and in which the weekday is right.
bool fits_another_year(const Context& context, const Expression& expression, Day day) {
    if (writes_year(expression)) {
        return false;
    }
    const ::date::year_month_day date(day);
    const auto& timexes = context.timexes;
    return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
        const std::optional<int> year = year_of(timex);
        const ::date::year_month_day other(::date::year(year.value_or(0)), date.month(), date.day());
        return year && other.ok() && fits_weekday(Day(other), expression.first.weekday);
    });
}

/// 1985年8月12日、月曜日の夕方
void check_beside(const Context& context, const RuleInfo& rule, std::size_t i, std::vector<Diagnostic>& findings) {
    constexpr std::array sentence_goes_on{"の"sv, "、"sv, "。"sv, "だ"sv, "で"sv};
    const Timex& date = context.timexes[i - 1];
    const Timex& timex = context.timexes[i];
    const Part& weekday = context.expressions[i].first.weekday;
    const bool only_weekday = weekday.written() && !context.expressions[i].last &&
                              !context.expressions[i].first.day.present() &&
                              context.expressions[i].first.weekday_ordinal == 0;
    const std::optional<Day> day = day_of(date);
    if (!day || !only_weekday || date.sentence != timex.sentence || !writes_year(context.expressions[i - 1]) ||
        between(context, date, timex) != "、" || fits_weekday(day, weekday)) {
        return;
    }
    const bool names_hour = context.expressions[i].first.day_part != DayPart::none;
    if (names_hour || util::starts_with_any(after(context, timex), sentence_goes_on)) {
        TimexProblem problem;
        problem.found = weekday_names.at(static_cast<std::size_t>(weekday.value % 7));
        problem.right = weekday_names.at(::date::weekday(*day).c_encoding());
        findings.push_back(finding(rule, date, weekday_message(date, problem)));
    }
}

}  // namespace

void find_weekday(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::weekday_mismatch,
                 [&](const Timex& timex, const Expression& expression, const auto& problem) {
                     const std::optional<Day> day = day_of(timex);
                     const bool other_year = day && fits_another_year(context, expression, *day);
                     if (!other_year && !ends_fit_their_weekdays(timex, expression)) {
                         findings.push_back(finding(rule, timex, weekday_message(timex, problem)));
                     }
                 });
    for (std::size_t i = 1; i < context.timexes.size(); ++i) {
        check_beside(context, rule, i, findings);
    }
}

}  // namespace nenpyo::check
