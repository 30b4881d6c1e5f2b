#pragma once

#include <vector>

#include "merge/compare.hpp"
#include "merge/postings.hpp"

namespace nenpyo::merge {

/// Finds, without comparing all with all, the mentions that may hold enough of another's words. If the words of one are
/// contained in the other to `percent`, one of its telling words is among the other's: so two indexes, one of all words
/// and one of the telling words, are enough to look in.
class Candidates {
  public:
    /// @param firsts see twins.hpp; only mentions that are their own first are indexed
    Candidates(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& firsts, unsigned percent);

    /// Ranks to compare with a mention: those whose date begins early enough and not too late to overlap with its own;
    /// each once, the mention itself among them.
    const std::vector<Rank>& near(Rank rank);

    /// Ranks at any date whose words may hold `percent` of the mention's own; words that are used everywhere are not
    /// looked up.
    const std::vector<Rank>& anywhere(Rank rank, unsigned percent);

  private:
    void collect(std::span<const Rank> ranks);

    const FeatureTable& table_;
    const Weights& weights_;
    unsigned percent_;
    Postings all_;
    Postings telling_;
    std::vector<WordNumber> words_;
    std::vector<Rank> found_;
    std::vector<std::uint32_t> seen_;  ///< for each rank the last query that found it
    std::uint32_t query_ = 0;
};

}  // namespace nenpyo::merge
