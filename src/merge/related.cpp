#include "merge/related.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace nenpyo::merge {
namespace {

/// What everybody tells relates nobody.
constexpr std::size_t most_files_of_event = 8;
constexpr std::size_t fewest_shared_events = 2;
/// Documents that share one event only are about one matter where they share so many telling words besides.
constexpr std::size_t fewest_shared_words = 5;
constexpr std::uint64_t telling_percent = 60;  // of the weight of a word that is used about one day
constexpr int most_rounds = 3;
/// A longer document is about too many things.
constexpr std::size_t longest_document = 200;
constexpr std::size_t largest_event = 16;

using FilePair = std::pair<std::uint32_t, std::uint32_t>;
using Lists = std::unordered_map<std::uint32_t, std::vector<Rank>>;

class Relater {
  public:
    Relater(const FeatureTable& table, const Weights& weights, std::vector<Rank>& heads)
        : table_(table), weights_(weights), heads_(heads) {}

    void run() {
        for (Rank rank = 0; rank < heads_.size(); ++rank) {
            members_[heads_[rank]].push_back(rank);
            told_[row(rank).file].push_back(rank);
            heaviest_ = heaviest_word(rank, heaviest_);
        }
        // What was joined may relate further documents.
        for (int round = 0; round < most_rounds; ++round) {
            joined_ = false;
            for (const FilePair& pair : related_files()) {
                join(told_[pair.first], told_[pair.second]);
            }
            if (!joined_) {
                break;
            }
        }
    }

  private:
    [[nodiscard]] const Features& row(Rank rank) const { return table_.rows[rank]; }

    [[nodiscard]] std::vector<std::uint32_t> files_of(const std::vector<Rank>& members) const {
        std::vector<std::uint32_t> files;
        files.reserve(members.size());
        for (const Rank member : members) {
            files.push_back(row(member).file);
        }
        std::sort(files.begin(), files.end());
        files.erase(std::unique(files.begin(), files.end()), files.end());
        return files;
    }

    /// Pairs of files that share enough events, ascending.
    [[nodiscard]] std::vector<FilePair> related_files() const {
        std::vector<FilePair> shared;
        for (const auto& [head, members] : members_) {
            const std::vector<std::uint32_t> files =
                members.size() <= largest_event ? files_of(members) : std::vector<std::uint32_t>();
            for (std::size_t i = 0; i < files.size() && files.size() <= most_files_of_event; ++i) {
                for (std::size_t k = i + 1; k < files.size(); ++k) {
                    shared.emplace_back(files[i], files[k]);
                }
            }
        }
        std::sort(shared.begin(), shared.end());
        std::vector<FilePair> pairs;
        for (auto begin = shared.begin(); begin != shared.end();) {
            const auto end = std::upper_bound(begin, shared.end(), *begin);
            if (static_cast<std::size_t>(end - begin) >= fewest_shared_events || of_one_matter(*begin)) {
                pairs.push_back(*begin);
            }
            begin = end;
        }
        return pairs;
    }

    [[nodiscard]] std::uint64_t heaviest_word(Rank rank, std::uint64_t heaviest) const {
        for (const WordNumber word : table_.words(row(rank))) {
            heaviest = std::max<std::uint64_t>(heaviest, weights_.of(word));
        }
        return heaviest;
    }

    /// The telling words of a document: names and nouns, not places, titles and kinds of events, which many share.
    [[nodiscard]] std::vector<WordNumber> telling_words(const std::vector<Rank>& told) const {
        std::vector<WordNumber> words;
        for (const Rank rank : told) {
            for (const WordNumber word : table_.words(row(rank))) {
                const bool telling = weights_.of(word) * std::uint64_t{100} >= heaviest_ * telling_percent;
                if (telling && table_.kind(word) == WordKind::plain) {
                    words.push_back(word);
                }
            }
        }
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words;
    }

    [[nodiscard]] bool of_one_matter(const FilePair& pair) const {
        const std::vector<Rank>& one = told_.at(pair.first);
        const std::vector<Rank>& other = told_.at(pair.second);
        if (one.size() > longest_document || other.size() > longest_document) {
            return false;
        }
        std::vector<WordNumber> shared;
        const std::vector<WordNumber> words = telling_words(one);
        const std::vector<WordNumber> others = telling_words(other);
        std::set_intersection(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(shared));
        return shared.size() >= fewest_shared_words;
    }

