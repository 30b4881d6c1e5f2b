#include "event/subject.hpp"

#include "event/actor.hpp"
#include "event/definition.hpp"
#include "event/figure.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {

// 米国の制裁法, 70周年の式典: a name or figure with の only says which.
static bool only_specifies(const Morpheme& m, const Lexicon& lexicon) {
    return lexicon.specifying_nouns.contains(m.surface) || is_proper(m) || is_noun_suffix(m) ||
           m.pos == Pos::adverbial_noun || m.pos == Pos::number;
}

// 展覧会の案内: told of the exhibition.
static bool of_event(const Analysis& a, int noun) {
    return names_event(a, noun) && a.at(a.head(noun)).verbal_noun;
}

// 「閉店したという喫茶店」
static bool is_hearsay(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    return b.end > b.content && a.word(b.end - 1).surface == "という";
}

// 「発効した自然の保護に関する条約」: に関する joins its noun to all that stands before.
static int about(const Analysis& a, int noun) {
    for (int n = noun; a.at(n).kase == Case::no && !a.at(n).predicate && a.head(n) >= 0 && a.at(a.head(n)).nominal;) {
        const Bunsetsu& b = a.at(n);
        n = a.head(n);
        if (b.end > b.content && a.word(b.content).pos != Pos::adnominal_particle && b.date < 0 && !b.comma) {
            noun = n;
        }
    }
    return noun;
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
           ((only_specifies(a.core(noun), *a.lexicon) && !of_event(a, noun)) ||
            a.word(a.at(noun).content).pos != Pos::adnominal_particle ||
            (!is_actor(a, noun) && is_actor(a, a.head(noun))))) {
        noun = a.head(noun);
    }
    noun = about(a, noun);
    const std::string_view core = a.core(noun).surface;
    const bool made = a.lexicon->made_nouns.contains(core) && a.past(predicate) &&
                      (a.passive(predicate) || intransitive(a, predicate));
    const bool content = a.lexicon->complement_nouns.contains(core) && !made;
    const bool told = b.kase != Case::no || is_hearsay(a, predicate);
    const bool participant = a.at(noun).nominal && !a.at(noun).formal && a.at(noun).date < 0 && told && !content;
    return participant ? noun : -1;
}

int cleft_focus(const Analysis& a, int predicate) {
    const int frame = a.head(predicate);
    if (a.at(predicate).link != Link::adnominal || frame < 0 || !a.at(frame).formal || a.core(frame).surface != "の" ||
        !(a.at(frame).topic || a.at(frame).kase == Case::ga)) {
        return -1;
    }
    const int focus = a.head(frame);
    const bool said = focus >= 0 && a.at(focus).copula && a.at(focus).nominal && !a.at(focus).formal;
    return said && a.at(focus).date < 0 && !a.lexicon->modal_nouns.contains(a.core(focus).surface) ? focus : -1;
}

namespace {

// 「県、災害対策本部を設置」: the way of headlines and tables.
int headline_subject(const Analysis& a, int predicate) {
    if (!a.at(predicate).bare_verbal && (a.at(predicate).link != Link::final || a.past(predicate))) {
        return -1;
    }
    int i = a.first_of(predicate);
    while (i < predicate && (a.at(i).date >= 0 || a.at(i).conjunction)) {
        ++i;
    }
    while (i + 1 < predicate && a.head(i) == i + 1 && (a.at(i).kase == Case::to || a.at(i).kase == Case::parallel)) {
        ++i;  // 「甲と乙、条約に署名」
    }
    const Bunsetsu& b = a.at(i);
    const bool alone =
        i + 1 < predicate && !(a.at(i + 1).kase == Case::none && a.at(i + 1).comma) && a.at(i + 1).kase != Case::ga;
    const Morpheme& core = a.core(i);
    const bool thing = is_verbal_noun(core) || is_figure(core) || is_bound_noun(core) ||
                       core.pos == Pos::adverbial_noun || core.pos == Pos::suffix_adverbial || is_place(a, i);
    const bool named = is_actor(a, i) || (a.at(predicate).bare_verbal && !thing && !names_event(a, i));
    const bool label = b.nominal && b.comma && b.kase == Case::none && b.date < 0 && !b.formal;
    return i < predicate && alone && label && named ? i : -1;
}

int own_subject(const Analysis& a, int predicate) {
    int topic = -1;
    int thing = -1;
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.at(i).head != predicate || !is_subject(a, i)) {
            continue;
        }
        if (a.at(i).kase == Case::ga && thing < 0) {
            thing = i;
        } else if (a.at(i).kase != Case::ga && (topic < 0 || is_actor(a, i) || !is_actor(a, topic))) {
            topic = i;  // 「秤しか売れず、父は」: the one who acts
        }
    }
    const bool speaker = topic >= 0 && thing >= 0 && is_actor(a, topic) && !is_actor(a, thing) &&
                         a.lexicon->speech_verbs.contains(a.base(predicate));
    if (thing >= 0 && !speaker) {  // but 「首相は景気が「…」と述べた」
        return thing;
    }
    return topic >= 0 ? topic : headline_subject(a, predicate);
}

int chain_subject(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.at(i).head == predicate && (coordinate(a.at(i)) || a.at(i).link == Link::contrast)) {
            int found = own_subject(a, i);
            const int topic = found >= 0 && a.at(found).kase == Case::ga ? topic_before(a, i, found) : -1;
            found = topic >= 0 ? topic : found;
            found = found >= 0 && a.at(i).link == Link::contrast && !a.at(found).topic ? -1 : found;
            const int subject = found >= 0 ? found : chain_subject(a, i);
            const bool thing =
                subject >= 0 && a.at(subject).kase == Case::ga && acts(a, predicate) && !is_actor(a, subject);
            if (subject >= 0 && !thing) {
                return subject;
            }
        }
    }
    return -1;
}

