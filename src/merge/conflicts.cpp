#include "merge/conflicts.hpp"

#include <algorithm>

namespace nenpyo::merge {
namespace {

/// Share of the larger mention's weight: nothing of either is said by the one alone.
constexpr unsigned alike_percent = 75;
constexpr std::size_t fewest_words = 3;
constexpr std::size_t fewest_words_presupposed = 2;
constexpr std::int64_t slip_of_days = 3;
constexpr std::int64_t slip_of_years = 732;
constexpr std::int64_t slip_of_known = 1461;
constexpr std::int64_t widest = 366;

/// Days between two dates; 0 where they meet.
std::int64_t distance(const Features& one, const Features& other) {
    return std::max<std::int64_t>(
        {std::int64_t{one.earliest} - other.latest, std::int64_t{other.earliest} - one.latest, 0});
}

bool can_conflict(const Features& row) {
    return row.dated && !row.open() && row.width() <= widest;
}

/// How far apart two dates of one event are found in practice: a day or two off, or another month or year where the
/// thing can't have happened twice.
bool can_be_a_slip(const Features& one, const Features& other) {
    const std::int64_t apart = distance(one, other);
    const bool days = one.width() == 1 && other.width() == 1;
    const std::int64_t farthest = one.presupposed || other.presupposed   ? slip_of_known
                                  : one.predicate_kind == WordKind::once ? slip_of_years
                                  : days                                 ? slip_of_days
                                                                         : 0;
    return apart > 0 && apart <= farthest;
}

bool say_otherwise(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    if (!same_predicate(one, other) || !can_be_a_slip(one, other)) {
        return false;
    }
    if (of_one_sentence(one, other) || !statuses_fit(one, other) || !participants_fit(table, weights, one, other) ||
        !places_fit(table, one, other) || !ordinals_fit(table, one, other)) {
        return false;
    }
    const Likeness likeness = merge::likeness(table, weights, one, other);
    const bool known = one.presupposed || other.presupposed;
    return likeness.words >= (known ? fewest_words_presupposed : fewest_words) && likeness.alike(alike_percent);
}

}  // namespace

Conflicts::Conflicts(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& heads,
                     Candidates& candidates) {
    for (Rank head = 0; head < heads.size(); ++head) {
        if (heads[head] != head || !can_conflict(table.rows[head])) {
            continue;
        }
        for (const Rank other : candidates.anywhere(head, alike_percent)) {
            const bool later = other > head && heads[other] == other && can_conflict(table.rows[other]);
            if (later && say_otherwise(table, weights, table.rows[head], table.rows[other])) {
                with_[head].push_back(other);
                with_[other].push_back(head);
            }
        }
    }
    for (auto& [head, others] : with_) {
        std::sort(others.begin(), others.end());
    }
}

std::span<const Rank> Conflicts::of(Rank head) const {
    const auto found = with_.find(head);
    return found == with_.end() ? std::span<const Rank>() : std::span<const Rank>(found->second);
}

}  // namespace nenpyo::merge
