#include "merge/twins.hpp"

#include <algorithm>
#include <unordered_map>

#include "merge/hash.hpp"

namespace nenpyo::merge {
namespace {

std::uint64_t hash_of(const FeatureTable& table, const Features& row) {
    Hash hash;
    hash.add(row.predicate);
    hash.add(static_cast<std::uint64_t>(row.status));
    for (const WordNumber word : table.words(row)) {
        hash.add(word);
    }
    return hash.value();
}

template <typename Items>
bool equal(const Items& one, const Items& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

bool twins(const FeatureTable& table, const Features& one, const Features& other) {
    return one.word_count > 0 && one.predicate == other.predicate && one.status == other.status &&
           one.bare == other.bare && one.clock == other.clock && one.being == other.being &&
           (one.dated || one.date == other.date) && equal(table.words(one), table.words(other)) &&
           equal(table.who(one), table.who(other)) && equal(table.places(one), table.places(other)) &&
           equal(table.ordinals(one), table.ordinals(other));
}

}  // namespace

std::vector<Rank> first_twins(const FeatureTable& table) {
    std::vector<Rank> firsts(table.rows.size());
    std::unordered_map<std::uint64_t, Rank> seen;  // of the mentions of one date, which stand together
    for (Rank rank = 0; rank < firsts.size(); ++rank) {
        const Features& row = table.rows[rank];
        if (rank > 0) {
            const Features& before = table.rows[rank - 1];
            if (before.dated != row.dated || before.earliest != row.earliest || before.latest != row.latest) {
                seen.clear();
            }
        }
        const Rank first = seen.try_emplace(hash_of(table, row), rank).first->second;
        firsts[rank] = twins(table, table.rows[first], row) ? first : rank;
    }
    return firsts;
}

}  // namespace nenpyo::merge
