#include "merge/candidates.hpp"

#include <algorithm>
#include <limits>

namespace nenpyo::merge {
namespace {

/// Of a word that stands in more mentions of one time than this the first are compared: what is missed then shares no
/// rarer word either.
constexpr std::ptrdiff_t longest_scan = 512;
constexpr std::size_t longest_scan_anywhere = 256;

/// Of all that is found so many are compared, those with the rarest words first: the work for a mention has a bound.
constexpr std::size_t most_compared = 768;

std::int64_t first_day(const Features& row) {
    return row.dated ? std::int64_t{row.earliest} : std::numeric_limits<std::int64_t>::max() - 1;
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
                weights.by_weight(table.words(table.rows[rank]), words_);
                take(rank, std::span(words_).first(weights.telling(table.rows[rank], words_, percent)));
            }
        }
    };
    each([&](Rank, std::span<const WordNumber> telling) {
        for (const WordNumber word : words_) {
            all_.count(word);
        }
        for (const WordNumber word : telling) {
            telling_.count(word);
        }
    });
    all_.seal();
    telling_.seal();
    each([&](Rank rank, std::span<const WordNumber> telling) {
        for (const WordNumber word : words_) {
            all_.add(word, rank);
        }
        for (const WordNumber word : telling) {
            telling_.add(word, rank);
        }
    });
}

const std::vector<Rank>& Candidates::near(Rank rank) {
    const Features& row = table_.rows[rank];
    const std::int64_t from = row.dated && !row.open() ? row.earliest - row.width() : first_day(row);
    const std::int64_t to = row.dated && !row.open() ? std::int64_t{row.latest} : first_day(row);
    const auto within = [&](std::span<const Rank> ranks) {
        const auto first_after = [&](std::int64_t day) {
            return std::partition_point(ranks.begin(), ranks.end(),
                                        [&](Rank other) { return first_day(table_.rows[other]) < day; });
        };
        const auto end = first_after(to + 1);
        auto begin = first_after(from);
        if (end - begin > longest_scan) {
            begin = first_after(first_day(row));
        }
        return std::span<const Rank>(begin, static_cast<std::size_t>(std::min(end - begin, longest_scan)));
    };
    found_.clear();
    ++query_;
    weights_.by_weight(table_.words(row), words_);
    const std::size_t telling = weights_.telling(row, words_, percent_);
    for (std::size_t i = 0; i < words_.size() && found_.size() < most_compared; ++i) {
        collect(within(telling_.of(words_[i])));
        if (i < telling) {
            collect(within(all_.of(words_[i])));
        }
    }
    return found_;
}

const std::vector<Rank>& Candidates::anywhere(Rank rank, unsigned percent) {
    found_.clear();
    ++query_;
    weights_.by_weight(table_.words(table_.rows[rank]), words_);
    words_.resize(weights_.telling(table_.rows[rank], words_, percent));
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
