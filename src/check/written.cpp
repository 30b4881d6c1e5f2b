// Slips that one expression shows by itself: the resolver has named them, here they get their words.
#include <fmt/format.h>

#include <array>

#include "check/problems.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// The tables of the lunisolar calendar end with 1872; a later lunisolar day is not known, which does not make it
/// impossible.
bool beyond_tables(const Expression& expression, const TimexProblem& problem) {
    return expression.first.lunisolar && problem.right.empty();
}

/// A number that is too large for its unit is not read as part of the date: 2024年13月, 4月32日, 10時75分.
struct Overflow {
    std::string_view above;  ///< what the date ends with
    std::string_view unit;
    int most;
    bool from_zero;
};
constexpr std::array overflows{Overflow{"年", "月", 12, false}, Overflow{"月", "日", 31, false},
                               Overflow{"時", "分", 59, true}};
/// After the unit: a length of time (45日間), or part of a word.
constexpr std::array no_date{"間"sv, "目"sv, "前"sv, "後"sv, "齢"sv, "以"sv, "の"sv};

bool is_point(const Expression& expression) {
    return expression.type == TimexType::date || expression.type == TimexType::time;
}

/// 13月5日: of a month that is none only the day is read.
void check_month_before(const Context& context, const RuleInfo& rule, std::size_t i,
                        std::vector<Diagnostic>& findings) {
    constexpr std::string_view unit = "月";
    constexpr int months = 12;
    const Timex& timex = context.timexes[i];
    const Point& point = context.expressions[i].first;
    std::string_view left = before(context, timex);
    if (!point.day.written() || point.month.present() || !left.ends_with(unit)) {
        return;
    }
    left.remove_suffix(unit.size());
    const std::optional<int> number = number_before(left, left.size());
    if (number && (*number > months || *number == 0)) {
        findings.push_back(
            finding(rule, timex, fmt::format("{}{}{} does not exist", *number, unit, text_of(context, timex))));
    }
}

void check_overflow(const Context& context, const RuleInfo& rule, std::size_t i, std::vector<Diagnostic>& findings) {
    const Timex& timex = context.timexes[i];
    const std::string_view text = text_of(context, timex);
    for (const Overflow& overflow : overflows) {
        if (!text.ends_with(overflow.above) || (overflow.unit == "月" && !writes_year(context.expressions[i]))) {
            continue;
        }
        std::string_view rest = after(context, timex);
        const std::optional<int> number = take_number(rest);
        const bool wrong = number && (*number > overflow.most || (*number == 0 && !overflow.from_zero));
        if (wrong && rest.starts_with(overflow.unit) &&
            !util::starts_with_any(rest.substr(overflow.unit.size()), no_date)) {
            findings.push_back(
                finding(rule, timex, fmt::format("{}{}{} does not exist", text, *number, overflow.unit)));
        }
    }
}

void check_outside_era(const Context& context, const RuleInfo& rule, const Timex& timex, const TimexProblem& problem,
                       std::vector<Diagnostic>& findings) {
    std::string right = problem.right.empty() ? std::string() : fmt::format("; it is a day of {}", problem.right);
    Diagnostic outside = finding(rule, timex, fmt::format("{} is outside its era{}", problem.found, std::move(right)));
    // Before an era ended, nobody knew that it would.
    if (context.document_date && context.document_date->latest && timex.extent.earliest &&
        *context.document_date->latest < *timex.extent.earliest) {
        outside.severity = Severity::note;
    }
    findings.push_back(std::move(outside));
}

bool names_month(const TimexProblem& problem) {
    return problem.found.ends_with("月") || problem.found.ends_with("日");
}

/// 昭和22年、西暦1948年: the same year said twice.
constexpr std::array appositions{"すなわち"sv, "つまり"sv, "、つまり"sv, "、すなわち"sv, "＝"sv, "="sv, "、"sv, ""sv};

void check_apposition(const Context& context, const RuleInfo& rule, std::size_t i, std::vector<Diagnostic>& findings) {
    const auto only_year = [&](std::size_t k) {
        const Point& point = context.expressions[k].first;
        return context.timexes[k].precision == Precision::year && writes_year(context.expressions[k]) &&
               !point.month.present() && !context.expressions[k].paired;
    };
    const Timex& left = context.timexes[i - 1];
    const Timex& right = context.timexes[i];
    if (left.sentence != right.sentence || !only_year(i - 1) || !only_year(i)) {
        return;
    }
    const bool era_first = context.expressions[i - 1].first.year_style == YearStyle::era;
    const bool era_second = context.expressions[i].first.year_style == YearStyle::era;
    const std::string_view joint = between(context, left, right);
    // Two years side by side may be two years; 西暦 says that the second explains the first.
    const bool explains = !(joint.empty() || joint == "、") || text_of(context, right).starts_with("西暦");
    if (explains && util::is_any(joint, appositions) && era_first != era_second && year_of(left) != year_of(right)) {
        findings.push_back(finding(
            rule, right, fmt::format("{} is {}, not {}", text_of(context, left), left.value, text_of(context, right))));
    }
}

}  // namespace

void find_impossible(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::impossible_date, [&](const Timex& timex, const Expression& expression, const auto& p) {
        if (!beyond_tables(expression, p)) {
            findings.push_back(finding(rule, timex,
                                       fmt::format("{} does not exist{}", p.found,
                                                   p.right.empty() ? "" : fmt::format("; the last is {}", p.right))));
        }
    });
    each_problem(context, Kind::era_out_of_range, [&](const Timex& timex, const Expression&, const auto& problem) {
        if (names_month(problem)) {
            check_outside_era(context, rule, timex, problem, findings);
        }
    });
    for (std::size_t i = 0; i < context.timexes.size(); ++i) {
        if (is_point(context.expressions[i])) {
            check_overflow(context, rule, i, findings);
            check_month_before(context, rule, i, findings);
        }
    }
}

void find_era(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::paired_mismatch, [&](const Timex& timex, const Expression&, const auto& problem) {
        findings.push_back(finding(
            rule, timex, fmt::format("{} is not the year beside it, which is {}", problem.found, problem.right)));
    });
    each_problem(context, Kind::era_out_of_range, [&](const Timex& timex, const Expression&, const auto& problem) {
        if (names_month(problem)) {
            return;
        }
        Diagnostic late = finding(rule, timex,
                                  fmt::format("{} was never reached{}", problem.found,
                                              problem.right.empty() ? "" : fmt::format("; it is {}", problem.right)));
        // Plans and forecasts were printed with the years of an era that has ended since.
        late.severity = Severity::note;
        findings.push_back(std::move(late));
    });
    for (std::size_t i = 1; i < context.timexes.size(); ++i) {
        check_apposition(context, rule, i, findings);
    }
}

}  // namespace nenpyo::check
