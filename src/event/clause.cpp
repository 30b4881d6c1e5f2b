#include "event/clause.hpp"

#include "event/actor.hpp"
#include "event/modal_phrase.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {

std::string Analysis::join(std::uint32_t first, std::uint32_t last) const {
    std::string out;
    for (std::uint32_t i = first; i < last; ++i) {
        const Morpheme& m = word(i);
        const bool ascii = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80 &&
                           static_cast<unsigned char>(m.surface.front()) < 0x80;
        if (ascii && i > first && word(i - 1).end < m.begin) {
            out += ' ';
        }
        out += m.quote || m.timex >= 0 ? surface(m) : m.surface;
    }
    return out;
}

std::string Analysis::verbal_noun(int i, std::uint32_t end) const {
    const Morpheme& last = word(end - 1);
    if (last.pos == Pos::suffix_verbal) {
        return join(at(i).begin, end);
    }
    if (last.quote) {
        return join(end - 1, end);
    }
    // 開学, 減封: a word that the dictionary lacks, cut after its first character.
    const bool cut = end == at(i).begin + 2 && last.surface.size() == 3 && word(end - 2).surface.size() == 3 &&
                     is_noun(word(end - 2)) && util::is_kanji(util::decode(last.surface, 0).code) &&
                     util::is_kanji(util::decode(word(end - 2).surface, 0).code);
    const bool prefixed = end >= at(i).begin + 2 && is_noun(last) && (is_prefix(word(end - 2)) || cut);
    return (prefixed ? std::string(word(end - 2).surface) : std::string()) + std::string(last.base);
}

// 立ち上げる, but 飲み始める is 飲む.
std::string Analysis::verb(int i) const {
    const Bunsetsu& b = at(i);
    const bool joined = b.content < b.end && word(b.content).pos == Pos::verb_bound && core(i).pos == Pos::verb &&
                        core(i).form == Form::continuative && !lexicon->aspect_verbs.contains(word(b.content).base);
    if (joined) {
        return std::string(core(i).surface) + std::string(word(b.content).base);
    }
    return verbal_noun(i, b.content) + (b.verbal_noun ? "する" : "");
}

std::string_view Analysis::done(int i) const {
    const std::string_view verb = base(i);
    if (i > 0 && (verb == "なる" || verb == "する" || verb == "決める" || verb == "決まる")) {
        const Bunsetsu& before = at(i - 1);
        const bool noun = before.verbal_noun || lexicon->status_nouns.contains(core(i - 1).surface) ||
                          lexicon->verdicts.contains(core(i - 1).surface);
        if (before.head == i && noun && !before.predicate &&
            ((before.kase == Case::ga && verb == "決まる") || before.kase == Case::ni || before.kase == Case::to ||
             before.kase == Case::wo)) {
            return core(i - 1).surface;
        }
    }
    return verb;
}

bool Analysis::past(int i) const {
    const Bunsetsu& b = at(i);
    for (std::uint32_t w = b.content; w < b.end; ++w) {
        if (word(w).pos == Pos::auxiliary && word(w).type.starts_with("特殊・タ") && word(w).base != "たい") {
            return true;
        }
    }
    return false;
}

bool Analysis::passive(int i) const {
    const Bunsetsu& b = at(i);
    for (std::uint32_t w = b.content; w < b.end; ++w) {
        if (word(w).pos == Pos::verb_suffix && (word(w).base == "れる" || word(w).base == "られる")) {
            return true;
        }
    }
    return false;
}

void analyse(std::string_view text, Layer layer, Tagger& tagger, const Lexicon& lexicon, Analysis& a) {
    a.text = text;
    a.layer = std::move(layer);
    a.lexicon = &lexicon;
    tag_layer(tagger, a.layer);
    join_modal_phrases(lexicon, a.layer.words);
    chunk(a.layer.words, lexicon, a.tree.nodes);
    depend(a.layer.words, lexicon, a.tree);
}

bool coordinate(const Bunsetsu& b) {
    return b.predicate && (b.link == Link::te || b.link == Link::continuative);
}

std::uint32_t event_noun_end(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    std::uint32_t end = b.content;
    while (end > b.begin + 1 && a.lexicon->temporal_suffixes.contains(a.word(end - 1).surface)) {
        --end;
    }
    return end;
}

bool names_event(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (!b.nominal || b.formal) {
        return false;
    }
    const std::uint32_t end = event_noun_end(a, i);
    const Morpheme& last = a.word(end - 1);
    const std::string_view noun = last.surface;
    if (a.lexicon->non_event_nouns.contains(noun) || a.lexicon->measure_nouns.contains(noun)) {
        return false;
    }
    if (is_verbal_noun(last)) {
        return true;
    }
    const std::string whole = a.join(b.begin, end);
    return !a.lexicon->event_nouns.suffix_of(whole).empty() || whole.starts_with("台風");
}

bool is_subject(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (!b.nominal || b.predicate || b.formal || b.date >= 0) {
        return false;
    }
    const bool marked = b.kase == Case::ga || (b.kase == Case::none && b.topic);
    return marked && !a.lexicon->time_nouns.contains(a.core(i).surface);
}

// この, その, 若い of a person: one word that says which.
static bool determines(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    const Morpheme& word = a.word(b.begin);
    if (b.end != b.begin + 1 || a.first_of(i) != i || b.head != i + 1) {
        return false;
    }
    const Bunsetsu& noun = a.at(i + 1);
    const bool quality = word.pos == Pos::adjective && b.link == Link::adnominal &&
                         names_actor(a.words(), *a.lexicon, noun.begin, noun.content);
    return word.pos == Pos::adnominal || quality;
}

int noun_phrase_begin(const Analysis& a, int i) {
    int begin = i;
    while (begin > 0) {
        const Bunsetsu& before = a.at(begin - 1);
        const bool modifier =
            before.nominal && !before.predicate && before.date < 0 && !before.formal &&
            (before.kase == Case::no || before.kase == Case::parallel ||
             (before.kase == Case::to && before.head == begin) ||
             (before.kase == Case::none && before.comma && a.core(begin - 1).pos != Pos::adverbial_noun));
        if (!(modifier || determines(a, begin - 1)) || !a.tree.inside(begin - 1, i)) {
            break;
        }
        --begin;
    }
    return begin;
}

std::string noun_phrase(const Analysis& a, int i) {
    const int begin = noun_phrase_begin(a, i);
    return a.join(a.at(begin).begin, event_noun_end(a, i));
}

}  // namespace nenpyo::event
