#include "event/attacher.hpp"

#include <algorithm>

#include "event/inherit.hpp"
#include "event/subject.hpp"
#include "event/unwrap.hpp"

// Dates that are the predicate of a cleft, or that a clause of their own stands before.
namespace nenpyo::event {

bool Attacher::denied(int p) const {
    const Bunsetsu& b = a_.at(p);
    return std::any_of(a_.words().begin() + b.content, a_.words().begin() + b.end,
                       [](const Morpheme& m) { return m.base == "ない"; });
}

// 「創業した1950年」
int Attacher::tells_of(int date_node) const {
    const int relative = child_clause(a_, date_node, Link::adnominal);
    return relative >= 0 && a_.past(relative) && !denied(relative) &&
                   (completed(relative) || a_.base(relative) == "なる")
               ? relative
               : -1;
}

// 「その時起きたのが2001年の事件だった」
bool Attacher::cleft_event(int focus) {
    for (int i = focus - 1; a_.at(focus).copula && i >= a_.first_of(focus); i = a_.first_of(i) - 1) {
        const int p = a_.head(i) == focus && a_.at(i).formal ? child_clause(a_, i, Link::adnominal) : -1;
        if (p >= 0 && cleft_focus(a_, p) == focus) {
            clause(p);
            return true;
        }
    }
    return false;
}

bool Attacher::completed(int p) const {
    const Bunsetsu& b = a_.at(p);
    return !b.copula && a_.past(p) && !follows_up(a_, p);
}

// 「…したのは2024年7月だ」, 「開業は1920年である」
void Attacher::cleft(int date_node) {
    for (int i = date_node - 1; i >= a_.first_of(date_node); i = a_.first_of(i) - 1) {
        const Bunsetsu& b = a_.at(i);
        if (a_.head(i) != date_node || !(b.topic || b.kase == Case::ga)) {
            continue;
        }
        if (b.formal || names_event(a_, i)) {
            return topic_event(i);
        }
        if (falls_due(i)) {
            return nominal(i);
        }
    }
}

// 「納期限は2月28日です」
bool Attacher::falls_due(int i) const {
    return !lexicon_.due_nouns.suffix_of(a_.content(i)).empty();
}

void Attacher::topic_event(int i) {
    if (a_.at(i).formal) {
        if (const int p = child_clause(a_, i, Link::adnominal); p >= 0) {
            target_.open_tense = !a_.past(p);  // 「開通するのは2027年だ」
            clause(p);
        }
    } else if (names_event(a_, i)) {
        nominal(i);
    }
}

}  // namespace nenpyo::event
