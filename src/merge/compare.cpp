#include "merge/compare.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace nenpyo::merge {
namespace {

constexpr std::int64_t year_days = 366;
constexpr unsigned names_percent = 66;
constexpr double weight_of_word = 1000;
constexpr double weight_of_role = 500;  // who holds it is said by a name beside it
constexpr double weight_of_city = 250;  // most is said by the region that goes with it

/// Calls `take` with each word that both lists, ascending, hold.
template <typename Take>
void each_shared(std::span<const WordNumber> one, std::span<const WordNumber> other, Take take) {
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) {
            take(*a);
            ++a;
            ++b;
        } else {
            *a < *b ? ++a : ++b;
        }
    }
}

bool among(WordNumber word, std::span<const WordNumber> words) {
    return std::binary_search(words.begin(), words.end(), word);
}

/// Whether `other` calls by a shorter name the one that `word` is a part of: 榎本 for 榎本武揚.
bool left_out(const FeatureTable& table, WordNumber word, const Features& one, const Features& other) {
    const auto links = table.links(one);
    return std::any_of(links.begin(), links.end(), [&](const NameLink& link) {
        return link.rest == word && among(link.main, table.words(other)) && !among(word, table.words(other));
    });
}

/// Whether the participants of the one are among the words of the other: 高知大学 is not where only 大学 is.
bool names_among(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    std::uint64_t all = 0;
    for (const WordNumber name : table.who(one)) {
        all += left_out(table, name, one, other) ? 0 : weights.in_name(name);
    }
    std::uint64_t shared = 0;
    each_shared(table.who(one), table.words(other), [&](WordNumber word) { shared += weights.in_name(word); });
    return shared * 100 >= all * names_percent;
}

double full_weight(WordKind kind) {
    return kind == WordKind::role || kind == WordKind::body ? weight_of_role
           : kind == WordKind::city                         ? weight_of_city
                                                            : weight_of_word;
}

/// Sources differ by some minutes.
bool clocks_fit(const Features& one, const Features& other) {
    constexpr int farthest = 20;
    const bool both = one.clock.first >= 0 && other.clock.first >= 0;
    return !both || (one.clock.first - other.clock.last <= farthest && other.clock.first - one.clock.last <= farthest);
}

bool fits(const Lexicon& lexicon, const PlaceName& one, const PlaceName& other) {
    return lexicon.places_fit(one.place, other.place) ||
           (one.within != 0 && lexicon.places_fit(one.within, other.place)) ||
           (other.within != 0 && lexicon.places_fit(one.place, other.within));
}

}  // namespace

Weights::Weights(const FeatureTable& table) : table_(table), weights_(table.word_ids().size(), 0) {
    std::vector<std::int32_t> last_day(weights_.size(), Features::open_latest);
    std::uint32_t days = 0;
    std::int32_t day_before = Features::open_latest;
    for (const Features& row : table.rows) {
        days += days == 0 || row.earliest != day_before ? 1 : 0;
        day_before = row.earliest;
        for (const WordNumber word : table.words(row)) {
            weights_[word] += last_day[word] != row.earliest ? 1 : 0;
            last_day[word] = row.earliest;
        }
    }
    for (WordNumber word = 0; word < weights_.size(); ++word) {
        const double full = full_weight(table.kind(word));
        const double spread = weights_[word] == 0 ? 0 : std::log2(1 + double(days) / std::max(weights_[word] - 1, 1U));
        weights_[word] = static_cast<std::uint32_t>(std::lround(full * spread));
    }
    all_.reserve(table.rows.size());
    for (const Features& row : table.rows) {
        all_.push_back(static_cast<std::uint32_t>(sum(table.words(row))));
    }
}

std::uint64_t Weights::all(const Features& row) const {
    return all_[static_cast<std::size_t>(&row - table_.rows.data())];
}

std::uint32_t Weights::in_name(WordNumber word) const {
    constexpr auto city = static_cast<std::uint32_t>(weight_of_word / weight_of_city);
    return table_.kind(word) == WordKind::city ? of(word) * city : of(word);
}

std::uint64_t Weights::sum(std::span<const WordNumber> words) const {
    std::uint64_t sum = 0;
    for (const WordNumber word : words) {
        sum += of(word);
    }
    return sum;
}

void Weights::by_weight(std::span<const WordNumber> words, std::vector<WordNumber>& out) const {
    out.assign(words.begin(), words.end());
    std::sort(out.begin(), out.end(), [&](WordNumber a, WordNumber b) {
        return of(a) != of(b) ? of(a) > of(b) : table_.word_ids()[a] < table_.word_ids()[b];
    });
}

