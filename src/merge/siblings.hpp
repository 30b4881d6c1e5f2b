#pragma once

#include <vector>

#include "merge/compare.hpp"
#include "merge/features.hpp"

namespace nenpyo::merge {

/// The mentions that were found in one sentence.
class Siblings {
  public:
    explicit Siblings(const FeatureTable& table);

    /// True where `test` holds for a mention of the sentence of `rank`, itself apart.
    template <typename Test>
    [[nodiscard]] bool any(Rank rank, Test test) const {
        const Features& own = table_.rows[rank];
        for (std::size_t slot = slots_[rank]; slot > 0 && of_one_sentence(own, at(slot - 1)); --slot) {
            if (test(ranks_[slot - 1])) {
                return true;
            }
        }
        for (std::size_t slot = slots_[rank] + 1; slot < ranks_.size() && of_one_sentence(own, at(slot)); ++slot) {
            if (test(ranks_[slot])) {
                return true;
            }
        }
        return false;
    }

  private:
    [[nodiscard]] const Features& at(std::size_t slot) const { return table_.rows[ranks_[slot]]; }

    const FeatureTable& table_;
    std::vector<Rank> ranks_;           ///< by file, sentence and offset
    std::vector<std::uint32_t> slots_;  ///< place of each rank in `ranks_`
};

}  // namespace nenpyo::merge
