#include "event/clause.hpp"

#include "util/utf8.hpp"

namespace nenpyo::event {

std::string Analysis::join(std::uint32_t first, std::uint32_t last) const {
    std::string out;
    for (std::uint32_t i = first; i < last; ++i) {
        const Morpheme& m = word(i);
        if (m.timex >= 0) {
            continue;
        }
        const bool ascii = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80 &&
                           static_cast<unsigned char>(m.surface.front()) < 0x80;
        if (ascii && i > first && word(i - 1).end < m.begin) {
            out += ' ';
        }
        out += m.quote ? surface(m) : m.surface;
    }
    return out;
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

Analysis analyse(std::string_view text, Layer layer, Tagger& tagger, const Lexicon& lexicon) {
    Analysis a;
    a.text = text;
    a.layer = std::move(layer);
    a.lexicon = &lexicon;
    tag_layer(tagger, a.layer);
    chunk(a.layer.words, lexicon, a.tree.nodes);
    depend(a.layer.words, a.tree);
    return a;
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
    return !a.lexicon->event_nouns.suffix_of(whole).empty();
}

bool is_subject(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (!b.nominal || b.predicate || b.formal || b.date >= 0) {
        return false;
    }
    const bool marked = b.kase == Case::ga || (b.kase == Case::none && b.topic);
    return marked && !a.lexicon->time_nouns.contains(a.core(i).surface);
}

namespace {

int own_subject(const Analysis& a, int predicate) {
    int topic = -1;
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.at(i).head != predicate || !is_subject(a, i)) {
            continue;
        }
        if (a.at(i).kase == Case::ga) {
            return i;
        }
        topic = topic < 0 ? i : topic;
    }
    return topic;
}

// 「…を展開していたロシア軍」: the noun after a relative clause that has no subject of its own.
int antecedent(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    if (b.link != Link::adnominal || b.head < 0) {
        return -1;
    }
    const Bunsetsu& noun = a.at(b.head);
    return noun.nominal && !noun.formal && noun.date < 0 ? b.head : -1;
}

int chain_subject(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.at(i).head == predicate && coordinate(a.at(i))) {
            if (const int own = own_subject(a, i); own >= 0) {
                return own;
            }
            return chain_subject(a, i);
        }
    }
    return -1;
}

// The topic of a clause around this one, if it stands before it.
int outer_subject(const Analysis& a, int predicate) {
    const int first = a.first_of(predicate);
    for (int up = a.at(predicate).head; up >= 0; up = a.at(up).head) {
        if (!a.at(up).predicate) {
            continue;
        }
        for (int i = first - 1; i >= a.first_of(up); --i) {
            if (a.at(i).head == up && is_subject(a, i)) {
                return i;
            }
        }
    }
    return -1;
}

}  // namespace

int subject_of(const Analysis& a, int predicate) {
    if (const int own = own_subject(a, predicate); own >= 0) {
        return own;
    }
    if (const int noun = antecedent(a, predicate); noun >= 0) {
        return noun;
    }
    if (const int before = chain_subject(a, predicate); before >= 0) {
        return before;
    }
    return outer_subject(a, predicate);
}

int noun_phrase_begin(const Analysis& a, int i) {
    int begin = i;
    while (begin > 0) {
        const Bunsetsu& before = a.at(begin - 1);
        const bool modifier = before.nominal && !before.predicate && before.date < 0 && !before.formal &&
                              (before.kase == Case::no || before.kase == Case::parallel ||
                               (before.kase == Case::to && before.head == begin) ||
                               (before.kase == Case::none && before.comma && a.tree.inside(begin - 1, i)));
        if (!modifier || !a.tree.inside(begin - 1, i) || before.end - before.begin < 1) {
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
