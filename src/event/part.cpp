#include "event/part.hpp"

#include <algorithm>

#include "event/unwrap.hpp"

namespace nenpyo::event {

bool part_noun(const Analysis& a, int i) {
    const bool count = a.at(i).content > a.at(i).begin + 1 && a.core(i).surface == "数";
    return count || a.lexicon->part_nouns.contains(a.content(i));
}

bool is_part(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (!part_noun(a, i) || noun_phrase_begin(a, i) != i || child_clause(a, i, Link::adnominal) >= 0) {
        return false;
    }
    const auto first = a.words().begin() + b.begin;
    const auto last = a.words().begin() + b.content;
    return std::none_of(first, last, [](const Morpheme& m) { return is_proper(m) || m.quote || m.unknown; });
}

}  // namespace nenpyo::event
