#pragma once

#include "check/evidence.hpp"

namespace nenpyo::check {

using Kind = TimexProblem::Kind;

/// Calls `message(timex, expression, problem)` for each problem of a kind that the resolver has named.
template <typename Message>
void each_problem(const Context& context, Kind kind, Message&& message) {
    for (std::size_t i = 0; i < context.timexes.size(); ++i) {
        for (const TimexProblem& problem : context.timexes[i].problems) {
            if (problem.kind == kind) {
                message(context.timexes[i], context.expressions[i], problem);
            }
        }
    }
}

}  // namespace nenpyo::check
