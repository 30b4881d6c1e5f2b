#pragma once

#include <vector>

#include "check/evidence.hpp"

namespace nenpyo::check {

/// 1950年に生まれ、2020年に70歳で死去した
void check_age(const Context& context, const RuleInfo& rule, const DatedSentence& sentence,
               std::vector<Diagnostic>& findings);

}  // namespace nenpyo::check
