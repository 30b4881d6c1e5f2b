#include "event/event_noun.hpp"

namespace nenpyo::event {

// 「4月の総会は15日の予定だ」
const Status* plan_of(const Analysis& a, int noun) {
    const int head = a.head(noun);
    const Status* status = head >= 0 && a.at(head).copula && (a.at(noun).topic || a.at(noun).kase == Case::ga)
                               ? a.lexicon->modal_nouns.find(a.core(head).surface)
                               : nullptr;
    return status != nullptr && *status != Status::actual ? status : nullptr;
}

// により, で
bool by_cause(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    if (b.kase != Case::compound) {
        return false;
    }
    const std::string_view particle = a.word(b.content).surface;
    const bool source = particle == "に" && b.content + 1 < b.end && a.word(b.content + 1).base == "よる";
    return source || particle.starts_with("によ") || particle == "にて" || particle == "において";
}

bool light(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    if (b.kase == Case::wo) {
        return a.lexicon->light_verbs.contains("を", a.verb(b.head));
    }
    return (b.kase == Case::ga || (b.topic && b.kase == Case::none)) &&
           a.lexicon->light_verbs.contains("が", a.verb(b.head));
}

// What happened to the event itself: 中止された, 延期した, 始まった.
bool announces(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    if (!(b.topic || b.kase == Case::ga || b.kase == Case::wo)) {
        return false;
    }
    const std::string_view verb = a.done(b.head);
    return a.lexicon->status_nouns.contains(verb) || a.lexicon->announcing_verbs.contains(verb);
}

// を機に, を契機として
bool by_occasion(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    return b.kase == Case::compound && b.content + 1 < b.end &&
           a.lexicon->functional_nouns.contains(a.word(b.content + 1).surface);
}

// The clause around the noun happens at its date: 「7月の会談で合意した」.
bool carried(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    if (b.head < 0 || !a.at(b.head).predicate) {
        return false;
    }
    return b.kase == Case::de || (b.kase == Case::ni && (!b.comma || a.past(b.head))) || by_cause(a, noun) ||
           light(a, noun) || announces(a, noun);
}

// うち, 夜, 10年間, 初日
bool temporal(const Analysis& a, int i) {
    const Morpheme& core = a.core(i);
    const bool duration = core.pos == Pos::suffix_counter || core.surface == "間" || core.surface == "期間";
    return duration || core.pos == Pos::bound_adverbial || core.pos == Pos::adverbial_noun ||
           a.lexicon->time_nouns.contains(core.surface) || a.lexicon->date_suffixes.contains(core.surface) ||
           (a.at(i).formal && core.surface != "こと" && core.surface != "の" && core.surface != "もの");
}

}  // namespace nenpyo::event
