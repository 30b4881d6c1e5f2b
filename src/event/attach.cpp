#include "event/attach.hpp"

#include <algorithm>

#include "event/filter.hpp"
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
            }
        }
        share_out();
        inherit();
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
                carried(i) ? verbal(a_.head(i)) : names_event(a_, i) ? nominal(i) : void();
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
            if (main && !follows_up(i)) {
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

    // 「昨年、大雪で立ち往生が起きた際、2月10日から…」: the coarser of two dates goes to the clause between them.
    void share_out() {
        for (Target& coarse : out_) {
            for (const Target& fine : out_) {
                if (coarse.node != fine.node || coarse.nominal || coarse.date_node >= fine.date_node ||
                    !finer(coarse.date, fine.date)) {
                    continue;
                }
                int between = coarse.date_node + 1;
                while (between < fine.date_node && !a_.at(between).predicate) {
                    ++between;
                }
                coarse.node = between < fine.date_node ? between : -1;
                break;
            }
        }
        std::erase_if(out_, [](const Target& t) { return t.node < 0; });
    }

    [[nodiscard]] bool finer(std::int32_t coarse, std::int32_t fine) const {
        const std::string& a = timexes_[static_cast<std::size_t>(coarse)].value;
        const std::string& b = timexes_[static_cast<std::size_t>(fine)].value;
        return b.size() > a.size() && b.starts_with(a);
    }
    void attach(int date_node) {
        target_ = {};
        target_.date = a_.at(date_node).date;
        target_.date_node = date_node;
        target_.mod = outer_modifier(date_node);
        const Bunsetsu& b = a_.at(date_node);
        if (dates_nothing(a_, date_node, timexes_)) {
            return;
        }
        if (const int label = row_label(date_node); label >= 0) {
            nominal(label);
        } else if (b.predicate) {
            cleft(date_node);
        } else if (before_event_noun(date_node)) {
            named(date_node, date_node + 1, date_node + 1);
        } else if (b.kase == Case::no) {
            adnominal(date_node);
        } else if (gapped_cleft(date_node)) {
            topic_event(date_node - 1);
        } else if (listed_with_next(date_node)) {
            pending_.push_back(target_);
            return;
        } else if (b.head >= 0 && !is_argument(date_node)) {
            verbal(b.head);
        }
        pending_.clear();
        if (const int relative = child_clause(a_, date_node, Link::adnominal); relative >= 0 && completed(relative)) {
            clause(relative);  // 「創業した1950年」
        }
    }

    // 「開館記念式典　4月6日　午前10時から」: a row that names its event before the date.
    [[nodiscard]] int row_label(int date_node) const {
        int i = date_node - 1;
        while (i > 0 && a_.core(i).pos == Pos::symbol) {
            --i;
        }
        const bool first = i == 0 || (i == 1 && a_.core(0).pos == Pos::symbol);
        if (!first || i < 0 || !a_.at(i).nominal || a_.at(i).kase != Case::none || a_.at(i).topic ||
            !names_event(a_, i)) {
            return -1;
        }
        const std::uint32_t date = a_.at(date_node).begin;
        const Pos gap = a_.word(date - 1).pos;
        return gap == Pos::blank || gap == Pos::symbol ? i : -1;
    }

    [[nodiscard]] bool completed(int p) const {
        const Bunsetsu& b = a_.at(p);
        return !b.copula && a_.past(p) && !follows_up(p);
    }

    // 「1月、4月、7月に」: the dates before the last share its event.
    [[nodiscard]] bool listed_with_next(int i) const {
        const Bunsetsu& b = a_.at(i);
        const bool open =
            b.kase == Case::to || b.kase == Case::parallel || (b.kase == Case::none && b.comma && !b.topic);
        return open && i + 1 < a_.tree.size() && a_.at(i + 1).date >= 0;
    }

    // 「8月15日首脳会談が開かれた」: a bare date before the noun of an event works as one with の.
    [[nodiscard]] bool before_event_noun(int i) const {
        const Bunsetsu& b = a_.at(i);
        if (b.kase != Case::none || b.topic || b.comma || b.end != b.content || i + 1 >= a_.tree.size()) {
            return false;
        }
        const Bunsetsu& next = a_.at(i + 1);
        if ((next.kase == Case::ga || next.kase == Case::wo || next.topic) && !carried(i + 1)) {
            return false;
        }
        return next.nominal && names_event(a_, i + 1) && (!next.predicate || (next.copula && !next.bare_verbal));
    }

    // The date is what the clause is about, not when it was: 「8月15日は終戦の日に当たる」. But 「2020年が中止」.
    [[nodiscard]] bool is_argument(int i) const {
        const Bunsetsu& b = a_.at(i);
        if (b.kase == Case::ga) {
            return !lexicon_.status_nouns.contains(a_.base(b.head));
        }
        if (b.kase == Case::wo) {
            return !purpose(i) && a_.base(b.head) != "過ぎる" && a_.base(b.head) != "回る";
        }
        return b.kase == Case::none && b.topic && a_.at(b.head).predicate &&
               lexicon_.state_verbs.contains(a_.base(b.head));
    }

    // 「2024年4月を予定している」
    [[nodiscard]] bool purpose(int i) const {
        const int head = a_.head(i);
        if (head < 0 || !a_.at(head).predicate) {
            return false;
        }
        const Status* status = lexicon_.status_nouns.find(a_.base(head));
        return status != nullptr && *status == Status::planned;
    }

    [[nodiscard]] std::optional<Mod> outer_modifier(int i) const {
        const Bunsetsu& b = a_.at(i);
        if (b.kase == Case::made || (b.end - b.begin > 2 && a_.word(b.begin + 1).surface == "まで")) {
            return Mod::on_or_before;
        }
        for (std::uint32_t w = b.begin; w < b.end; ++w) {
            if (a_.word(w).base == "入る") {
                return Mod::start;
            }
        }
        return std::nullopt;
    }

    // 「…したのは2024年7月だ」, 「開業は1920年である」
    void cleft(int date_node) {
        for (int i = date_node - 1; i >= a_.first_of(date_node); --i) {
            const Bunsetsu& b = a_.at(i);
            if (a_.head(i) != date_node || !(b.topic || b.kase == Case::ga)) {
                continue;
            }
            if (b.formal || names_event(a_, i)) {
                return topic_event(i);
            }
        }
    }

    // 「着工は4月、完成は翌年3月だった」: the first date has no だ of its own.
    [[nodiscard]] bool gapped_cleft(int i) const {
        const Bunsetsu& b = a_.at(i);
        if (b.kase != Case::none || b.topic || !b.comma || i == 0 || !a_.at(i - 1).topic ||
            a_.at(i - 1).kase != Case::none) {
            return false;
        }
        int root = i;
        while (a_.head(root) >= 0) {
            root = a_.head(root);
        }
        return a_.at(root).date >= 0 && root != i;
    }

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
        if (a_.at(last).predicate && a_.at(last).copula) {
            if (const Status* status = lexicon_.modal_nouns.find(a_.core(last).surface); status != nullptr) {
                target_.status = *status != Status::actual ? std::optional(*status) : target_.status;
                return cleft(last);
            }
        }
        if (best < 0) {
            return plain_noun(last);
        }
        named(date_node, best, last);
    }

    void named(int date_node, int noun, int last) {
        if (const Status* plan = plan_of(noun); plan != nullptr) {
            target_.status = *plan;
            nominal(noun);
        } else if (carried(noun)) {
            verbal(a_.head(noun));
        } else {
            planned_by_purpose(date_node, noun);
            nominal(noun);
            around(noun, last);
        }
    }

    // 「4月の総会は15日の予定だ」
    [[nodiscard]] const Status* plan_of(int noun) const {
        const int head = a_.head(noun);
        const Status* status = head >= 0 && a_.at(head).copula && (a_.at(noun).topic || a_.at(noun).kase == Case::ga)
                                   ? lexicon_.modal_nouns.find(a_.core(head).surface)
                                   : nullptr;
        return status != nullptr && *status != Status::actual ? status : nullptr;
    }

    // 「6月の水害のとき、家が流れた」, 「15日の会談後、両者は声明を出した」: the clause has the noun's date too.
    void around(int noun, int last) {
        const Bunsetsu& b = a_.at(noun);
        const bool when = last != noun && temporal(last);
        const bool after = last == noun && event_noun_end(a_, noun) < b.content && b.kase == Case::none && one_day();
        const int head = a_.head(last);
        if ((when || after) && head >= 0 && a_.at(head).predicate && !follows_up(head)) {
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
        if (b.head >= 0 && date_node < noun && a_.at(b.head).predicate && (b.kase == Case::wo || b.kase == Case::ni)) {
            const Status* status = lexicon_.status_nouns.find(a_.base(b.head));
            target_.status = status != nullptr ? std::optional(*status) : target_.status;
        }
    }

    // The clause around the noun happens at its date: 「7月の会談で合意した」.
    [[nodiscard]] bool carried(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (b.head < 0 || !a_.at(b.head).predicate) {
            return false;
        }
        return b.kase == Case::de || (b.kase == Case::ni && !b.comma) || by_cause(noun) || light(noun) ||
               announces(noun);
    }

    // により, で, を機に
    [[nodiscard]] bool by_cause(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (b.kase != Case::compound) {
            return false;
        }
        const std::string_view particle = a_.word(b.content).surface;
        return particle.starts_with("によ") || particle == "にて" || particle == "において" ||
               (b.content + 1 < b.end && lexicon_.functional_nouns.contains(a_.word(b.content + 1).surface));
    }

    [[nodiscard]] bool light(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (b.kase == Case::wo) {
            return lexicon_.light_verbs.contains("を", a_.verb(b.head));
        }
        return (b.kase == Case::ga || (b.topic && b.kase == Case::none)) &&
               lexicon_.light_verbs.contains("が", a_.verb(b.head));
    }

    // What happened to the event itself: 中止された, 延期した, 始まった.
    [[nodiscard]] bool announces(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (!(b.topic || b.kase == Case::ga || b.kase == Case::wo)) {
            return false;
        }
        const std::string_view verb = a_.done(b.head);
        return lexicon_.status_nouns.contains(verb) || verb == "延期" || verb == "始まる" || verb == "終わる" ||
               verb == "開幕" || verb == "閉幕" || verb == "決まる" || verb == "決定";
    }

    // A noun that names no event: a time of the date (のうちに), or what the event is about (2015年の調査では…).
    void plain_noun(int i) {
        const Bunsetsu& noun = a_.at(i);
        if (noun.head < 0 || !noun.nominal) {
            return;
        }
        if (temporal(i)) {
            return verbal(noun.head);
        }
        const Bunsetsu& verb = a_.at(noun.head);
        const bool figure = lexicon_.measure_nouns.contains(a_.core(i).surface);
        const bool argument = noun.topic || noun.kase == Case::ga || noun.kase == Case::de ||
                              (noun.kase == Case::ni && !figure) || by_cause(i);
        if (argument && verb.predicate && !verb.copula && verb.link != Link::adnominal &&
            !lexicon_.state_verbs.contains(a_.base(noun.head)) &&
            a_.core(unwrap(a_, noun.head).node).pos != Pos::adjective) {
            verbal(noun.head);
        }
    }

    // うち, 夜, 10年間, 初日
    [[nodiscard]] bool temporal(int i) const {
        const Morpheme& core = a_.core(i);
        const bool duration = core.pos == Pos::suffix_counter || core.surface == "間" || core.surface == "期間";
        return duration || core.pos == Pos::bound_adverbial || core.pos == Pos::adverbial_noun ||
               lexicon_.time_nouns.contains(core.surface) || lexicon_.date_suffixes.contains(core.surface) ||
               (a_.at(i).formal && core.surface != "こと" && core.surface != "の" && core.surface != "もの");
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
        const int noun = antecedent(a_, p);
        if (noun < 0) {
            return false;
        }
        if (carried(noun)) {
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
        const bool cause = noun >= 0 && (a_.at(noun).kase == Case::de || by_cause(noun)) && a_.head(noun) >= 0;
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

    // A date holds on over て and 連用中止 until another date takes over.
    void inherit() {
        const std::size_t direct = out_.size();
        for (std::size_t i = 0; i < direct; ++i) {
            if (!out_[i].nominal) {
                inherit(out_[i], direct);
            }
        }
    }

    void inherit(const Target from, std::size_t direct) {
        for (int q = from.node; coordinate(a_.at(q)) && a_.head(q) >= 0;) {
            const int next = a_.head(q);
            if (!a_.at(next).predicate || a_.at(next).link == Link::adnominal || dated(q + 1, next, direct)) {
                return;
            }
            q = next;
            const Inner inner = unwrap(a_, q);
            if (follows_up(inner.node) || is_no_event(a_, inner.node, false)) {
                continue;
            }
            Target target = from;
            target.node = inner.node;
            target.inherited = true;
            target.status = inner.status;
            out_.push_back(target);
        }
    }

    // A judgement, a consequence or a state is no event of its own after て.
    [[nodiscard]] bool follows_up(int p) const {
        return a_.at(p).copula || lexicon_.aftermath_verbs.contains(a_.base(p)) ||
               lexicon_.state_verbs.contains(a_.base(p));
    }

    [[nodiscard]] bool dated(int first, int node, std::size_t direct) const {
        const int inner = unwrap(a_, node).node;
        for (int i = first; i < node; ++i) {
            if (a_.head(i) == node && lexicon_.time_nouns.contains(a_.word(a_.at(i).begin).surface)) {
                return true;  // 現在は, その後
            }
        }
        for (std::size_t k = 0; k < direct; ++k) {
            const Target& other = out_[k];  // 「…し、7月17日に…すると、…」: another date came between
            if (!other.nominal && other.date_node >= first && other.date_node < node &&
                a_.at(other.node).link >= Link::condition) {
                return true;
            }
        }
        return std::any_of(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(direct),
                           [&](const Target& t) { return t.node == node || t.node == inner; });
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
