#include "event/definition.hpp"

#include "event/subject.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {
namespace {

// 戦いの総称, 国の一つ: the noun after the says the same.
int class_noun(const Analysis& a, int noun) {
    while (noun >= 0 && a.at(noun).kase == Case::no && !a.at(noun).predicate && a.head(noun) >= 0 &&
           a.lexicon->class_nouns.contains(a.core(a.head(noun)).surface)) {
        noun = a.head(noun);
    }
    return noun;
}

bool says_what_it_is(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.predicate && b.copula && b.nominal && b.date < 0 && b.link >= Link::te && !a.past(i);
}

// は, とは
bool names_topic(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.topic && !b.also && b.nominal && !b.formal && !b.demonstrative && b.date < 0 &&
           (b.kase == Case::none || b.kase == Case::to) && !a.lexicon->time_nouns.contains(a.core(i).surface);
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

}  // namespace

int defined_topic(const Analysis& a, int noun) {
    const int copula = class_noun(a, noun);
    if (copula < 0 || !says_what_it_is(a, copula)) {
        return -1;
    }
    return topic_of(a, copula);
}

int defining_clause(const Analysis& a, int copula, int date_node) {
    if (!says_what_it_is(a, copula) || defined_topic(a, copula) < 0) {
        return -1;
    }
    for (int noun = copula; noun > date_node;) {
        const int clause = child_clause(a, noun, Link::adnominal);
        if (clause > date_node && a.past(clause) && !a.at(clause).copula) {
            return clause;
        }
        const int before = noun - 1;
        if (clause >= 0 || before <= date_node || a.head(before) != noun || a.at(before).kase != Case::no) {
            return -1;
        }
        noun = before;
    }
    return -1;
}

bool only_defines(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    if (const bool* passive = a.lexicon->naming_verbs.find(a.base(predicate)); passive != nullptr) {
        const bool quotes = a.base(predicate) == "いう" && !has_case(a, predicate, Case::wo);
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
