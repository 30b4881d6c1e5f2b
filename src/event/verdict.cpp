#include "event/verdict.hpp"

#include <algorithm>

namespace nenpyo::event {

const Status* verdict_on(const Analysis& a, int noun) {
    const Bunsetsu& b = a.at(noun);
    if (b.head < 0 || !a.at(b.head).predicate) {
        return nullptr;
    }
    const Bunsetsu& verb = a.at(b.head);
    const bool subject = b.kase == Case::ga || (b.topic && b.kase == Case::none);
    const bool undergone = a.passive(b.head) || verb.copula || verb.bare_verbal || a.done(b.head) != a.base(b.head);
    return b.kase == Case::wo || (subject && undergone) ? a.lexicon->verdicts.find(a.done(b.head)) : nullptr;
}

// よう of 「開業するよう求めた」
static bool asked_for(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    return b.head >= 0 && std::any_of(a.words().begin() + b.content, a.words().begin() + b.end, [](const Morpheme& m) {
               return m.pos == Pos::bound_auxiliary_stem && m.surface == "よう";
           });
}

const Status* verdict_on_clause(const Analysis& a, int predicate) {
    if (asked_for(a, predicate)) {
        const Status* status = a.lexicon->verdicts.find(a.done(a.head(predicate)));
        return status != nullptr && *status == Status::planned ? status : nullptr;
    }
    const Bunsetsu& b = a.at(predicate);
    const bool content = (b.link == Link::adnominal || b.link == Link::quote) && b.head >= 0;
    const bool filled = content && (a.at(b.head).formal || a.lexicon->hearsay_nouns.contains(a.core(b.head).surface) ||
                                    a.lexicon->complement_nouns.contains(a.core(b.head).surface));
    return filled ? verdict_on(a, b.head) : nullptr;
}

static bool denied(const Analysis& a, int predicate) {
    const Bunsetsu& b = a.at(predicate);
    return std::any_of(a.words().begin() + b.content, a.words().begin() + b.end, [](const Morpheme& m) {
        return m.pos == Pos::auxiliary && (m.base == "ない" || m.base == "ん");
    });
}

// ない, ありません
static bool is_absence(const Analysis& a, int predicate) {
    return a.base(predicate) == "ない" || (a.base(predicate) == "ある" && denied(a, predicate));
}

bool came_to_nothing(const Analysis& a, int plan) {
    const Bunsetsu& b = a.at(plan);
    if (!b.predicate) {
        const bool subject = b.kase == Case::ga || (b.kase == Case::none && b.topic);
        return b.head >= 0 && subject && is_absence(a, b.head);
    }
    if (denied(a, plan)) {
        return true;
    }
    const Status* verdict =
        b.head >= 0 && b.link == Link::contrast && a.past(plan) ? a.lexicon->verdicts.find(a.done(b.head)) : nullptr;
    return verdict != nullptr && *verdict == Status::negated;
}

}  // namespace nenpyo::event
