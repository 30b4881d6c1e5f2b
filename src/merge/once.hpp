#pragma once

#include <cstdint>

#include "merge/words.hpp"
#include "nenpyo/mention.hpp"

namespace nenpyo::merge {

/// What happened, and to what, where it is of a kind that happens once to a thing: two dates of one such event
/// contradict each other.
struct Once {
    std::uint64_t key = 0;   ///< 0 where the mention tells no such event of a thing with a name
    std::uint32_t kind = 0;  ///< what the name is called: 衛星 in 衛星「X」; 0 where nothing stands before it
    bool says_more = false;  ///< a doer or a partner stands before the name
};

/// Two mentions with one key tell one event: 「X」を締結した and 「X」が正式に調印された in any documents; without
/// quotation marks, 新港線は開通した and 新港線が開通した in one document.
/// @param predicate what the mention's predicate names
Once once_of(const Mention& mention, const Word& predicate);

}  // namespace nenpyo::merge
