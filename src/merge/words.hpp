// Content words of a short text without a dictionary: runs of one script, cut at the words of the alias table, the rest
// of a kanji run in pairs of characters.
#pragma once

#include <string_view>
#include <vector>

#include "merge/lexicon.hpp"

namespace nenpyo::merge {

struct Word {
    WordId id = 0;
    WordKind kind = WordKind::plain;
};

/// Appends the words of a folded text in reading order; words of kind `light` are among them, `stop` are not.
void append_words(const Lexicon& lexicon, std::u32string_view folded, std::vector<Word>& words);

/// Adds a name as one word if it holds hiragana, of which no other words are made (さくら号); whether it did.
bool add_native_name(std::u32string_view name, std::vector<Word>& words);

}  // namespace nenpyo::merge
