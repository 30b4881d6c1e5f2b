#pragma once

#include <vector>

#include "merge/features.hpp"
#include "merge/store.hpp"
#include "nenpyo/entry.hpp"

namespace nenpyo::merge {

/// The parts of an entry that its mentions' features decide.
struct Group {
    std::vector<Rank> members;  ///< ascending
    std::size_t dating = 0;   ///< member that gives the date: the narrowest; of several the least vague, best anchored
    std::size_t telling = 0;  ///< member that gives the text: the longest
    std::size_t best = 0;     ///< member whose place is shown: the longest text of those that have the entry's date
};

Group make_group(const FeatureTable& table, std::vector<Rank> members);

/// @param rivals first mentions of other entries that tell the same event with another date
Entry assemble(const FeatureTable& table, Store& store, const Group& group, std::vector<Mention> rivals);

}  // namespace nenpyo::merge