std::size_t Weights::telling(const Features& row, std::span<const WordNumber> heaviest_first, unsigned percent) const {
    const auto links = table_.links(row);
    const auto surely_of = [&](WordNumber word) {
        const bool rest =
            std::any_of(links.begin(), links.end(), [&](const NameLink& link) { return link.rest == word; });
        return rest ? 0 : of(word);
    };
    std::uint64_t total = 0;
    for (const WordNumber word : heaviest_first) {
        total += surely_of(word);
    }
    std::uint64_t taken = 0;
    std::size_t count = 0;
    while (count < heaviest_first.size() && taken * 100 <= total * (100 - percent)) {
        taken += surely_of(heaviest_first[count++]);
    }
    return count;
}

namespace {

/// Weight of the words of `one`, without those that `other` leaves out of names.
std::uint64_t said(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    std::uint64_t all = weights.all(one);
    const auto links = table.links(one);
    for (auto link = links.begin(); link != links.end(); ++link) {
        const bool new_rest = link == links.begin() || std::prev(link)->rest != link->rest;
        all -= new_rest && left_out(table, link->rest, one, other) ? weights.of(link->rest) : 0;
    }
    return all;
}

}  // namespace

Likeness likeness(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    Likeness likeness;
    std::tie(likeness.smaller, likeness.larger) =
        std::minmax({said(table, weights, one, other), said(table, weights, other, one)});
    each_shared(table.words(one), table.words(other), [&](WordNumber word) {
        likeness.shared += weights.of(word);
        ++likeness.words;
    });
    return likeness;
}

bool same_predicate(const Features& one, const Features& other) {
    return one.predicate == other.predicate;
}

bool statuses_fit(const Features& one, const Features& other) {
    return (one.status == Status::negated) == (other.status == Status::negated);
}

bool participants_fit(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    return one.who_count == 0 || other.who_count == 0 || names_among(table, weights, one, other) ||
           names_among(table, weights, other, one);
}

/// What became the greatest of its kind is not known where the subject isn't.
bool subjects_known(const Features& one, const Features& other) {
    return (!one.being && !other.being) || (one.who_count > 0 && other.who_count > 0);
}

bool names_unsaid(const FeatureTable& table, const Weights& weights, const Features& one, const Features& other) {
    const auto unsaid = [&](const Features& naming, const Features& silent) {
        return naming.who_count > 0 && silent.who_count == 0 && !names_among(table, weights, naming, silent);
    };
    return unsaid(one, other) || unsaid(other, one);
}

bool places_fit(const FeatureTable& table, const Features& one, const Features& other) {
    const auto a = table.places(one);
    const auto b = table.places(other);
    return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const PlaceName& place) {
               return std::any_of(b.begin(), b.end(),
                                  [&](const PlaceName& with) { return fits(table.lexicon(), place, with); });
           });
}

bool ordinals_fit(const FeatureTable& table, const Features& one, const Features& other) {
    const auto b = table.ordinals(other);
    for (const Ordinal& ordinal : table.ordinals(one)) {
        const auto same_unit = [&](const Ordinal& with) { return with.unit == ordinal.unit; };
        if (std::any_of(b.begin(), b.end(), same_unit) && std::find(b.begin(), b.end(), ordinal) == b.end()) {
            return false;
        }
    }
    return true;
}

bool of_one_sentence(const Features& one, const Features& other) {
    const std::uint64_t apart = one.start > other.start ? one.start - other.start : other.start - one.start;
    return one.file == other.file && one.sentence == other.sentence && apart <= one.sentence_size;
}

bool times_fit(const Features& one, const Features& other) {
    if (!clocks_fit(one, other)) {
        return false;
    }
    if (one.earliest == other.earliest && one.latest == other.latest) {
        return one.dated == other.dated && (one.dated || one.date == other.date);
    }
    if (!one.dated || !other.dated || one.open() || other.open() || one.bare || other.bare || one.many || other.many) {
        return false;
    }
    const std::int64_t overlap =
        std::int64_t{std::min(one.latest, other.latest)} - std::max(one.earliest, other.earliest) + 1;
    const auto [narrow, wide] = std::minmax({one.width(), other.width()});
    return wide <= year_days ? 2 * overlap >= narrow : 5 * overlap >= 4 * wide;
}

}  // namespace nenpyo::merge
