#include "merge/siblings.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace nenpyo::merge {

Siblings::Siblings(const FeatureTable& table) : table_(table), ranks_(table.rows.size()), slots_(table.rows.size()) {
    std::iota(ranks_.begin(), ranks_.end(), 0U);
    const auto key = [&](Rank rank) {
        const Features& row = table.rows[rank];
        return std::make_tuple(row.file, row.sentence, row.start, rank);
    };
    std::sort(ranks_.begin(), ranks_.end(), [&](Rank a, Rank b) { return key(a) < key(b); });
    for (std::uint32_t slot = 0; slot < ranks_.size(); ++slot) {
        slots_[ranks_[slot]] = slot;
    }
}

}  // namespace nenpyo::merge
