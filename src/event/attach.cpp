#include "event/attach.hpp"

#include <algorithm>

namespace nenpyo::event {
namespace {

class Attacher {
  public:
    Attacher(const Analysis& a, std::vector<Target>& out) : a_(a), lexicon_(*a.lexicon), out_(out) {}

    void run() {
        for (int i = 0; i < a_.tree.size(); ++i) {
            if (a_.at(i).date >= 0) {
                attach(i);
            }
        }
    }

  private:
    void attach(int date_node) {
        target_ = {};
        target_.date = a_.at(date_node).date;
        target_.date_node = date_node;
        target_.mod = outer_modifier(date_node);
        const Bunsetsu& b = a_.at(date_node);
        if (law_number(date_node)) {
            return;
        }
        if (b.predicate) {
            cleft(date_node);
        } else if (b.kase == Case::no) {
            adnominal(date_node);
        } else if (const int next = listed_with(date_node); next >= 0) {
            pending_.push_back(target_);
            return;
        } else if (b.kase != Case::ga && !(b.kase == Case::wo && !purpose(date_node)) && b.head >= 0) {
            verbal(b.head);
        }
        pending_.clear();
    }

    // 「1月、4月、7月に」: the dates before the last share its event.
    [[nodiscard]] int listed_with(int i) const {
        const Bunsetsu& b = a_.at(i);
        const bool open =
            b.kase == Case::to || b.kase == Case::parallel || (b.kase == Case::none && b.comma && !b.topic);
        const bool next_is_date = i + 1 < a_.tree.size() && a_.at(i + 1).date >= 0;
        return open && next_is_date ? i + 1 : -1;
    }

    // 「2024年4月を予定している」
    [[nodiscard]] bool purpose(int i) const {
        const int head = a_.at(i).head;
        return head >= 0 && a_.at(head).predicate &&
               (lexicon_.modal_nouns.contains(a_.base(head)) || a_.base(head) == "目指す" || a_.base(head) == "見込む");
    }

    [[nodiscard]] bool law_number(int i) const {
        const Bunsetsu& b = a_.at(i);
        if (b.content - b.begin > 1) {
            const std::string_view suffix = a_.word(b.content - 1).surface;
            return suffix == "号" || suffix == "版" || suffix == "分";
        }
        if (b.end > b.begin + 1 || i + 1 >= a_.tree.size()) {
            return false;
        }
        return lexicon_.law_words.contains(a_.word(a_.at(i + 1).begin).surface);
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
            if (a_.head(i) != date_node || !b.topic) {
                continue;
            }
            if (b.formal) {
                for (int p = i - 1; p >= a_.first_of(i); --p) {
                    if (a_.head(p) == i && a_.at(p).predicate) {
                        return clause(p);
                    }
                }
            } else if (names_event(a_, i)) {
                return nominal(i);
            }
        }
    }

    // 「2024年12月のアサド政権崩壊」
    void adnominal(int date_node) {
        int best = -1;
        int last = date_node;
        for (int i = a_.head(date_node); i >= 0; i = a_.head(i)) {
            last = i;
            best = names_event(a_, i) ? i : best;
            if (a_.at(i).kase != Case::no || !a_.at(i).nominal) {
                break;
            }
        }
        if (a_.at(last).date < 0 && a_.at(last).formal && a_.at(last).predicate) {
            return cleft(last);
        }
        if (best < 0) {
            return plain_noun(last);
        }
        const Bunsetsu& noun = a_.at(best);
        const bool venue = noun.kase == Case::de || noun.kase == Case::ni;
        const bool carried = noun.head >= 0 && a_.at(noun.head).predicate && (venue || light(best) || announces(best));
        if (carried) {
            verbal(noun.head);
        } else {
            nominal(best);
        }
    }

    // A noun that names no event, as subject of one: 「2024年の貿易額は2億ドルに達した」.
    void plain_noun(int i) {
        const Bunsetsu& noun = a_.at(i);
        if (noun.head < 0 || !noun.nominal || !(noun.topic || noun.kase == Case::ga || noun.kase == Case::de)) {
            return;
        }
        const Bunsetsu& verb = a_.at(noun.head);
        if (verb.predicate && !verb.copula && !lexicon_.state_verbs.contains(a_.base(noun.head))) {
            verbal(noun.head);
        }
    }

    [[nodiscard]] bool light(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (b.head < 0 || !a_.at(b.head).predicate) {
            return false;
        }
        const std::string_view particle = b.kase == Case::wo ? "を" : "が";
        const std::string verb(a_.base(b.head));
        return lexicon_.light_verbs.contains(particle, verb) ||
               (a_.at(b.head).verbal_noun && lexicon_.light_verbs.contains(particle, verb + "する"));
    }

