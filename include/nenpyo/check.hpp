#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "nenpyo/diagnostic.hpp"
#include "nenpyo/document.hpp"
#include "nenpyo/expression.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::check {

struct RuleInfo {
    std::string_view id;
    Severity severity;
    std::string_view reason;  ///< one line for --list-rules
    std::string_view fires;   ///< a text it fires on
    std::string_view silent;  ///< its correct twin
};
std::span<const RuleInfo> rules();

/// Findings on the dates of a chunk. `timexes[i]` is the resolved `expressions[i]`.
/// Locations are in the prepared text (`Diagnostic::range`); the pipeline adds file, place and excerpt.
std::vector<Diagnostic> check(const Prepared& prepared, const std::vector<Expression>& expressions,
                              const std::vector<Timex>& timexes);

}  // namespace nenpyo::check
