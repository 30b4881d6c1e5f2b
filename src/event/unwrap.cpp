#include "event/unwrap.hpp"

#include "event/verdict.hpp"

namespace nenpyo::event {
namespace {

constexpr int deepest = 4;

class Unwrapper {
  public:
    explicit Unwrapper(const Analysis& a) : a_(a), lexicon_(*a.lexicon) {}

    Inner run(int predicate) {
        Inner out{predicate, std::nullopt};
        for (int step = 0; step < deepest; ++step) {
            status_ = Status::actual;
            const int inner = inside(out.node);
            if (inner < 0) {
                break;
            }
            out.node = inner;
            out.status = status_ == Status::actual ? out.status : std::optional(status_);
        }
        return out;
    }

  private:
    int inside(int p) {
        if (a_.at(p).copula) {
            const int inner = take(lexicon_.modal_nouns.find(a_.core(p).surface), child_clause(a_, p, Link::adnominal));
            status_ = inner >= 0 && came_to_nothing(a_, p) ? Status::negated : status_;
            return inner >= 0 ? inner : cleft_clause(p);
        }
        const HearsayVerb* verb = lexicon_.hearsay_verbs.find(a_.base(p));
        if (verb != nullptr && (!verb->passive || a_.passive(p))) {
            const int told = child_clause(a_, p, Link::quote);
            if (verb->status == Status::hypothetical && a_.base(p) == "考える" && told >= 0 && a_.past(told)) {
                return told;  // an author's way to tell of the past
            }
            if (const int inner = take(&verb->status, child_clause(a_, p, Link::quote)); inner >= 0) {
                return inner;
            }
        }
        return lexicon_.carrier_verbs.contains(a_.base(p)) ? carried_clause(p) : -1;
    }

    // 「橋を架けたのは軍の技師だった」
    [[nodiscard]] int cleft_clause(int p) const {
        for (int i = p - 1; i >= a_.first_of(p); i = a_.first_of(i) - 1) {
            if (a_.head(i) == p && a_.at(i).topic && a_.at(i).formal && a_.core(i).surface == "の") {
                const int inner = child_clause(a_, i, Link::adnominal);
                return inner >= 0 && a_.core(inner).pos == Pos::verb ? inner
                       : inner >= 0 && a_.at(inner).verbal_noun      ? inner
                                                                     : -1;
            }
        }
        return -1;
    }

    int carried_clause(int p) {
        for (int i = p - 1; i >= a_.first_of(p); i = a_.first_of(i) - 1) {
            if (a_.head(i) != p || !a_.at(i).nominal) {
                continue;
            }
            const std::string_view noun = a_.core(i).surface;
            if (!*lexicon_.carrier_verbs.find(a_.base(p)) && (noun == "こと" || noun == "の")) {
                return -1;
            }
            if (noun == "こと" && a_.at(i).topic && a_.base(p) == "なる") {
                return -1;  // 「…することは会見で明らかになった」
            }
            if (noun == "こと" && (a_.at(i).kase == Case::wo || (a_.base(p) == "する" && a_.past(p)))) {
                return -1;  // 「売ることを決めた」, 「売ることにした」: the decision is the event
            }
            const Status* status = lexicon_.hearsay_nouns.find(noun);
            status = status == nullptr ? lexicon_.modal_nouns.find(noun) : status;
            const int relative = child_clause(a_, i, Link::adnominal);
            if (const int inner = take(status, relative >= 0 ? relative : child_clause(a_, i, Link::quote));
                inner >= 0) {
                const bool to_come = noun == "の" && !a_.past(inner);  // 「通れるようになるのは2027年になる」
                status_ = to_come                                               ? Status::planned
                          : came_to_nothing(a_, i) && status_ != Status::actual ? Status::negated
                                                                                : status_;
                return inner;
            }
        }
        return -1;
    }

    int take(const Status* status, int inner) {
        if (status != nullptr && inner >= 0 && *status == Status::planned && a_.past(inner)) {
            return -1;  // 「東京で生まれた考えだ」
        }
        if (status == nullptr || inner < 0 || a_.word(a_.at(inner).end - 1).base == "べし") {
            return -1;
        }
        status_ = *status;
        return inner;
    }

    const Analysis& a_;
    const Lexicon& lexicon_;
    Status status_ = Status::actual;
};

}  // namespace

Inner unwrap(const Analysis& analysis, int predicate) {
    return Unwrapper(analysis).run(predicate);
}

int cleft_frame(const Analysis& a, int predicate) {
    const int frame = a.at(predicate).link == Link::adnominal ? a.head(predicate) : -1;
    const bool cleft = frame >= 0 && a.at(frame).formal && a.core(frame).surface == "の" && a.at(frame).topic;
    const int main = cleft ? a.head(frame) : -1;
    const bool said = main > frame + 1 && a.at(main).predicate && a.base(main) == "なる" && a.at(main - 1).nominal &&
                      a.at(main - 1).date < 0;
    return said ? main : -1;
}

int child_clause(const Analysis& a, int parent, Link link) {
    for (int i = parent - 1; i >= a.first_of(parent); i = a.first_of(i) - 1) {
        if (a.head(i) == parent && a.at(i).predicate && a.at(i).link == link) {
            return i;
        }
    }
    return -1;
}

}  // namespace nenpyo::event
