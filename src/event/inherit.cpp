#include "event/inherit.hpp"

#include <algorithm>

#include "event/filter.hpp"
#include "event/unwrap.hpp"

namespace nenpyo::event {
namespace {

bool finer(std::span<const Timex> timexes, std::int32_t coarse, std::int32_t fine) {
    const std::string& a = timexes[static_cast<std::size_t>(coarse)].value;
    const std::string& b = timexes[static_cast<std::size_t>(fine)].value;
    return b.size() > a.size() && b.starts_with(a);
}

class Inheritance {
  public:
    Inheritance(const Analysis& a, std::span<const Timex> timexes, std::vector<Target>& targets)
        : a_(a), timexes_(timexes), out_(targets), direct_(targets.size()) {}

    void run() {
        for (std::size_t i = 0; i < direct_; ++i) {
            if (!out_[i].nominal) {
                pass_on(out_[i]);
            }
        }
    }

  private:
    // A decade says too little of the clauses that follow.
    [[nodiscard]] bool wide(const Target& target) const {
        const Timex& timex = timexes_[static_cast<std::size_t>(target.date)];
        return timex.precision == Precision::decade || timex.precision == Precision::century ||
               timex.value.find('X') == 3;
    }

    // している: it need not have begun then.
    [[nodiscard]] bool goes_on(int p) const {
        for (std::uint32_t w = a_.at(p).content; w < a_.at(p).end; ++w) {
            if (a_.word(w).pos == Pos::verb_bound && (a_.word(w).base == "いる" || a_.word(w).base == "おる")) {
                return true;
            }
        }
        return false;
    }

    // 「…を導入するなど、協力を深めてきた」: what follows sums up.
    [[nodiscard]] bool example(int p) const {
        for (std::uint32_t w = a_.at(p).content; w < a_.at(p).end; ++w) {
            if (a_.word(w).surface == "など") {
                return true;
            }
        }
        return false;
    }

    // 「国号を定めてから、…」: what follows came later.
    [[nodiscard]] bool goes_further(int q) const {
        return coordinate(a_.at(q)) && a_.at(q).kase != Case::kara && a_.head(q) >= 0 && !example(q);
    }

    void pass_on(const Target from) {
        for (int q = from.node; goes_further(q);) {
            const int next = a_.head(q);
            if (!a_.at(next).predicate || a_.at(next).link == Link::adnominal || dated(q + 1, next)) {
                return;
            }
            q = next;
            const Inner inner = unwrap(a_, q);
            if (follows_up(a_, inner.node) || is_no_event(a_, inner.node, false) ||
                (wide(from) && goes_on(inner.node))) {
                continue;
            }
            Target target = from;
            target.node = inner.node;
            target.inherited = true;
            target.status = inner.status;
            out_.push_back(target);
        }
    }

    [[nodiscard]] bool dated(int first, int node) const {
        const int inner = unwrap(a_, node).node;
        for (int i = first; i < node; ++i) {
            if (a_.head(i) == node && a_.lexicon->time_nouns.contains(a_.word(a_.at(i).begin).surface)) {
                return true;  // 現在は, その後
            }
        }
        for (std::size_t k = 0; k < direct_; ++k) {
            const Target& other = out_[k];  // 「…し、7月17日に…すると、…」: another date came between
            if (!other.nominal && other.date_node >= first && other.date_node < node &&
                a_.at(other.node).link >= Link::condition) {
                return true;
            }
        }
        return std::any_of(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(direct_),
                           [&](const Target& t) { return t.node == node || t.node == inner; });
    }

    const Analysis& a_;
    std::span<const Timex> timexes_;
    std::vector<Target>& out_;
    std::size_t direct_;
};

}  // namespace

// 「3月28日、拒否権を行使したため、4月末に終えた」
static bool gives_reason(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    const int formal = a.head(i);
    const bool clause = b.predicate && b.link == Link::adnominal && a.past(i) && !b.copula && formal == i + 1;
    return (clause && a.at(formal).formal && a.at(formal).comma && !a.at(formal).topic) ||
           (b.predicate && b.link == Link::reason && b.comma && a.past(i));
}

// 「1945年8月、この町で放送を聞いた祖母は、今年98歳になる」: the clause between two dates has the first.
static int told_between(const Analysis& a, const Target& first, const Target& second) {
    for (int i = first.date_node + 1; i < second.date_node; ++i) {
        const Bunsetsu& b = a.at(i);
        if (b.predicate && b.link == Link::adnominal && a.past(i) && !b.copula && a.head(i) > i &&
            a.head(i) < second.date_node && !a.at(a.head(i)).formal && a.at(a.head(i)).topic) {
            return i;
        }
        if (gives_reason(a, i) && a.at(first.date_node).comma) {
            return i;
        }
    }
    return first.node;
}

// 「昨年、大雪で立ち往生が起きた際、2月10日から…」: the coarser of two dates goes to the clause between them.
void share_out(const Analysis& a, std::span<const Timex> timexes, std::vector<Target>& targets) {
    for (Target& coarse : targets) {
        for (const Target& fine : targets) {
            if (coarse.node != fine.node || coarse.nominal || coarse.date_node >= fine.date_node) {
                continue;
            }
            if (!finer(timexes, coarse.date, fine.date)) {
                coarse.node = told_between(a, coarse, fine);
                if (coarse.node != fine.node) {
                    break;
                }
                continue;
            }
            int between = coarse.date_node + 1;
            while (between < fine.date_node && !a.at(between).predicate) {
                ++between;
            }
            coarse.node = between < fine.date_node ? between : -1;
            break;
        }
    }
    // 「8月に期限を11月10日まで延ばした」: the term is no date of the deed.
    const auto term = [&](const Target& t) {
        return a.at(t.date_node).kase == Case::made &&
               std::any_of(targets.begin(), targets.end(), [&](const Target& other) {
                   return other.node == t.node && other.date_node < t.date_node &&
                          a.at(other.date_node).kase == Case::ni;
               });
    };
    for (Target& t : targets) {
        t.node = !t.nominal && t.date_node >= 0 && t.node >= 0 && term(t) ? -1 : t.node;
    }
    std::erase_if(targets, [](const Target& t) { return t.node < 0; });
}

void inherit(const Analysis& analysis, std::span<const Timex> timexes, std::vector<Target>& targets) {
    Inheritance(analysis, timexes, targets).run();
}

void drop_repeated(std::span<const Timex> timexes, std::vector<Target>& targets) {
    const auto value = [&](const Target& t) -> const std::string& {
        return timexes[static_cast<std::size_t>(t.date)].value;
    };
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto same = [&](const Target& t) { return t.node == targets[i].node && value(t) == value(targets[i]); };
        const auto rest = targets.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        targets.erase(std::remove_if(rest, targets.end(), same), targets.end());
    }
}

// A judgement, a consequence or a state is no event of its own after て.
bool follows_up(const Analysis& a, int p) {
    return a.at(p).copula || a.lexicon->aftermath_verbs.contains(a.base(p)) ||
           a.lexicon->state_verbs.contains(a.base(p));
}

}  // namespace nenpyo::event
