#include "event/doer.hpp"

#include "event/actor.hpp"

namespace nenpyo::event {

bool acts(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) == predicate && a.at(i).kase == Case::wo) {
            return !a.passive(predicate);
        }
    }
    return false;
}

// 発売する, 建てる, 起こす
bool transitive(const Analysis& a, int predicate) {
    const std::string whole = a.verb(predicate);
    const std::string_view verb = a.at(predicate).verbal_noun ? a.base(predicate) : std::string_view(whole);
    if (!a.lexicon->transitive_verbs.suffix_of(verb).empty()) {
        return true;
    }
    const bool causes = verb.ends_with("す") || verb.ends_with("てる") || verb.ends_with("める");
    return causes && a.core(predicate).pos == Pos::verb;
}

bool intransitive(const Analysis& a, int predicate) {
    const std::string_view verb = a.base(predicate);
    const bool made = a.core(predicate).pos == Pos::suffix_verbal;  // 本格化
    if (made && a.lexicon->intransitive_verbs.contains(a.verbal_noun(predicate, a.at(predicate).content))) {
        return true;
    }
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

// 「九十歳で」
static bool tells_age(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        if (a.head(i) == predicate && a.at(i).kase == Case::de && a.core(i).surface == "歳") {
            return true;
        }
    }
    return false;
}

Doer doer_of(const Analysis& a, int predicate) {
    if (!a.passive(predicate) && (a.lexicon->personal_verbs.contains(a.base(predicate)) || tells_age(a, predicate))) {
        return Doer::person;
    }
    const bool animate = a.lexicon->animate_verbs.contains(a.base(predicate));
    if (a.passive(predicate) || a.at(predicate).copula || (intransitive(a, predicate) && !animate)) {
        return Doer::anything;
    }
    return animate || acts(a, predicate) || transitive(a, predicate) ? Doer::someone : Doer::someone_first;
}

bool is_place(const Analysis& a, int i) {
    const Morpheme& last = a.core(i);
    return last.pos == Pos::place || last.pos == Pos::country || last.pos == Pos::suffix_place ||
           a.lexicon->place_suffixes.contains(last.surface) ||
           (a.at(i).content > a.at(i).begin + 1 && !a.lexicon->place_suffixes.suffix_of(a.content(i)).empty());
}

bool is_person(const Analysis& a, int i) {
    const Morpheme& last = a.word(event_noun_end(a, i) - 1);
    return is(last, Pos::person, Pos::given_name) || last.pos == Pos::suffix_person ||
           !a.lexicon->person_titles.suffix_of(a.content(i)).empty();
}

bool is_group(const Analysis& a, int i) {
    const Morpheme& last = a.word(event_noun_end(a, i) - 1);
    return is(last, Pos::organisation, Pos::country) ||
           !a.lexicon->organisation_suffixes.suffix_of(a.content(i)).empty();
}

bool is_actor(const Analysis& a, int i) {
    return names_actor(a.words(), *a.lexicon, a.at(i).begin, event_noun_end(a, i));
}

}  // namespace nenpyo::event