// 「県が制度を改めて始めた」
int manner_subject(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) == predicate && a.at(i).predicate && a.at(i).link == Link::manner) {
            const int own = own_subject(a, i);
            const int subject = own >= 0 ? own : manner_subject(a, i);
            return subject >= 0 && a.at(subject).kase == Case::ga ? subject : -1;
        }
    }
    return -1;
}

}  // namespace

static bool can_be_person(const Analysis& a, int i) {
    return is_person(a, i) || a.lexicon->kinship_nouns.contains(a.core(i).surface) ||
           (!is_group(a, i) && (is_actor(a, i) || a.core(i).unknown || is_proper(a.core(i))));
}

int topic_beside(const Analysis& a, int predicate, int subject) {
    return a.at(subject).kase != Case::ga || is_actor(a, subject) ? -1 : topic_before(a, predicate, subject);
}

// A meeting or a match does nothing that only people do.
static bool is_occasion(const Analysis& a, int predicate, int subject) {
    return a.lexicon->animate_verbs.contains(a.base(predicate)) && names_event(a, subject) && !is_actor(a, subject);
}

// The last topic before a predicate that found no subject: 「弾頭は…飛び、…落ちたと推定される」.
static int last_topic(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= 0 && a.at(i).link != Link::final; --i) {
        if (a.at(i).topic && a.at(i).kase == Case::none && !a.at(i).also && is_subject(a, i) &&
            !a.at(i).demonstrative) {
            return i;
        }
    }
    return -1;
}

int topic_before(const Analysis& a, int predicate, int subject) {
    for (int up = predicate; up >= 0 && a.at(up).predicate; up = coordinate(a.at(up)) ? a.head(up) : -1) {
        for (int i = subject - 1; i >= a.first_of(up); i = a.first_of(i) - 1) {
            if (a.head(i) == up && a.at(i).topic && a.at(i).kase == Case::none && is_subject(a, i) &&
                !a.at(i).demonstrative) {
                return i;
            }
        }
    }
    return -1;
}

int subject_of(const Analysis& a, int predicate) {
    if (const int own = own_subject(a, predicate); own >= 0) {
        const bool thing_speaks =
            a.at(own).kase == Case::ga && !is_actor(a, own) && a.lexicon->speech_verbs.contains(a.base(predicate));
        if (a.at(own).topic && is_occasion(a, predicate, own)) {
            return -1;
        }
        const int speaker = thing_speaks ? chain_subject(a, predicate) : -1;
        return speaker >= 0 && is_actor(a, speaker) ? speaker : own;
    }
    if (const int noun = antecedent(a, predicate); noun >= 0) {
        if (const int doer = manner_subject(a, predicate);
            doer >= 0 && (acts(a, predicate) || transitive(a, predicate))) {
            return doer;
        }
        if (const int before = chain_subject(a, predicate);
            before >= 0 && a.at(before).kase == Case::ga && (acts(a, predicate) || transitive(a, predicate))) {
            return before;  // 「政府が廃止して府県に改めた制度」
        }
        const int topic = defined_topic(a, noun, predicate);
        return topic >= 0 && topic < predicate ? topic : noun;
    }
    if (const int focus = cleft_focus(a, predicate); focus >= 0) {
        return focus;
    }
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) == predicate && a.at(i).formal && a.at(i).kase == Case::ga) {
            return -1;  // 「…することが決まった」
        }
    }
    if (const int inner = child_clause(a, predicate, Link::manner);
        inner >= 0 && (a.base(predicate) == "なる" || a.base(predicate) == "する")) {
        if (const int subject = own_subject(a, inner); subject >= 0) {
            return subject;  // 「脅威が語られるようになった」
        }
    }
    if (const int doer = manner_subject(a, predicate); doer >= 0) {
        return doer;
    }
    const int before = chain_subject(a, predicate);
    int found = before;
    if (before < 0 || (a.at(before).kase == Case::ga && !is_actor(a, before))) {
        const int outer = outer_subject(a, predicate);
        found = outer >= 0 && (before < 0 || a.at(outer).topic) ? outer : before;
    }
    found = found < 0 && a.at(predicate).link != Link::adnominal ? last_topic(a, predicate) : found;
    const bool fits = found < 0 || (!is_occasion(a, predicate, found) &&
                                    (doer_of(a, predicate) != Doer::person || can_be_person(a, found)));
    return fits ? found : -1;
}

int outer_subject(const Analysis& a, int predicate) {
    const int first = a.first_of(predicate);
    for (int up = a.at(predicate).head; up >= 0; up = a.at(up).head) {
        if (!a.at(up).predicate) {
            continue;
        }
        for (int i = first - 1; i >= a.first_of(up); i = a.first_of(i) - 1) {
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
        a.at(before).nominal && !a.at(before).formal && a.core(before).pos != Pos::adverbial_noun) {
        return before;
    }
    const Bunsetsu& b = a.at(noun);
    for (std::uint32_t i = b.begin; b.named < 0 && i + 1 < event_noun_end(a, noun); ++i) {
        if (is_proper(a.word(i)) || a.word(i).quote) {
            return noun;
        }
    }
    const bool done = is_verbal_noun(a.word(event_noun_end(a, noun) - 1));  // not 戦争, 事件
    for (int up = b.head; done && !b.topic && up >= 0; up = a.head(up)) {
        for (int i = up - 1; a.at(up).predicate && i >= a.first_of(up); i = a.first_of(i) - 1) {
            if (a.head(i) == up && i != noun && is_subject(a, i) && a.at(i).topic) {
                return i;  // 「失脚後、前大統領は…」
            }
        }
    }
    return -1;
}

}  // namespace nenpyo::event
