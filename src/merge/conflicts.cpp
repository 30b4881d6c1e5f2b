#include "merge/conflicts.hpp"

#include <algorithm>

namespace nenpyo::merge {
namespace {

/// Share of the larger mention's weight: nothing of either is said by the one alone.
constexpr unsigned alike_percent = 75;
constexpr std::size_t fewest_words = 3;
constexpr std::size_t fewest_words_of_known = 2;
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

/// One document says of one and the same, in the same words, what happens once.
bool says_again(const Features& one, const Features& other, const Likeness& likeness) {
    return one.file == other.file && one.predicate_kind == WordKind::once && one.who_count > 0 && other.who_count > 0 &&
           likeness.alike(100);
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
    return likeness.words >= (known || says_again(one, other, likeness) ? fewest_words_of_known : fewest_words) &&
           likeness.alike(alike_percent);
}

/// Treaties of one name with two partners are two: one mention at least names nothing but the treaty, or both call it
/// the same.
bool one_thing(const Once& one, const Once& other) {
    return one.kind == 0 || other.kind == 0 || (!one.says_more && !other.says_more && one.kind == other.kind);
}

/// Of one thing that happens once: dates of one year or less, apart, and so near that one of them is a slip.
bool contradict(const Features& one, const Features& other) {
    const std::int64_t apart = distance(one, other);
    return can_conflict(one) && can_conflict(other) && apart > 0 && apart <= slip_of_years &&
           one_thing(one.once, other.once) && !of_one_sentence(one, other);
}

}  // namespace

Conflicts::Conflicts(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& heads,
                     Candidates& candidates) {
    find_by_words(table, weights, heads, candidates);
    find_by_name(table, heads);
    for (auto& [head, others] : with_) {
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
    }
}

void Conflicts::add(Rank head, Rank other) {
    with_[head].push_back(other);
    with_[other].push_back(head);
}

void Conflicts::find_by_words(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& heads,
                              Candidates& candidates) {
    for (Rank head = 0; head < heads.size(); ++head) {
        if (heads[head] != head || !can_conflict(table.rows[head])) {
            continue;
        }
        for (const Rank other : candidates.anywhere(head, alike_percent)) {
            const bool later = other > head && heads[other] == other && can_conflict(table.rows[other]);
            if (later && say_otherwise(table, weights, table.rows[head], table.rows[other])) {
                add(head, other);
            }
        }
    }
}

void Conflicts::find_by_name(const FeatureTable& table, const std::vector<Rank>& heads) {
    std::unordered_map<std::uint64_t, std::vector<Rank>> told;
    for (Rank rank = 0; rank < heads.size(); ++rank) {
        if (table.rows[rank].once.key == 0) {
            continue;
        }
        std::vector<Rank>& others = told[table.rows[rank].once.key];
        for (const Rank other : others) {
            if (heads[other] != heads[rank] && contradict(table.rows[heads[rank]], table.rows[heads[other]]) &&
                contradict(table.rows[rank], table.rows[other])) {
                add(heads[rank], heads[other]);
            }
        }
        others.push_back(rank);
    }
}

std::span<const Rank> Conflicts::of(Rank head) const {
    const auto found = with_.find(head);
    return found == with_.end() ? std::span<const Rank>() : std::span<const Rank>(found->second);
}

}  // namespace nenpyo::merge
