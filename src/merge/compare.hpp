// When two mentions are of one event: enough of the smaller one's words, by weight, stand in the other, and nothing
// speaks against it.
#pragma once

#include <cstdint>
#include <vector>

#include "merge/features.hpp"

namespace nenpyo::merge {

/// Weights of words: the fewer days a word is used about, the more it says. Days and not mentions are counted, so that
/// what many sources repeat about one day stays telling. Whole numbers, so that sums do not depend on their order.
class Weights {
  public:
    /// @param table in canonical order
    explicit Weights(const FeatureTable& table);

    [[nodiscard]] std::uint32_t of(WordNumber word) const { return weights_[word]; }

    /// The same within a name (横浜大学), where a city stands without its region.
    [[nodiscard]] std::uint32_t in_name(WordNumber word) const;

    /// Of all words of a mention, which is one of the table's.
    [[nodiscard]] std::uint64_t all(const Features& row) const;
    [[nodiscard]] std::uint64_t sum(std::span<const WordNumber> words) const;

    void by_weight(std::span<const WordNumber> words, std::vector<WordNumber>& heaviest_first) const;

    /// Number of the words of which one at least is in every set that holds `percent` of the weight of all: the
    /// heaviest ones. Parts that may be left out of names don't count.
    [[nodiscard]] std::size_t telling(const Features& row, std::span<const WordNumber> heaviest_first,
                                      unsigned percent) const;

  private:
    const FeatureTable& table_;
    std::vector<std::uint32_t> weights_;
    std::vector<std::uint32_t> all_;  ///< by rank
};

/// Score of a mention whose words all stand in the other.
constexpr std::uint64_t best_score = 1000;

/// Shared weight of two mentions.
struct Likeness {
    std::uint64_t shared = 0;
    std::uint64_t smaller = 0;
    std::uint64_t larger = 0;
    std::size_t words = 0;  ///< number of shared words

    [[nodiscard]] bool contained(unsigned percent) const { return shared * 100 >= smaller * percent; }
    [[nodiscard]] bool alike(unsigned percent) const { return shared * 100 >= larger * percent; }
    [[nodiscard]] std::uint64_t score() const { return smaller == 0 ? 0 : shared * best_score / smaller; }
};

Likeness likeness(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other);

/// What speaks against one event, whatever the words: each a rule of its own.
bool same_predicate(const Features& one, const Features& other);
bool statuses_fit(const Features& one, const Features& other);
bool participants_fit(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other);
bool subjects_known(const Features& one, const Features& other);
bool places_fit(const FeatureTable& table, const Features& one, const Features& other);
bool ordinals_fit(const FeatureTable& table, const Features& one, const Features& other);
bool of_one_sentence(const Features& one, const Features& other);

/// Whether one names participants of whom the other, which names none, says nothing.
bool names_unsaid(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other);

/// Whether two dates can be those of one event: equal, or up to a year wide and one at least half within the other, or
/// wider and nearly the same. What says no more than its predicate, or tells of several events, needs the very same
/// date, and two clock times are minutes apart.
bool times_fit(const Features& one, const Features& other);

}  // namespace nenpyo::merge