    void join(const std::vector<Rank>& one, const std::vector<Rank>& other) {
        if (one.size() > longest_document || other.size() > longest_document) {
            return;
        }
        for (const Rank rank : one) {
            const Rank partner = only_partner(rank, other);
            if (partner != rank && heads_[only_partner(partner, one)] == heads_[rank] && all_fit(rank, partner)) {
                unite(heads_[rank], heads_[partner]);
            }
        }
    }

    /// The one mention of the other document that may tell the event; the mention itself where there is none or a
    /// second one.
    [[nodiscard]] Rank only_partner(Rank rank, const std::vector<Rank>& others) const {
        Rank partner = rank;
        for (const Rank other : others) {
            if (!may_be_one(row(rank), row(other))) {
                continue;
            }
            if (heads_[other] == heads_[rank] || (partner != rank && heads_[other] != heads_[partner])) {
                return rank;
            }
            partner = other;
        }
        return partner;
    }

    [[nodiscard]] bool may_be_one(const Features& one, const Features& other) const {
        const bool of_a_day = one.width() == 1 && other.width() == 1;
        const bool once = same_predicate(one, other) && one.predicate_kind == WordKind::once &&
                          std::max(one.width(), other.width()) <= month;
        return kinds_fit(one, other) && dates_fit(one, other) &&
               (of_a_day || once || likeness(table_, weights_, one, other).words > 0) && statuses_fit(one, other) &&
               subjects_known(one, other) && participants_fit(table_, weights_, one, other);
    }

    /// One predicate, or the predicate of the one among the events that the other names.
    [[nodiscard]] bool kinds_fit(const Features& one, const Features& other) const {
        return same_predicate(one, other) || names(one, other) || names(other, one);
    }

    [[nodiscard]] bool names(const Features& one, const Features& other) const {
        const auto words = table_.words(one);
        const bool event = other.predicate_kind == WordKind::event || other.predicate_kind == WordKind::once;
        return event && std::binary_search(words.begin(), words.end(), other.predicate);
    }

    /// As `times_fit`, but of bare mentions too, and never of two clock times.
    static bool dates_fit(const Features& one, const Features& other) {
        if (!one.dated || !other.dated || one.open() || other.open() || one.many || other.many ||
            (one.precision == Precision::time && other.precision == Precision::time)) {
            return false;
        }
        const auto within = [](const Features& inner, const Features& outer) {
            return outer.earliest <= inner.earliest && inner.latest <= outer.latest && outer.width() <= widest;
        };
        return within(one, other) || within(other, one);
    }

    /// What speaks against one event, asked of all mentions of both.
    [[nodiscard]] bool all_fit(Rank rank, Rank partner) const {
        const std::vector<Rank>& one = members_.at(heads_[rank]);
        const std::vector<Rank>& other = members_.at(heads_[partner]);
        const auto fit = [&](Rank a, Rank b) {
            return times_fit_or_within(row(a), row(b)) && statuses_fit(row(a), row(b)) &&
                   places_fit(table_, row(a), row(b)) && ordinals_fit(table_, row(a), row(b)) &&
                   !of_one_sentence(row(a), row(b));
        };
        return one.size() <= largest_event && other.size() <= largest_event &&
               std::all_of(one.begin(), one.end(), [&](Rank a) {
                   return std::all_of(other.begin(), other.end(), [&](Rank b) { return fit(a, b); });
               });
    }

    static bool times_fit_or_within(const Features& one, const Features& other) {
        return times_fit(one, other) || dates_fit(one, other);
    }

    /// The event with the narrower date takes the mentions of the other.
    void unite(Rank one, Rank other) {
        const bool swap = std::make_pair(row(other).width(), other) < std::make_pair(row(one).width(), one);
        const Rank to = swap ? other : one;
        const Rank from = swap ? one : other;
        for (const Rank member : members_[from]) {
            heads_[member] = to;
            members_[to].push_back(member);
        }
        members_.erase(from);
        joined_ = true;
    }

    static constexpr std::int64_t widest = 366;
    static constexpr std::int64_t month = 31;

    const FeatureTable& table_;
    const Weights& weights_;
    std::vector<Rank>& heads_;
    Lists members_;  ///< by head
    Lists told_;     ///< by file, ascending
    std::uint64_t heaviest_ = 0;
    bool joined_ = false;
};

}  // namespace

void join_related(const FeatureTable& table, const Weights& weights, std::vector<Rank>& heads) {
    Relater(table, weights, heads).run();
}

}  // namespace nenpyo::merge
