// The steps by which words become bunsetsu.
#pragma once

#include <cstdint>
#include <vector>

#include "event/bunsetsu.hpp"

namespace nenpyo::event {

using Words = std::vector<Morpheme>;

/// Reads what a bunsetsu's own words tell: content, case, topic, how a predicate goes on.
void classify(const Words& words, const Lexicon& lexicon, Bunsetsu& b);

/// Joins bunsetsu that work as particles to the one before: に基づき, を機に, 「…したほか、」.
void join_function_phrases(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all);

/// Settles what only the neighbours tell: the end of a sentence, a サ変名詞 that closes a clause, a paragraph's number.
void settle(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all);

/// する, できる, いたす after a サ変名詞.
bool is_suru(const Morpheme& word);

/// A noun or a prefix that can stand inside a compound.
bool nounish(const Morpheme& word);

/// ・, ＝, - and the like join nouns; every other symbol parts them.
bool joins(const Morpheme& word);

/// 及び between nouns works as the particle と.
bool joins_nouns(const Morpheme& word, const Lexicon& lexicon);

/// The words before `end` are the number of a paragraph: 「1.ロシアが…」.
bool after_label(const Words& words, std::uint32_t end);

}  // namespace nenpyo::event
