// Closes a clause that was left open: 奪還し, 移り, 延長され.
#pragma once

#include <string>

#include "event/lexicon.hpp"
#include "event/morpheme.hpp"

namespace nenpyo::event {

/// The past of a word in an open form (連用形, 連用タ接続); its dictionary form where no past is known.
std::string past_form(const Morpheme& word, const Lexicon& lexicon);

/// The plain form: 移る; いる for おる.
std::string plain_form(const Morpheme& word);

}  // namespace nenpyo::event
