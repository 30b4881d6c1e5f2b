#pragma once

#include <vector>

#include "check/evidence.hpp"

namespace nenpyo::check {

/// Counts that take the first unit in: 足かけ4年 of 2018年 to 2021年, 10日目 of a fair that began nine days before.
/// @param i index of the count among the sentence's timexes
void check_inclusive(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                     const Count& count, std::vector<Diagnostic>& findings);

}  // namespace nenpyo::check
