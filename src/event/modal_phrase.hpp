// Endings of a predicate that several words make up together: なければならない, かもしれない.
#pragma once

#include <span>
#include <vector>

#include "event/lexicon.hpp"
#include "event/morpheme.hpp"

namespace nenpyo::event {

/// Makes one auxiliary of the words of each such ending, with the base that the table gives it.
void join_modal_phrases(const Lexicon& lexicon, std::vector<Morpheme>& words);

/// The ending that the word is; null if it is none.
const ModalPhrase* modal_phrase(const Lexicon& lexicon, const Morpheme& word);

}  // namespace nenpyo::event
