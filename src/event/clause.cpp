#include "event/clause.hpp"

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
    const bool prefixed = end >= at(i).begin + 2 && is_prefix(word(end - 2)) && is_noun(last);
    return (prefixed ? std::string(word(end - 2).surface) : std::string()) + std::string(last.base);
}

std::string_view Analysis::done(int i) const {
    const std::string_view verb = base(i);
    if (i > 0 && (verb == "なる" || verb == "する" || verb == "決める" || verb == "決まる")) {
        const Bunsetsu& before = at(i - 1);
        if (before.head == i && before.verbal_noun && !before.predicate &&
            (before.kase == Case::ni || before.kase == Case::to || before.kase == Case::wo)) {
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

// 米国の制裁法, 70周年の式典: a name or figure with の only says which.
static bool only_specifies(const Morpheme& m) {
    return is_proper(m) || is_noun_suffix(m) || m.pos == Pos::adverbial_noun || m.pos == Pos::number;
}

// 「…を展開していたロシア軍」: the noun after a relative clause that has no subject of its own.
int antecedent(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    if (b.link != Link::adnominal || b.head < 0) {
        return -1;
    }
    int noun = b.head;
    // 「2017年に成立した米国の制裁法」: a name with の only says whose.
    while (a.at(noun).kase == Case::no && a.head(noun) >= 0 && a.at(a.head(noun)).nominal &&
           (only_specifies(a.core(noun)) || (!is_actor(a, noun) && is_actor(a, a.head(noun))))) {
        noun = a.head(noun);
    }
    const bool participant = a.at(noun).nominal && !a.at(noun).formal && a.at(noun).date < 0 && b.kase != Case::no &&
                             !a.lexicon->complement_nouns.contains(a.core(noun).surface);
    return participant ? noun : -1;
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

// 「県、災害対策本部を設置」: the way of headlines and tables.
int headline_subject(const Analysis& a, int predicate) {
    if (!a.at(predicate).bare_verbal) {
        return -1;
    }
    int i = a.first_of(predicate);
    while (i < predicate && (a.at(i).date >= 0 || a.at(i).conjunction)) {
        ++i;
    }
    const Bunsetsu& b = a.at(i);
    const bool alone =
        i + 1 < predicate && !(a.at(i + 1).kase == Case::none && a.at(i + 1).comma) && a.at(i + 1).kase != Case::ga;
    return i < predicate && alone && b.nominal && b.comma && b.kase == Case::none && b.date < 0 && is_actor(a, i) ? i
                                                                                                                  : -1;
}

int own_subject(const Analysis& a, int predicate) {
    int topic = -1;
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.at(i).head != predicate || !is_subject(a, i)) {
            continue;
        }
        if (a.at(i).kase == Case::ga) {
            return i;
        }
        topic = i;
    }
    return topic >= 0 ? topic : headline_subject(a, predicate);
}

// Has an object and is active: only someone can be its subject.
bool acts(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.head(i) == predicate && a.at(i).kase == Case::wo) {
            return !a.passive(predicate);
        }
    }
    return false;
}

int chain_subject(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.at(i).head == predicate && (coordinate(a.at(i)) || a.at(i).link == Link::contrast)) {
            int found = own_subject(a, i);
            found = found >= 0 && a.at(i).link == Link::contrast && !a.at(found).topic ? -1 : found;
            const int subject = found >= 0 ? found : chain_subject(a, i);
            const bool thing =
                subject >= 0 && a.at(subject).kase == Case::ga && acts(a, predicate) && !is_actor(a, subject);
            return thing ? -1 : subject;
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
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        if (a.head(i) == predicate && a.at(i).formal && a.at(i).kase == Case::ga) {
            return -1;  // 「…することが決まった」
        }
    }
    if (const int before = chain_subject(a, predicate); before >= 0) {
        return before;
    }
    return outer_subject(a, predicate);
}

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
        if (const int before = chain_subject(a, up); before >= 0 && before < first) {
            return before;
        }
    }
    return -1;
}

int nominal_subject(const Analysis& a, int noun) {
    const int before = noun - 1;
    const bool plain_no = before >= 0 && a.at(before).content < a.at(before).end &&
                          a.word(a.at(before).content).pos == Pos::adnominal_particle;  // not での
    if (plain_no && a.head(before) == noun && a.at(before).kase == Case::no && a.at(before).date < 0 &&
        a.at(before).nominal && !a.at(before).formal) {
        return before;
    }
    const Bunsetsu& b = a.at(noun);
    for (std::uint32_t i = b.begin; i + 1 < event_noun_end(a, noun); ++i) {
        if (is_proper(a.word(i)) || a.word(i).quote) {
            return noun;
        }
    }
    for (int up = b.head; up >= 0; up = a.head(up)) {
        for (int i = up - 1; a.at(up).predicate && i >= a.first_of(up); --i) {
            if (a.head(i) == up && i != noun && is_subject(a, i) && a.at(i).topic) {
                return i;  // 「失脚後、前大統領は…」
            }
        }
    }
    return -1;
}

bool intransitive(const Analysis& a, int predicate) {
    const std::string_view verb = a.base(predicate);
    if (!a.lexicon->intransitive_verbs.suffix_of(verb).empty()) {
        return true;
    }
    // 始まる, 下がる, 助かる; 崩れる, 倒れる
    for (const std::string_view ending : {"まる", "がる", "かる", "わる", "れる"}) {
        if (verb.ends_with(ending)) {
            return true;
        }
    }
    return false;
}

bool is_actor(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    const Morpheme& last = a.word(event_noun_end(a, i) - 1);
    if (is(last, Pos::person, Pos::country) || last.pos == Pos::pronoun || last.pos == Pos::suffix_person) {
        return true;
    }
    if (b.content == b.begin + 1 && last.pos == Pos::noun && util::is_katakana(util::decode(last.surface, 0).code)) {
        return last.surface.size() > 6;  // an unknown word in katakana is a name more often than not
    }
    const auto ends = [&](const WordList& list) {
        return list.contains(last.surface) || (b.content > b.begin + 1 && !list.suffix_of(a.content(i)).empty());
    };
    return ends(a.lexicon->person_titles) || ends(a.lexicon->organisation_suffixes);
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
