#include "event/definition.hpp"

#include "event/subject.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {
namespace {

bool says_what_it_is(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.predicate && b.copula && b.nominal && b.date < 0 && b.link >= Link::te && !a.past(i);
}

// 指す, をいう
bool names_kind(const Analysis& a, int i) {
    const bool* passive = a.lexicon->naming_verbs.find(a.base(i));
    return passive != nullptr && (*passive || !a.passive(i));
}

// は, とは
bool names_topic(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.topic && !b.also && b.nominal && !b.formal && !b.demonstrative && b.date < 0 &&
           (b.kase == Case::none || b.kase == Case::to) && !a.lexicon->time_nouns.contains(a.core(i).surface);
}

// 「甲とは、1921年に始まって1924年に終わった測量のことである」
int leading_topic(const Analysis& a, int before) {
    for (int i = 0; i < before; ++i) {
        if (names_topic(a, i)) {
            return a.at(i).comma && noun_phrase_begin(a, i) == 0 ? i : -1;
        }
    }
    return -1;
}

// 「甲は、1961年に初飛行した戦闘機で、海軍が使った」, but not 「彼は、1961年に発売されたカメラで、…」 or a place.
bool of_one_kind(const Analysis& a, int noun) {
    const int topic = leading_topic(a, noun);
    return topic >= 0 && (is_actor(a, noun) || !is_person(a, topic)) && !a.core(noun).quote && !names_event(a, noun) &&
           a.lexicon->place_suffixes.suffix_of(a.content(noun)).empty() &&
           a.lexicon->speech_venues.suffix_of(a.content(noun)).empty();
}

// The predicate that a noun is part of where it says what something is: である, and で or を指す for it.
int defining_predicate(const Analysis& a, int noun) {
    if (says_what_it_is(a, noun)) {
        return noun;
    }
    const Bunsetsu& b = a.at(noun);
    if (!b.nominal || b.predicate || b.date >= 0 || b.head < 0 || b.topic) {
        return -1;
    }
    const bool goes_on = b.kase == Case::de && b.comma && (says_what_it_is(a, b.head) || of_one_kind(a, noun));
    const bool named = b.kase == Case::wo && a.at(b.head).predicate && names_kind(a, b.head);
    return goes_on || named ? b.head : -1;
}

// 「甲は乙を前身とし、1922年に大学となった学校である」: of the clause or of one before it.
int topic_of(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) != predicate) {
            continue;
        }
        if (names_topic(a, i)) {
            return i;
        }
        if (const int before = coordinate(a.at(i)) ? topic_of(a, i) : -1; before >= 0) {
            return before;
        }
    }
    return -1;
}

bool has_case(const Analysis& a, int predicate, Case kase) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) == predicate && a.at(i).kase == kase && !a.at(i).predicate) {
            return true;
        }
    }
    return false;
}

// The clause of the past that says which noun is meant, the nouns before it with の read too.
int telling_clause(const Analysis& a, int last, int date_node) {
    for (int noun = last; noun > date_node;) {
        const int clause = child_clause(a, noun, Link::adnominal);
        if (clause > date_node && a.past(clause) && !a.at(clause).copula) {
            return clause;
        }
        const int before = noun - 1;
        const bool joined = before > date_node && a.head(before) == noun && !a.at(before).predicate &&
                            (a.at(before).kase == Case::no || a.at(before).kase == Case::parallel ||
                             (a.at(before).kase == Case::none && a.at(before).comma));
        if (clause >= 0 || !joined) {
            return -1;
        }
        noun = before;
    }
    return -1;
}

// The noun that says of what kind the topic is, from the noun after a relative clause on:
// 「設立された欧州の統合に取り組む 機関である」. An event takes place itself: 「行われた大会の優勝者である」.
int kind_noun(const Analysis& a, int noun, int clause) {
    const bool happens = clause >= 0 && a.lexicon->light_verbs.contains("が", a.verb(clause));
    for (int n = noun; n >= 0;) {
        const Bunsetsu& b = a.at(n);
        if (defining_predicate(a, n) >= 0 || b.head < 0 || b.predicate) {
            return n;
        }
        const Bunsetsu& next = a.at(b.head);
        const bool joined = b.kase == Case::no || b.kase == Case::to || b.kase == Case::parallel;
        const bool kind = next.nominal && a.lexicon->class_nouns.contains(a.core(b.head).surface);
        if (happens && names_event(a, n) && !kind) {
            return n;
        }
        const bool around = (b.kase == Case::ni || b.kase == Case::de) && !b.comma && !a.core(n).quote &&
                            next.predicate && next.link == Link::adnominal && !a.past(b.head);
        n = joined && next.nominal ? b.head : around ? a.head(b.head) : -1;
    }
    return -1;
}

}  // namespace

int defined_topic(const Analysis& a, int noun, int clause) {
    const int last = kind_noun(a, noun, clause);
    const int predicate = last < 0 ? -1 : defining_predicate(a, last);
    int topic = predicate < 0 ? -1 : leading_topic(a, last);
    const bool whole = predicate >= 0 && (predicate == last || a.at(last).kase == Case::wo);
    topic = whole && topic < 0 ? topic_of(a, predicate) : topic;
    return topic >= 0 && !a.lexicon->origin_nouns.contains(a.core(topic).surface) ? topic : -1;
}

int defining_clause(const Analysis& a, int predicate, int date_node) {
    for (int noun = predicate; noun > date_node; --noun) {
        const bool part = noun == predicate || a.head(noun) == predicate;
        if (part && defining_predicate(a, noun) == predicate && topic_of(a, predicate) >= 0) {
            if (const int clause = telling_clause(a, noun, date_node); clause >= 0) {
                return clause;
            }
        }
    }
    return -1;
}

bool in_passing(const Analysis& a, int noun, int date_node) {
    const Bunsetsu& b = a.at(noun);
    const bool told = noun > 0 && a.head(noun - 1) == noun &&
                      (a.at(noun - 1).kase == Case::no || a.at(noun - 1).link == Link::adnominal);
    return noun < date_node && b.kase == Case::de && b.comma && b.nominal && !b.predicate && told &&
           of_one_kind(a, noun);
}

bool only_defines(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    if (const bool* passive = a.lexicon->naming_verbs.find(a.base(predicate)); passive != nullptr) {
        const bool says = a.base(predicate) == "いう" || a.base(predicate) == "言う";
        const bool quotes = says && !has_case(a, predicate, Case::wo);
        return (*passive || !a.passive(predicate)) && !quotes;
    }
    return says_what_it_is(a, predicate) && a.lexicon->definition_nouns.contains(a.core(predicate).surface) &&
           !b.verbal_noun;
}

int relative_object(const Analysis& a, int predicate) {
    const int subject = subject_of(a, predicate);
    const bool own =
        subject >= 0 && subject < predicate && a.at(subject).kase == Case::ga && subject >= a.first_of(predicate);
    if (!own || has_case(a, predicate, Case::wo) || a.passive(predicate) || a.at(predicate).copula ||
        !transitive(a, predicate)) {
        return -1;
    }
    return antecedent(a, predicate);
}

}  // namespace nenpyo::event
