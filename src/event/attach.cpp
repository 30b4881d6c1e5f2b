#include "event/attacher.hpp"

#include <algorithm>

#include "event/date_site.hpp"
#include "event/definition.hpp"
#include "event/event_noun.hpp"
#include "event/filter.hpp"
#include "event/inherit.hpp"
#include "event/subject.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {

std::vector<Target> Attacher::run() {
    for (int i = 0; i < a_.tree.size(); ++i) {
        if (a_.at(i).date >= 0) {
            attach(i);
        } else if (a_.at(i).named >= 0) {
            attach_name(i);
        }
    }
    share_out(a_, timexes_, out_);
    inherit(a_, timexes_, out_);
    drop_repeated(timexes_, out_);
    return std::move(out_);
}

std::vector<Target> Attacher::before_bracket(std::uint32_t bracket, std::uint32_t date) {
    target_ = {};
    target_.date = static_cast<std::int32_t>(date);
    for (int i = a_.tree.size() - 1; i >= 0; --i) {
        const Bunsetsu& b = a_.at(i);
        if (a_.word(b.content - 1).end > bracket) {
            continue;
        }
        if (names_event(a_, i) || a_.core(i).quote) {
            carried(a_, i) ? verbal(a_.head(i)) : names_event(a_, i) ? nominal(i) : void();
        } else if (b.predicate && !b.copula) {
            clause(i);
        }
        break;
    }
    return std::move(out_);
}

std::vector<Target> Attacher::undated(std::int32_t date) {
    target_ = {};
    target_.date = date;
    for (int i = 0; i < a_.tree.size(); ++i) {
        const Bunsetsu& b = a_.at(i);
        const bool main = b.predicate && (b.link == Link::final || (coordinate(b) && b.comma && main_clause(b.head)));
        if (main && !follows_up(a_, i)) {
            target_.status.reset();
            clause(i);
        }
    }
    return std::move(out_);
}

bool Attacher::main_clause(int i) const {
    while (i >= 0 && coordinate(a_.at(i))) {
        i = a_.head(i);
    }
    return i >= 0 && a_.at(i).link == Link::final;
}

void Attacher::attach(int date_node) {
    target_ = {};
    target_.date = a_.at(date_node).date;
    target_.date_node = date_node;
    target_.mod = outer_modifier(a_, date_node);
    const Bunsetsu& b = a_.at(date_node);
    if (dates_nothing(a_, date_node, timexes_)) {
        return;
    }
    if (const int label = row_label(a_, date_node); label >= 0) {
        nominal(label);
    } else if (b.kase == Case::kara && tells_of(date_node) >= 0) {
        return clause(tells_of(date_node));  // 「…した1901年から…した1950年まで」
    } else if (b.predicate || b.head < 0) {
        cleft(date_node);
    } else if (before_event_noun(a_, date_node)) {
        named(date_node, date_node + 1, date_node + 1);
    } else if (b.kase == Case::no) {
        adnominal(date_node);
    } else if (gapped_cleft(a_, date_node)) {
        topic_event(date_node - 1);
    } else if (listed_with_next(a_, date_node, timexes_)) {
        pending_.push_back(target_);
        return;
    } else if (b.head >= 0 && !is_argument(a_, date_node)) {
        verbal(b.head);
    }
    pending_.clear();
    if (const int relative = tells_of(date_node); relative >= 0) {
        clause(relative);
    }
}

// 「9.11事件が起きた」, 「9.11事件後、」
void Attacher::attach_name(int i) {
    target_ = {};
    target_.date = a_.at(i).named;
    if (!names_event(a_, i) || cleft_event(i)) {
        return;
    }
    if (light(a_, i)) {
        return verbal(a_.head(i));
    }
    const std::uint32_t end = event_noun_end(a_, i);
    const Mod* mod = end < a_.at(i).content ? lexicon_.temporal_suffixes.find(a_.word(end).surface) : nullptr;
    target_.mod = mod != nullptr ? std::optional(*mod) : std::nullopt;
    nominal(i);
}

void Attacher::verbal(int node) {
    int p = node;
    while (p >= 0 && !a_.at(p).predicate) {
        if (names_event(a_, p) && a_.head(p) >= 0 && a_.at(p).kase == Case::no) {
            return nominal(p);
        }
        p = a_.head(p);
    }
    if (p >= 0) {
        clause(p);
    }
}

