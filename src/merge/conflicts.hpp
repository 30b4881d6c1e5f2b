#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "merge/candidates.hpp"
#include "merge/compare.hpp"
#include "merge/features.hpp"

namespace nenpyo::merge {

/// Entries that tell one event with different dates. They stay apart, and each names the other's date: for kinds of
/// events that happen once to a thing (death, signing, opening) within two years, for the others only when the dates
/// differ by days. What names the thing alone (「X」が締結された) is found by that name, the rest by its words.
class Conflicts {
  public:
    /// @param heads as `cluster` gives them
    Conflicts(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& heads,
              Candidates& candidates);

    /// Heads of the entries that say otherwise than the entry of `head`, ascending.
    [[nodiscard]] std::span<const Rank> of(Rank head) const;

  private:
    void add(Rank head, Rank other);
    void find_by_words(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& heads,
                       Candidates& candidates);
    void find_by_name(const FeatureTable& table, const std::vector<Rank>& heads);

    std::unordered_map<Rank, std::vector<Rank>> with_;
};

}  // namespace nenpyo::merge
