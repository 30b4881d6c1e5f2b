#include "event/actor.hpp"

#include <string>

#include "util/utf8.hpp"

namespace nenpyo::event {

bool names_actor(const std::vector<Morpheme>& words, const Lexicon& lexicon, std::uint32_t begin, std::uint32_t end) {
    const Morpheme& last = words[end - 1];
    if (is(last, Pos::person, Pos::country) || last.pos == Pos::pronoun || last.pos == Pos::suffix_person) {
        return true;
    }
    const bool alone =
        end == begin + 1 || (end == begin + 2 && is(words[begin], Pos::place, Pos::country));  // 米ペンタゴン
    if (alone && last.pos == Pos::noun && util::is_katakana(util::decode(last.surface, 0).code)) {
        return last.unknown && last.surface.size() > 6;  // an unknown word in katakana is a name more often than not
    }
    std::string whole;
    for (std::uint32_t i = begin; i < end; ++i) {
        whole += words[i].surface;
    }
    // 大統領アハメド, ジョン・スミス: a word in katakana after a title or another name
    const bool foreign =
        end > begin + 1 && util::is_katakana(util::decode(last.surface, 0).code) && !is_verbal_noun(last);
    const bool of_country = foreign && last.unknown && words[end - 2].pos == Pos::country;  // 米ペンタゴン
    if (of_country ||
        (foreign && (words[end - 2].surface == "・" || lexicon.person_titles.contains(words[end - 2].surface)))) {
        return true;
    }
    const auto ends = [&](const WordList& list) {
        return list.contains(last.surface) || (end > begin + 1 && !list.suffix_of(whole).empty());
    };
    return ends(lexicon.person_titles) || ends(lexicon.organisation_suffixes);
}

}  // namespace nenpyo::event
