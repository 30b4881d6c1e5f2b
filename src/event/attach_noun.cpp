#include "event/attacher.hpp"

#include "event/event_noun.hpp"
#include "event/figure.hpp"
#include "event/inherit.hpp"
#include "event/unwrap.hpp"
#include "event/verdict.hpp"

// Dates that belong to a noun.
namespace nenpyo::event {

// 「2024年12月のアサド政権崩壊」: the last event noun of the の-chain.
void Attacher::adnominal(int date_node) {
    int best = -1;
    int last = date_node;
    for (int i = a_.head(date_node); i >= 0; i = a_.head(i)) {
        if (a_.at(i).date >= 0) {
            return;
        }
        last = i;
        best = names_event(a_, i) ? i : best;
        if (a_.at(i).kase != Case::no || !a_.at(i).nominal) {
            break;
        }
    }
    if (const int whole = stretch_to(date_node, last); whole >= 0) {
        return verbal(whole);
    }
    if (best >= 0 && best == last && cleft_event(last)) {
        return;
    }
    if (a_.at(last).predicate && a_.at(last).copula) {
        if (const Status* status = lexicon_.modal_nouns.find(a_.core(last).surface); status != nullptr) {
            target_.status = *status != Status::actual ? std::optional(*status) : target_.status;
            return cleft(last);
        }
    }
    if (best < 0 && a_.at(last).bare_verbal && a_.at(last).link == Link::final && a_.head(last) < 0) {
        return cleft(last);  // 「再開は6月12日の静岡」
    }
    if (best < 0) {
        return plain_noun(last);
    }
    named(date_node, best, last);
}

// 「1955年から1975年の陥落まで続いた」, 「…の解散に至るまで」: the stretch is of the clause, not of what ends it.
int Attacher::stretch_to(int date_node, int last) const {
    const ByteRange range = timexes_[static_cast<std::size_t>(a_.at(date_node).date)].range;
    const bool stretch = a_.text.substr(range.begin, range.size()).find("から") != std::string_view::npos;
    const int head = a_.head(last);
    if (!stretch || head < 0) {
        return -1;
    }
    const bool reaches = a_.at(last).kase == Case::ni && a_.base(head) == "至る";
    return a_.at(last).kase == Case::made ? head : reaches ? a_.head(head) : -1;
}

void Attacher::named(int date_node, int noun, int last) {
    if (const Status* plan = plan_of(a_, noun); plan != nullptr) {
        target_.status = *plan;
        nominal(noun);
    } else if (given_up(noun) || carried(a_, noun)) {
        verbal(a_.head(noun));
    } else {
        planned_by_purpose(date_node, noun);
        nominal(noun);
        around(noun, last);
    }
}

// 「15日の大会を断念した」
bool Attacher::given_up(int noun) {
    const Status* verdict = verdict_on(a_, noun);
    const bool negated = verdict != nullptr && *verdict == Status::negated;
    target_.status = negated ? Status::negated : target_.status;
    return negated;
}

// 「6月の水害のとき、家が流れた」, 「15日の会談後、両者は声明を出した」: the clause has the noun's date too.
void Attacher::around(int noun, int last) {
    const Bunsetsu& b = a_.at(noun);
    const bool when = last != noun && temporal(a_, last);
    const bool after = last == noun && one_day() &&
                       ((event_noun_end(a_, noun) < b.content && b.kase == Case::none) || by_occasion(a_, noun));
    const int head = a_.head(last);
    if ((when || after) && head >= 0 && a_.at(head).predicate && !follows_up(a_, head)) {
        target_.status.reset();
        target_.mod = after ? lexicon_.temporal_suffixes.find(a_.core(noun).surface) != nullptr
                                  ? std::optional(*lexicon_.temporal_suffixes.find(a_.core(noun).surface))
                                  : std::nullopt
                            : target_.mod;
        clause(head);
    }
}

bool Attacher::one_day() const {
    const Timex& timex = timexes_[static_cast<std::size_t>(target_.date)];
    return timex.precision == Precision::day || timex.precision == Precision::time || timex.value.size() == 10;
}

// 「2024年1月までの解体に向けた文書」
void Attacher::planned_by_purpose(int date_node, int noun) {
    const Bunsetsu& b = a_.at(noun);
    for (std::uint32_t w = b.content; w < b.end && target_.mod == Mod::on_or_before; ++w) {
        if (a_.word(w).base == "向ける" || a_.word(w).base == "めざす") {
            target_.status = Status::planned;
        }
    }
    const bool subject = b.topic || b.kase == Case::ga;
    if (b.head >= 0 && date_node < noun && a_.at(b.head).predicate &&
        (b.kase == Case::wo || b.kase == Case::ni || (subject && a_.at(b.head).nominal))) {
        const Status* status = lexicon_.status_nouns.find(a_.core(b.head).surface);
        target_.status = status != nullptr ? std::optional(*status) : target_.status;
        if (const Status* verdict = verdict_on(a_, noun); verdict != nullptr && is_verbal_noun(a_.core(noun))) {
            target_.status = *verdict;  // 「4月までの撤兵を求めた」
        }
    }
}

// A noun that names no event: a time of the date (のうちに), or what the event is about (2015年の調査では…).
void Attacher::plain_noun(int i) {
    const Bunsetsu& noun = a_.at(i);
    if (noun.head < 0 || !noun.nominal) {
        return;
    }
    if (temporal(a_, i)) {
        const std::string_view time = a_.core(i).surface;
        if (time == "後" || time == "のち" || time == "前" ||
            (target_.mod == Mod::on_or_before && a_.at(i).kase == Case::wo)) {
            return;  // 「調印した5日の後、9日に」, 「2020年度末までの10年間を」
        }
        const bool spent = noun.kase == Case::wo && a_.head(noun.head) >= 0 &&
                           a_.at(noun.head).link == Link::te;  // 「10年間をかけて」
        return verbal(spent ? a_.head(noun.head) : noun.head);
    }
    const Bunsetsu& verb = a_.at(noun.head);
    const bool figure = lexicon_.measure_nouns.contains(a_.core(i).surface);
    if ((noun.topic || noun.kase == Case::ga) && states_figure(a_, noun.head)) {
        return clause(noun.head);  // 「2016年の人口は619万人である」
    }
    const bool object = noun.kase == Case::wo && a_.done(noun.head) != a_.base(noun.head);  // 全便を欠航とする
    const bool argument = object || noun.topic || noun.kase == Case::ga || noun.kase == Case::de ||
                          (noun.kase == Case::ni && !figure) || by_cause(a_, i) || by_occasion(a_, i);
    if (argument && verb.predicate && !verb.copula && verb.link != Link::adnominal &&
        !lexicon_.state_verbs.contains(a_.base(noun.head)) &&
        a_.core(unwrap(a_, noun.head).node).pos != Pos::adjective) {
        verbal(noun.head);
    }
}

}  // namespace nenpyo::event
