#pragma once

#include <string_view>

#include "merge/lexicon.hpp"

namespace nenpyo::merge {

/// The event that a clause about it names first (港湾会議 of 港湾会議では成果も報告された), with what stands before it;
/// empty where the clause names none.
std::u32string_view topic_of(const Lexicon& lexicon, std::u32string_view clause);

}  // namespace nenpyo::merge
