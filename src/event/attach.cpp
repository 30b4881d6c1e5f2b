#include "event/attach.hpp"

#include <algorithm>

#include "event/date_site.hpp"
#include "event/definition.hpp"
#include "event/event_noun.hpp"
#include "event/figure.hpp"
#include "event/filter.hpp"
#include "event/inherit.hpp"
#include "event/subject.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {
namespace {

class Attacher {
  public:
    Attacher(const Analysis& a, std::span<const Timex> timexes) : a_(a), lexicon_(*a.lexicon), timexes_(timexes) {}

    std::vector<Target> run() {
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

    std::vector<Target> before_bracket(std::uint32_t bracket, std::uint32_t date) {
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

    std::vector<Target> undated(std::int32_t date) {
        target_ = {};
        target_.date = date;
        for (int i = 0; i < a_.tree.size(); ++i) {
            const Bunsetsu& b = a_.at(i);
            const bool main =
                b.predicate && (b.link == Link::final || (coordinate(b) && b.comma && main_clause(b.head)));
            if (main && !follows_up(a_, i)) {
                target_.status.reset();
                clause(i);
            }
        }
        return std::move(out_);
    }

  private:
    [[nodiscard]] bool main_clause(int i) const {
        while (i >= 0 && coordinate(a_.at(i))) {
            i = a_.head(i);
        }
        return i >= 0 && a_.at(i).link == Link::final;
    }

    void attach(int date_node) {
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

    [[nodiscard]] bool denied(int p) const {
        const Bunsetsu& b = a_.at(p);
        return std::any_of(a_.words().begin() + b.content, a_.words().begin() + b.end,
                           [](const Morpheme& m) { return m.base == "ない"; });
    }

    // 「創業した1950年」
    [[nodiscard]] int tells_of(int date_node) const {
        const int relative = child_clause(a_, date_node, Link::adnominal);
        return relative >= 0 && a_.past(relative) && !denied(relative) &&
                       (completed(relative) || a_.base(relative) == "なる")
                   ? relative
                   : -1;
    }

    // 「9.11事件が起きた」, 「9.11事件後、」
    void attach_name(int i) {
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

    // 「その時起きたのが2001年の事件だった」
    bool cleft_event(int focus) {
        for (int i = focus - 1; a_.at(focus).copula && i >= a_.first_of(focus); i = a_.first_of(i) - 1) {
            const int p = a_.head(i) == focus && a_.at(i).formal ? child_clause(a_, i, Link::adnominal) : -1;
            if (p >= 0 && cleft_focus(a_, p) == focus) {
                clause(p);
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool completed(int p) const {
        const Bunsetsu& b = a_.at(p);
        return !b.copula && a_.past(p) && !follows_up(a_, p);
    }

    // 「…したのは2024年7月だ」, 「開業は1920年である」
    void cleft(int date_node) {
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
    [[nodiscard]] bool falls_due(int i) const { return !lexicon_.due_nouns.suffix_of(a_.content(i)).empty(); }

    void topic_event(int i) {
        if (a_.at(i).formal) {
            if (const int p = child_clause(a_, i, Link::adnominal); p >= 0) {
                if (!a_.past(p)) {
                    target_.status = Status::planned;  // 「開通するのは2027年だ」
                }
                clause(p);
            }
        } else if (names_event(a_, i)) {
            nominal(i);
        }
    }

    // 「2024年12月のアサド政権崩壊」: the last event noun of the の-chain.
    void adnominal(int date_node) {
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
    [[nodiscard]] int stretch_to(int date_node, int last) const {
        const ByteRange range = timexes_[static_cast<std::size_t>(a_.at(date_node).date)].range;
        const bool stretch = a_.text.substr(range.begin, range.size()).find("から") != std::string_view::npos;
        const int head = a_.head(last);
        if (!stretch || head < 0) {
            return -1;
        }
        const bool reaches = a_.at(last).kase == Case::ni && a_.base(head) == "至る";
        return a_.at(last).kase == Case::made ? head : reaches ? a_.head(head) : -1;
    }

    void named(int date_node, int noun, int last) {
        if (const Status* plan = plan_of(a_, noun); plan != nullptr) {
            target_.status = *plan;
            nominal(noun);
        } else if (carried(a_, noun)) {
            verbal(a_.head(noun));
        } else {
            planned_by_purpose(date_node, noun);
            nominal(noun);
            around(noun, last);
        }
    }

    // 「6月の水害のとき、家が流れた」, 「15日の会談後、両者は声明を出した」: the clause has the noun's date too.
    void around(int noun, int last) {
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

    [[nodiscard]] bool one_day() const {
        const Timex& timex = timexes_[static_cast<std::size_t>(target_.date)];
        return timex.precision == Precision::day || timex.precision == Precision::time || timex.value.size() == 10;
    }

    // 「2024年1月までの解体に向けた文書」
    void planned_by_purpose(int date_node, int noun) {
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
        }
    }

    // A noun that names no event: a time of the date (のうちに), or what the event is about (2015年の調査では…).
    void plain_noun(int i) {
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

    void verbal(int node) {
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

    void clause(int p) {
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
    bool scheduled(int p) {
        const Bunsetsu& b = a_.at(p);
        if (b.link != Link::adnominal || b.head < 0 || !(a_.base(p) == "予定" || a_.base(p) == "計画")) {
            return false;
        }
        int noun = antecedent(a_, p);
        while (noun >= 0 && !names_event(a_, noun) && a_.at(noun).kase == Case::no && a_.at(a_.head(noun)).nominal) {
            noun = a_.head(noun);  // 「予定していた税率の引き上げ」
        }
        if (noun < 0) {
            return false;
        }
        if (carried(a_, noun)) {
            verbal(a_.head(noun));
        } else {
            target_.status = Status::planned;
            nominal(noun);
        }
        return true;
    }

    // 「1月に発生した地震では、…が断水した」: what happened in the event happened then.
    void happening(int p) {
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

    void nominal(int i) { push(i, true); }

    void push(int node, bool nominal) {
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

    const Analysis& a_;
    const Lexicon& lexicon_;
    std::span<const Timex> timexes_;
    std::vector<Target> out_;
    std::vector<Target> pending_;
    Target target_;
};

}  // namespace

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
