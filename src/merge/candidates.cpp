#include "merge/candidates.hpp"

#include <algorithm>
#include <limits>

namespace nenpyo::merge {
namespace {

/// Of a word that stands in more mentions of one time than this the first are compared: what is missed then shares no
/// rarer word either.
constexpr std::size_t longest_scan = 512;
constexpr std::size_t longest_scan_anywhere = 256;

std::int64_t first_day(const Features& row) {
    return row.dated ? std::int64_t{row.earliest} : std::numeric_limits<std::int64_t>::max();
}

}  // namespace

Candidates::Candidates(const FeatureTable& table, const Weights& weights, const std::vector<Rank>& firsts,
                       unsigned percent)
    : table_(table),
      weights_(weights),
      percent_(percent),
      all_(table.word_ids().size()),
      telling_(table.word_ids().size()),
      seen_(table.rows.size(), 0) {
    const auto each = [&](auto take) {
        for (Rank rank = 0; rank < table.rows.size(); ++rank) {
            if (firsts[rank] == rank) {
                weights.telling(table.words(table.rows[rank]), percent, words_);
                take(rank);
            }
        }
    };
    each([&](Rank rank) {
        for (const WordNumber word : table.words(table.rows[rank])) {
            all_.count(word);
        }
        for (const WordNumber word : words_) {
            telling_.count(word);
        }
    });
    all_.seal();
    telling_.seal();
    each([&](Rank rank) {
        for (const WordNumber word : table.words(table.rows[rank])) {
            all_.add(word, rank);
        }
        for (const WordNumber word : words_) {
            telling_.add(word, rank);
        }
    });
}

const std::vector<Rank>& Candidates::near(Rank rank) {
    const Features& row = table_.rows[rank];
    const std::int64_t from = row.dated && !row.open() ? row.earliest - row.width() : first_day(row);
    const std::int64_t to = row.dated && !row.open() ? std::int64_t{row.latest} : first_day(row);
    const auto within = [&](std::span<const Rank> ranks) {
        const auto begin = std::partition_point(ranks.begin(), ranks.end(),
                                                [&](Rank other) { return first_day(table_.rows[other]) < from; });
        const auto end =
            std::partition_point(begin, ranks.end(), [&](Rank other) { return first_day(table_.rows[other]) <= to; });
        return std::span<const Rank>(begin, std::min(end, begin + std::min<std::ptrdiff_t>(end - begin, longest_scan)));
    };
    found_.clear();
    ++query_;
    for (const WordNumber word : table_.words(row)) {
        collect(within(telling_.of(word)));
    }
    weights_.telling(table_.words(row), percent_, words_);
    for (const WordNumber word : words_) {
        collect(within(all_.of(word)));
    }
    return found_;
}

const std::vector<Rank>& Candidates::anywhere(Rank rank, unsigned percent) {
    found_.clear();
    ++query_;
    weights_.telling(table_.words(table_.rows[rank]), percent, words_);
    for (const WordNumber word : words_) {
        if (all_.of(word).size() <= longest_scan_anywhere) {
            collect(all_.of(word));
        }
    }
    return found_;
}

void Candidates::collect(std::span<const Rank> ranks) {
    for (const Rank rank : ranks) {
        if (seen_[rank] != query_) {
            seen_[rank] = query_;
            found_.push_back(rank);
        }
    }
}

}  // namespace nenpyo::merge
