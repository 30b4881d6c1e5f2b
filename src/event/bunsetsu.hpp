// Bunsetsu: a content word with the function words that follow it, the unit of Japanese dependency.
#pragma once

#include <cstdint>
#include <vector>

#include "event/lexicon.hpp"
#include "event/morpheme.hpp"
#include "event/syntax.hpp"

namespace nenpyo::event {

struct Bunsetsu {
    std::uint32_t begin = 0;  ///< words [begin, end)
    std::uint32_t end = 0;
    std::uint32_t content = 0;  ///< words [begin, content) are the content words
    std::int32_t head = -1;     ///< the bunsetsu it depends on
    std::int32_t date = -1;     ///< its date expression
    std::int32_t named = -1;    ///< the date in the event name that it holds: 9.11事件
    Case kase = Case::none;
    Link link = Link::none;
    bool topic = false;  ///< は, では, には
    bool also = false;   ///< も
    bool comma = false;
    bool nominal = false;  ///< can be modified as a noun
    bool predicate = false;
    bool verbal_noun = false;  ///< the predicate is サ変名詞 (+する), or a サ変名詞 that ends a clause
    bool copula = false;
    bool formal = false;  ///< こと, の, ため, 後, …
    bool adverb = false;
    bool conjunction = false;
    bool demonstrative = false;
    bool bare_verbal = false;  ///< a サ変名詞 without する that ends a clause
    bool functional = false;   ///< taken into the particle of the bunsetsu before (を経て, に基づき)
};

/// Cuts tagged words into bunsetsu.
void chunk(const std::vector<Morpheme>& words, const Lexicon& lexicon, std::vector<Bunsetsu>& out);

}  // namespace nenpyo::event
