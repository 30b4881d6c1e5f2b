#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "merge/compare.hpp"

namespace nenpyo::merge {

/// For each word the ranks of the mentions that hold it, ascending: so by their first day.
class Postings {
  public:
    explicit Postings(std::size_t words) : begins_(words + 1, 0) {}

    /// First pass: how many there will be. Second pass, after `seal`: the ranks, ascending.
    void count(WordNumber word) { ++begins_[word + 1]; }
    void seal();
    void add(WordNumber word, Rank rank) { ranks_[filled_[word]++] = rank; }

    [[nodiscard]] std::span<const Rank> of(WordNumber word) const {
        return {ranks_.data() + begins_[word], ranks_.data() + begins_[word + 1]};
    }

  private:
    std::vector<std::uint32_t> begins_;
    std::vector<std::uint32_t> filled_;
    std::vector<Rank> ranks_;
};

inline void Postings::seal() {
    for (std::size_t i = 1; i < begins_.size(); ++i) {
        begins_[i] += begins_[i - 1];
    }
    ranks_.resize(begins_.back());
    filled_.assign(begins_.begin(), begins_.end() - 1);
}

}  // namespace nenpyo::merge
