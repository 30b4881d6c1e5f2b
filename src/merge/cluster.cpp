#include "merge/cluster.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "merge/siblings.hpp"

namespace nenpyo::merge {
namespace {

constexpr Rank nobody = std::numeric_limits<Rank>::max();

/// An event that a mention could join.
struct Choice {
    Rank head = nobody;
    std::uint64_t score = 0;
    bool finer = false;  ///< its date is narrower than the mention's
};

/// Whether it can stand for an event that is told elsewhere: in a year or at a clock time there are too many.
bool can_refer(const Features& row) {
    constexpr std::int64_t widest = 31;
    return row.bare && row.alone && row.width() <= widest && row.precision != Precision::time &&
           (row.status == Status::actual || row.status == Status::state);
}

class Clusterer {
  public:
    Clusterer(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& firsts,
              Candidates& candidates)
        : table_(table),
          weights_(weights),
          firsts_(firsts),
          candidates_(candidates),
          siblings_(table),
          head_(table.rows.size(), nobody),
          next_(table.rows.size(), nobody),
          last_(table.rows.size(), nobody) {}

    std::vector<Rank> run() {
        std::vector<Rank> order(table_.rows.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto turn = [&](Rank rank) { return std::make_pair(row(rank).width(), row(rank).bare); };
        std::stable_sort(order.begin(), order.end(), [&](Rank a, Rank b) { return turn(a) < turn(b); });
        for (const Rank rank : order) {
            place(rank);
        }
        return std::move(head_);
    }

  private:
    [[nodiscard]] const Features& row(Rank rank) const { return table_.rows[rank]; }

    void place(Rank rank) {
        const Rank first = firsts_[rank];
        if (first != rank) {
            head_[rank] = sentence_in(rank, head_[first]) ? rank : head_[first];
            last_[rank] = rank;
            return;
        }
        const Rank head = choose(rank);
        head_[rank] = head == nobody ? rank : head;
        if (head == nobody) {
            last_[rank] = rank;
        } else if (restricts_more(rank, head)) {
            next_[last_[head]] = rank;
            last_[head] = rank;
        }
    }

    /// Whether later mentions must be asked about this member too: it has places or ordinals that no other member has.
    [[nodiscard]] bool restricts_more(Rank rank, Rank head) const {
        const Features& one = row(rank);
        if (one.place_count + one.ordinal_count == 0) {
            return false;
        }
        for (Rank member = head; member != nobody; member = next_[member]) {
            if (std::ranges::equal(table_.places(one), table_.places(row(member))) &&
                std::ranges::equal(table_.ordinals(one), table_.ordinals(row(member)))) {
                return false;
            }
        }
        return true;
    }

    /// The head of the event that the mention joins.
    Rank choose(Rank rank) {
        choices_.clear();
        for (const Rank other : candidates_.near(rank)) {
            if (head_[other] != nobody && other != rank) {
                consider(rank, other);
            }
        }
        std::erase_if(choices_, [&](const Choice& choice) { return !fits_all(rank, choice.head); });
        if (std::count_if(choices_.begin(), choices_.end(), [](const Choice& choice) { return choice.finer; }) > 1) {
            std::erase_if(choices_, [](const Choice& choice) { return choice.finer; });
        }
        const auto best = std::min_element(choices_.begin(), choices_.end(), [](const Choice& a, const Choice& b) {
            return a.score != b.score ? a.score > b.score : a.head < b.head;
        });
        if (best != choices_.end()) {
            return best->head;
        }
        const Rank once = happens_once_a_day(row(rank)) ? only_one_of_day(rank, &Clusterer::shares_words) : nobody;
        return once == nobody && can_refer(row(rank)) ? only_one_of_day(rank, &Clusterer::tells_the_same) : once;
    }

    /// Of what happens once to a thing, two documents seldom tell two of one day in words they share.
    static bool happens_once_a_day(const Features& row) {
        return row.predicate_kind == WordKind::once && row.dated && row.width() == 1 && !row.bare;
    }

    [[nodiscard]] bool shares_words(Rank rank, Rank other) const {
        constexpr std::size_t fewest_words = 2;
        constexpr unsigned percent = 33;
        const Features& one = row(rank);
        const Features& with = row(other);
        if (one.file == with.file || !same_predicate(one, with) || !subjects_known(one, with) ||
            !participants_fit(table_, weights_, one, with)) {
            return false;
        }
        const Likeness likeness = merge::likeness(table_, weights_, one, with);
        return likeness.words >= fewest_words && likeness.contained(percent);
    }

    /// The one event of the mention's date that `tells`; nobody where there are two. What says no more than its
    /// predicate (失脚) is the one event of that kind that the document tells of its date.
    [[nodiscard]] Rank only_one_of_day(Rank rank, bool (Clusterer::*tells)(Rank, Rank) const) const {
        Rank found = nobody;
        const auto [begin, end] = same_date(rank);
        for (Rank other = begin; other < end; ++other) {
            const Rank head = head_[other];
            if (other == rank || head == nobody || head == found || !(this->*tells)(rank, other)) {
                continue;
            }
            if (found != nobody) {
                return nobody;
            }
            found = head;
        }
        return found != nobody && fits_all(rank, found) ? found : nobody;
    }

    [[nodiscard]] bool tells_the_same(Rank rank, Rank other) const {
        return row(rank).file == row(other).file && row(rank).precision == row(other).precision &&
               same_predicate(row(rank), row(other)) && subjects_known(row(rank), row(other)) &&
               participants_fit(table_, weights_, row(rank), row(other));
    }

    /// The mentions of the very same date that stand nearest in canonical order.
    [[nodiscard]] std::pair<Rank, Rank> same_date(Rank rank) const {
        constexpr Rank farthest = 256;
        const auto same = [&](Rank other) {
            return row(other).earliest == row(rank).earliest && row(other).latest == row(rank).latest &&
                   row(other).dated;
        };
        Rank begin = rank;
        while (begin > 0 && rank - begin < farthest && same(begin - 1)) {
            --begin;
        }
        Rank end = rank;
        while (end < table_.rows.size() && end - rank < farthest && same(end)) {
            ++end;
        }
        return {begin, end};
    }

    void consider(Rank rank, Rank other) {
        const Features& one = row(rank);
        const Features& with = row(other);
        if (!same_predicate(one, with) || !times_fit(one, with)) {
            return;
        }
        const Rank head = head_[other];
        const auto known =
            std::find_if(choices_.begin(), choices_.end(), [&](const Choice& choice) { return choice.head == head; });
        if ((known != choices_.end() && known->score == best_score) || !subjects_known(one, with) ||
            !participants_fit(table_, weights_, one, with)) {
            return;
        }
        const Likeness likeness = merge::likeness(table_, weights_, one, with);
        if (likeness.words == 0 ||
            !likeness.contained(names_unsaid(table_, weights_, one, with) ? unsaid_percent : contained_percent)) {
            return;
        }
        if (known == choices_.end()) {
            choices_.push_back({head, likeness.score(), row(head).width() < one.width()});
        } else {
            known->score = std::max(known->score, likeness.score());
        }
    }

    /// What speaks against the mention being of the event, asked of all that are in it.
    [[nodiscard]] bool fits_all(Rank rank, Rank head) const {
        if (!times_fit(row(rank), row(head)) || !statuses_fit(row(rank), row(head)) || sentence_in(rank, head)) {
            return false;
        }
        for (Rank member = head; member != nobody; member = next_[member]) {
            if (!places_fit(table_, row(rank), row(member)) || !ordinals_fit(table_, row(rank), row(member))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool sentence_in(Rank rank, Rank head) const {
        return siblings_.any(rank, [&](Rank sibling) { return head_[sibling] == head; });
    }

    const FeatureTable& table_;
    const Weights& weights_;
    const std::vector<Rank>& firsts_;
    Candidates& candidates_;
    Siblings siblings_;
    std::vector<Rank> head_;
    std::vector<Rank>
        next_;  ///< from the head of an event through those of its members that restrict who else may join
    std::vector<Rank> last_;  ///< of a head: the end of that chain
    std::vector<Choice> choices_;
};

}  // namespace

std::vector<Rank> cluster(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& firsts,
                          Candidates& candidates) {
    return Clusterer(table, weights, firsts, candidates).run();
}

}  // namespace nenpyo::merge