void Attacher::clause(int p) {
    if (const int defining = defining_clause(a_, p, target_.date_node); defining >= 0) {
        return clause(defining);
    }
    if (const int frame = cleft_frame(a_, p); frame >= 0) {
        return push(frame, false);
    }
    const Inner inner = unwrap(a_, p);
    target_.status = inner.status ? inner.status : target_.status;
    if (scheduled(inner.node)) {
        return;
    }
    push(inner.node, false);
    happening(inner.node);
}

// 「この日予定していた式典は中止」: the date is that of the noun.
bool Attacher::scheduled(int p) {
    const int plan = plan_around(p);
    if (plan < 0) {
        return false;
    }
    int noun = antecedent(a_, plan);
    while (noun >= 0 && !names_event(a_, noun) && a_.at(noun).kase == Case::no && a_.at(a_.head(noun)).nominal) {
        noun = a_.head(noun);  // 「予定していた税率の引き上げ」
    }
    if (noun < 0) {
        return false;
    }
    if (given_up(noun) || carried(a_, noun)) {
        verbal(a_.head(noun));
    } else if (plan != p) {
        return false;
    } else {
        target_.status = Status::planned;
        nominal(noun);
    }
    return true;
}

// 予定していた, 「開く予定だった」 before a noun
int Attacher::plan_around(int p) const {
    const int head = a_.head(p);
    const bool noun = a_.at(p).link == Link::adnominal && head >= 0 && a_.at(head).predicate && a_.at(head).copula;
    const int plan = noun ? head : p;
    const bool qualifies = a_.at(plan).link == Link::adnominal && a_.head(plan) >= 0;
    return qualifies && (a_.base(plan) == "予定" || a_.base(plan) == "計画") ? plan : -1;
}

// 「1月に発生した地震では、…が断水した」: what happened in the event happened then.
void Attacher::happening(int p) {
    if (a_.at(p).link != Link::adnominal || a_.at(p).kase == Case::no) {
        return;
    }
    const int noun = antecedent(a_, p);
    const int main = noun >= 0 ? a_.head(noun) : -1;
    for (int i = noun + 1; i < main; ++i) {
        if (a_.at(i).date >= 0 && a_.head(i) == main) {
            return;  // 「5日に開幕した大会で、6日に優勝した」
        }
    }
    const bool cause = noun >= 0 && defined_topic(a_, noun, p) < 0 &&
                       (a_.at(noun).kase == Case::de || by_cause(a_, noun)) && a_.head(noun) >= 0;
    if (cause && (lexicon_.light_verbs.contains("が", a_.verb(p)) || intransitive(a_, p))) {
        push(unwrap(a_, a_.head(noun)).node, false);
    }
}

void Attacher::push(int node, bool nominal) {
    if (node < 0 || a_.at(node).date >= 0 || is_no_event(a_, node, nominal)) {
        return;
    }
    target_.node = node;
    target_.nominal = nominal;
    for (Target earlier : pending_) {
        earlier.node = node;
        earlier.nominal = nominal;
        earlier.status = target_.status;
        out_.push_back(earlier);
    }
    out_.push_back(target_);
}

std::vector<Target> find_targets(const Analysis& analysis, std::span<const Timex> timexes) {
    return Attacher(analysis, timexes).run();
}

std::string name_before(const Analysis& a, std::uint32_t bracket) {
    for (int i = a.tree.size() - 1; i >= 0; --i) {
        const Bunsetsu& b = a.at(i);
        if (a.word(b.content - 1).end <= bracket) {
            const bool name = b.nominal && !b.predicate && !b.formal && b.date < 0 && !is_verbal_noun(a.core(i));
            return name ? noun_phrase(a, i) : std::string();
        }
    }
    return {};
}

std::vector<Target> targets_before(const Analysis& analysis, std::uint32_t bracket, std::uint32_t date) {
    return Attacher(analysis, {}).before_bracket(bracket, date);
}

std::vector<Target> undated_targets(const Analysis& analysis, std::int32_t date) {
    return Attacher(analysis, {}).undated(date);
}

}  // namespace nenpyo::event
