// From mentions in any order to entries in chronological order: see architecture.md, merge.
#include "nenpyo/merge.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "merge/assemble.hpp"
#include "merge/canonical.hpp"
#include "merge/cluster.hpp"
#include "merge/codec.hpp"
#include "merge/conflicts.hpp"
#include "merge/features.hpp"
#include "merge/hash.hpp"
#include "merge/related.hpp"
#include "merge/store.hpp"
#include "merge/twins.hpp"

namespace nenpyo::merge {
namespace {

/// Members of each event, ascending, by the rank of its head.
class Members {
  public:
    explicit Members(const std::vector<Rank>& heads) : ranks_(heads.size()), begins_(heads.size() + 1, 0) {
        for (const Rank head : heads) {
            ++begins_[head + 1];
        }
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
        std::vector<Rank> filled(begins_.begin(), begins_.end() - 1);
        for (Rank rank = 0; rank < heads.size(); ++rank) {
            ranks_[filled[heads[rank]]++] = rank;
        }
    }

    [[nodiscard]] std::vector<Rank> of(Rank head) const {
        return {ranks_.begin() + begins_[head], ranks_.begin() + begins_[head + 1]};
    }

  private:
    std::vector<Rank> ranks_;
    std::vector<Rank> begins_;
};

/// Where an entry stands in the chronology.
struct Turn {
    bool undated = false;
    std::int32_t earliest = 0;
    std::int32_t latest = 0;
    std::uint32_t file = 0;
    std::uint64_t start = 0;
    Rank head = 0;

    [[nodiscard]] auto key() const { return std::tie(undated, earliest, latest, file, start, head); }
};

Turn turn_of(const FeatureTable& table, const Members& members, Rank head) {
    const Group group = make_group(table, members.of(head));
    const Features& dating = table.rows[group.members[group.dating]];
    const Features& best = table.rows[group.members[group.best]];
    return {!dating.dated, dating.earliest, dating.latest, best.file, best.start, head};
}

std::vector<Turn> chronology(const FeatureTable& table, const Members& members, const std::vector<Rank>& heads) {
    std::vector<Turn> turns;
    for (Rank rank = 0; rank < heads.size(); ++rank) {
        if (heads[rank] == rank) {
            turns.push_back(turn_of(table, members, rank));
        }
    }
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.key() < b.key(); });
    return turns;
}

}  // namespace

class Merger::State {
  public:
    explicit State(MergeOptions options) : store_(options.memory_bytes, std::move(options.temporary_folder)) {}

    void add(const Mention& mention) {
        bytes_.clear();
        encode(mention, bytes_);
        table_.add(mention, store_.put(bytes_), hash_bytes(bytes_));
    }

    void flush(const std::function<void(Entry)>& take) {
        make_canonical(table_, store_);
        const Weights weights(table_);
        const std::vector<Rank> firsts = first_twins(table_);
        Candidates candidates(table_, weights, firsts, contained_percent);
        std::vector<Rank> heads = cluster(table_, weights, firsts, candidates);
        join_related(table_, weights, heads);
        const Members members(heads);
        const Conflicts conflicts(table_, weights, heads, candidates);
        for (const Turn& turn : chronology(table_, members, heads)) {
            std::vector<Mention> rivals;
            for (const Rank other : conflicts.of(turn.head)) {
                rivals.push_back(decode(store_.get(table_.rows[other].bytes)));
            }
            take(assemble(table_, store_, make_group(table_, members.of(turn.head)), std::move(rivals)));
        }
    }

  private:
    Store store_;
    FeatureTable table_;
    std::string bytes_;
};

Merger::Merger(MergeOptions options) : state_(std::make_unique<State>(std::move(options))) {}
Merger::~Merger() = default;
Merger::Merger(Merger&&) noexcept = default;
Merger& Merger::operator=(Merger&&) noexcept = default;

void Merger::add(const Mention& mention) {
    state_->add(mention);
}
void Merger::flush(const std::function<void(Entry)>& take) {
    state_->flush(take);
}

}  // namespace nenpyo::merge