    // What happened to the event itself: 中止された, 延期した, 始まった.
    [[nodiscard]] bool announces(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        if (!(b.topic || b.kase == Case::ga || b.kase == Case::wo)) {
            return false;
        }
        const std::string_view verb = a_.base(b.head);
        return lexicon_.status_nouns.contains(verb) || verb == "延期" || verb == "始まる" || verb == "終わる";
    }

    void verbal(int node) {
        int p = node;
        while (p >= 0 && !a_.at(p).predicate) {
            if (names_event(a_, p) && a_.at(p).head >= 0 && a_.at(p).kase == Case::no) {
                return nominal(p);
            }
            p = a_.at(p).head;
        }
        if (p >= 0) {
            clause(p);
        }
    }

    void clause(int p) {
        p = unwrap(p);
        if (p < 0) {
            return;
        }
        target_.node = p;
        target_.nominal = false;
        push();
        chain(p);
    }

    // Goes from a report, a plan or a bare こと down to what it tells of.
    int unwrap(int p) {
        for (int steps = 0; steps < 4; ++steps) {
            const int inner = inner_event(p);
            if (inner < 0) {
                return p;
            }
            p = inner;
        }
        return p;
    }

    int inner_event(int p) {
        const Bunsetsu& b = a_.at(p);
        if (b.copula) {
            return take(lexicon_.modal_nouns.find(a_.core(p).surface), child(p, Link::adnominal));
        }
        if (const HearsayVerb* verb = lexicon_.hearsay_verbs.find(a_.base(p)); verb != nullptr) {
            if ((!verb->passive || a_.passive(p))) {
                return take(&verb->status, child(p, Link::quote));
            }
        }
        const std::string_view base = a_.base(p);
        if (base == "ある" || base == "なる" || base == "できる" || base == "する" || base == "出る" ||
            base == "ない") {
            for (int i = p - 1; i >= a_.first_of(p); --i) {
                if (a_.head(i) != p || !a_.at(i).nominal) {
                    continue;
                }
                const std::string_view noun = a_.core(i).surface;
                const Status* status = lexicon_.hearsay_nouns.find(noun);
                status = status == nullptr ? lexicon_.modal_nouns.find(noun) : status;
                if (status != nullptr) {
                    const int link = child(i, Link::adnominal);
                    return take(status, link >= 0 ? link : child(i, Link::quote));
                }
            }
        }
        return -1;
    }

    int take(const Status* status, int inner) {
        if (status == nullptr || inner < 0) {
            return -1;
        }
        if (*status != Status::actual) {
            target_.status = *status;
        }
        return inner;
    }

    [[nodiscard]] int child(int parent, Link link) const {
        for (int i = parent - 1; i >= a_.first_of(parent); --i) {
            if (a_.head(i) == parent && a_.at(i).predicate && a_.at(i).link == link) {
                return i;
            }
        }
        return -1;
    }

    void nominal(int i) {
        target_.node = i;
        target_.nominal = true;
        push();
    }

    void push() {
        for (Target earlier : pending_) {
            earlier.node = target_.node;
            earlier.nominal = target_.nominal;
            earlier.status = target_.status;
            out_.push_back(earlier);
        }
        out_.push_back(target_);
    }

    // A date holds on over て and 連用中止 until another date takes over.
    void chain(int p) {
        for (int q = p; coordinate(a_.at(q)) && a_.at(q).head >= 0;) {
            const int next = a_.at(q).head;
            if (!a_.at(next).predicate || a_.at(next).link == Link::adnominal || dated(q + 1, next)) {
                return;
            }
            q = next;
            const int inner = unwrap(q);
            if (a_.at(q).copula || lexicon_.aftermath_verbs.contains(a_.base(inner)) ||
                lexicon_.state_verbs.contains(a_.base(inner))) {
                continue;
            }
            target_.node = inner;
            target_.inherited = true;
            push();
        }
    }

    [[nodiscard]] bool dated(int first, int last) const {
        for (int i = first; i <= last; ++i) {
            if (a_.at(i).date >= 0 && a_.at(i).kase != Case::no && a_.head(i) == last) {
                return true;
            }
        }
        return false;
    }

    const Analysis& a_;
    const Lexicon& lexicon_;
    std::vector<Target>& out_;
    std::vector<Target> pending_;
    Target target_;
};

}  // namespace

void find_targets(const Analysis& analysis, std::vector<Target>& out) {
    Attacher(analysis, out).run();
}

}  // namespace nenpyo::event
