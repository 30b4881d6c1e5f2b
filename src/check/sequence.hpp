#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "check/evidence.hpp"

namespace nenpyo::check::data {
extern const std::string_view connectives;
}

namespace nenpyo::check {

/// 翌日の17日: a word for a neighbouring day, month or year at timex `index` - 1 of a sentence, and the written date
/// beside it.
void check_neighbour(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                     std::size_t at, std::size_t index, std::vector<Diagnostic>& findings);

}  // namespace nenpyo::check
