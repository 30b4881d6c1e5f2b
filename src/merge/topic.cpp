#include "merge/topic.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "merge/words.hpp"

namespace nenpyo::merge {
namespace {

/// What stands between an event and what is said at it or about it.
constexpr std::array<std::u32string_view, 6> joints{U"では", U"でも", U"について", U"に関し", U"をめぐ", U"を巡"};

std::size_t first_joint(std::u32string_view clause) {
    std::size_t first = std::u32string_view::npos;
    for (const std::u32string_view joint : joints) {
        first = std::min(first, clause.find(joint));
    }
    return first;
}

bool ends_in_event(const Lexicon& lexicon, std::u32string_view phrase) {
    std::vector<Word> words;
    append_words(lexicon, phrase, words);
    return !words.empty() && (words.back().kind == WordKind::event || words.back().kind == WordKind::once);
}

}  // namespace

std::u32string_view topic_of(const Lexicon& lexicon, std::u32string_view clause) {
    const std::size_t joint = first_joint(clause);
    if (joint == std::u32string_view::npos) {
        return {};
    }
    std::u32string_view phrase = clause.substr(0, joint);
    phrase.remove_prefix(std::min(phrase.find_last_of(U"、，") + 1, phrase.size()));
    return ends_in_event(lexicon, phrase) ? phrase : std::u32string_view();
}

}  // namespace nenpyo::merge
