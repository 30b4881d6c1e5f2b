#pragma once

#include <vector>

#include "merge/compare.hpp"
#include "merge/features.hpp"

namespace nenpyo::merge {

/// Joins events that documents about the same things tell in words too different to be joined by themselves. Two
/// documents are about the same things if they share events already; then an event of the one and an event of the other
/// are one if their dates and kinds fit (of a month or a year they must have a word in common), nothing speaks against
/// it, and neither document tells a second one that fits.
/// @param heads as `cluster` gives them; changed
void join_related(const FeatureTable& table, const Weights& weights, std::vector<Rank>& heads);

}  // namespace nenpyo::merge
