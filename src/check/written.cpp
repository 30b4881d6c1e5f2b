// Slips that one expression shows by itself: the resolver has named them, here they get their words.
#include <fmt/format.h>

#include "check/rules.hpp"

namespace nenpyo::check {
namespace {

using Kind = TimexProblem::Kind;

template <typename Message>
void each_problem(const Context& context, Kind kind, Message&& message) {
    for (const Timex& timex : context.timexes) {
        for (const TimexProblem& problem : timex.problems) {
            if (problem.kind == kind) {
                message(timex, problem);
            }
        }
    }
}

std::string suggestion(const TimexProblem& problem) {
    return problem.right.empty() ? std::string{} : fmt::format("; {} would be right", problem.right);
}

}  // namespace

void find_impossible(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::impossible_date, [&](const Timex& timex, const TimexProblem& problem) {
        findings.push_back(finding(rule, timex, fmt::format("there is no {}{}", problem.found, suggestion(problem))));
    });
    each_problem(context, Kind::era_out_of_range, [&](const Timex& timex, const TimexProblem& problem) {
        Diagnostic late =
            finding(rule, timex, fmt::format("{} is outside the era{}", problem.found, suggestion(problem)));
        // Plans and forecasts were printed with the years of an era that has ended since.
        late.severity = Severity::note;
        findings.push_back(std::move(late));
    });
}

void find_weekday(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::weekday_mismatch, [&](const Timex& timex, const TimexProblem& problem) {
        findings.push_back(
            finding(rule, timex, fmt::format("{} is no {}{}", timex.value, problem.found, suggestion(problem))));
    });
}

void find_era(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::paired_mismatch, [&](const Timex& timex, const TimexProblem& problem) {
        findings.push_back(
            finding(rule, timex, fmt::format("{} is not the year beside it{}", problem.found, suggestion(problem))));
    });
}

void find_reversed(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    each_problem(context, Kind::range_reversed, [&](const Timex& timex, const TimexProblem& problem) {
        findings.push_back(finding(rule, timex, fmt::format("{} ends before it begins", problem.found)));
    });
}

}  // namespace nenpyo::check
