#pragma once

#include <vector>

#include "merge/candidates.hpp"
#include "merge/compare.hpp"
#include "merge/features.hpp"

namespace nenpyo::merge {

/// Share of the smaller mention's weight that makes two mentions one event: best F on hand-made pairs.
constexpr unsigned contained_percent = 58;

/// The same where a participant of the one is not among the words of the other, which names none.
constexpr unsigned unsaid_percent = 66;

/// Finds the mentions of one event. Precise dates go first; a mention joins the event that it is most like, and one
/// whose date is wider than two events that it would fit joins neither.
/// @param table in canonical order
/// @param firsts see twins.hpp
/// @return for each rank the head of its event: the most precise mention of it, the first in canonical order of several
std::vector<Rank> cluster(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& firsts,
                          Candidates& candidates);

}  // namespace nenpyo::merge
