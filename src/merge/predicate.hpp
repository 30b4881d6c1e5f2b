#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "merge/lexicon.hpp"
#include "merge/words.hpp"

namespace nenpyo::merge {

struct Predicate {
    Word word;  ///< what kind of event it names: 首脳会談 and 会談する are one word, 打ち上げる is 打上
    bool being = false;             ///< it only says what something is or became
    std::array<WordId, 2> parts{};  ///< words of the text that belong to it: 操業 and 終了 of 操業を終了
};

/// @param event the event's text, folded; its words are `words`: a light predicate (会談を行う) gives the last of them
///   that names something
Predicate predicate_of(const Lexicon& lexicon, std::u32string_view predicate, std::u32string_view event,
                       const std::vector<Word>& words);

}  // namespace nenpyo::merge
