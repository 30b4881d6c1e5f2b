#include "event/depend.hpp"

#include <algorithm>

#include "event/actor.hpp"

namespace nenpyo::event {
namespace {

// A clause that a topic or a date with a comma can belong to.
bool independent(const Bunsetsu& b) {
    return b.predicate &&
           (b.link == Link::te || b.link == Link::continuative || b.link == Link::contrast || b.link == Link::final);
}

class Parser {
  public:
    Parser(const std::vector<Morpheme>& words, const Lexicon& lexicon, Tree& tree)
        : words_(words), lexicon_(lexicon), tree_(tree) {}

    void run() {
        const int count = tree_.size();
        std::vector<int> open;
        for (int j = 0; j < count; ++j) {
            open_ = &open;
            while (!open.empty() && attaches(open.back(), j)) {
                node(open.back()).head = j;
                open.pop_back();
            }
            open.push_back(j);
        }
        // What found no head belongs to the next that found none either: the main predicate in the end.
        for (std::size_t k = 0; k + 1 < open.size(); ++k) {
            if (node(open[k]).link != Link::final) {
                node(open[k]).head = open[k + 1];
            }
        }
        tree_.leftmost.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            tree_.leftmost[static_cast<std::size_t>(i)] = static_cast<std::uint32_t>(i);
        }
        for (int i = 0; i < count; ++i) {
            if (const int head = node(i).head; head >= 0) {
                auto& left = tree_.leftmost[static_cast<std::size_t>(head)];
                left = std::min(left, tree_.leftmost[static_cast<std::size_t>(i)]);
            }
        }
    }

  private:
    Bunsetsu& node(int i) { return tree_.nodes[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const Morpheme& last_content(const Bunsetsu& b) const { return words_[b.content - 1]; }

    bool attaches(int i, int j) {
        const Bunsetsu& from = node(i);
        const Bunsetsu& to = node(j);
        if (from.predicate && from.link != Link::none) {
            return predicate_attaches(from, to) && (from.link != Link::adnominal || qualifies(i, j));
        }
        if (from.conjunction) {
            return to.predicate && to.link == Link::final;
        }
        if (from.kase == Case::no && !from.topic) {
            return to.nominal && !(from.date < 0 && from.comma && to.date >= 0);
        }
        if (from.date >= 0 && names_its_noun(i, j)) {
            return true;
        }
        if (from.date >= 0) {
            return date_attaches(i, j, from, to) && !((from.comma || from.topic) && embedded(i, j));
        }
        if (from.topic && !(from.also && from.kase == Case::none && !from.comma)) {
            const bool second = to.predicate && is_content(to) && from.kase == Case::none && topic_waits(i);
            return (independent(to) && !embedded(i, j)) || second ||
                   (to.predicate && to.link == Link::reason && to.comma);
        }
        return argument_attaches(i, j, from, to);
    }

    // 「終わった一番新しい氷期」: the degree of an adjective is no noun of a clause. With a comma the clause belongs to
    // the noun that ends the sentence.
    [[nodiscard]] bool qualifies(int i, int j) const {
        const Bunsetsu& to = tree_.at(j);
        const bool degree = last_content(to).pos == Pos::adverbial_noun && to.end == to.content && !to.formal &&
                            j + 1 < tree_.size() && last_content(tree_.at(j + 1)).pos == Pos::adjective;
        const int last = tree_.size() - 1;
        return !degree && (!tree_.at(i).comma || j == last || (j == last - 1 && to.kase == Case::wo));
    }

    // A topic before `i` still looks for its predicate.
    [[nodiscard]] bool topic_waits(int i) const {
        return std::any_of(open_->begin(), open_->end(), [&](int k) {
            const Bunsetsu& b = tree_.at(k);
            return k < i && b.topic && b.nominal && b.date < 0 && (b.kase == Case::none);
        });
    }

    // 「県は15日、町が保有し、会社が運行する方式を了承した」: a clause with its own subject that runs into a relative
    // clause.
    bool embedded(int i, int j) {
        const Bunsetsu& to = node(j);
        if (to.link != Link::te && to.link != Link::continuative) {
            return false;
        }
        const bool topic_before = node(i).date >= 0 ? topic_waits(i) : node(i).kase == Case::none;
        if (!topic_before || !has_subject(j)) {
            return false;
        }
        for (int k = j + 1; k < tree_.size(); ++k) {
            const Bunsetsu& next = node(k);
            if (next.predicate && next.link == Link::adnominal) {
                return k + 1 < tree_.size() && !node(k + 1).formal;
            }
            if (independent(next)) {
                return false;
            }
        }
        return false;
    }

    bool has_subject(int j) {
        for (int k = j - 1; k >= 0 && k >= j - 12; --k) {
            if (node(k).head == j && node(k).kase == Case::ga) {
                return true;
            }
        }
        return false;
    }

    static bool predicate_attaches(const Bunsetsu& from, const Bunsetsu& to) {
        switch (from.link) {
            case Link::final:
                return false;
            case Link::adnominal:
                return to.nominal;
            case Link::quote:
                return to.predicate && !(from.comma && to.link == Link::adnominal);
            case Link::contrast:
                return to.predicate && (to.link == Link::contrast || to.link == Link::final);
            default:
                return from.comma ? independent(to) || (to.predicate && to.link == Link::reason) : to.predicate;
        }
    }

    // 「1876年創立の学校」
    [[nodiscard]] bool names_its_noun(int i, int j) const {
        const Bunsetsu& from = tree_.at(i);
        const Bunsetsu& to = tree_.at(j);
        const bool glued = j == i + 1 && from.end == from.content && !from.comma && to.nominal;
        const bool plan =
            !lexicon_.annual_nouns.suffix_of(last_content(to).surface).empty() || last_content(to).surface == "案";
        return glued && (plan || (to.verbal_noun && to.kase == Case::no && to.end == to.content + 1));
    }

    bool date_attaches(int i, int j, const Bunsetsu& from, const Bunsetsu& to) {
        if (!to.predicate || to.link == Link::manner || is_quality(to) || was_so(j) ||
            (j > i + 1 && only_qualifies(j, false))) {
            return false;
        }
        const std::string_view last = words_[from.content - 1].surface;
        if (last == "付け" || last == "付") {  // the day of an act, not of what it is about
            return to.link != Link::adnominal;
        }
        return from.topic || from.comma ? independent(to) : true;
    }

    bool argument_attaches(int i, int j, const Bunsetsu& from, const Bunsetsu& to) {
        const bool gapped = i + 1 < tree_.size() && node(i + 1).date >= 0;  // 「4月に甲、5月に乙を」
        const bool list = !gapped && (from.kase == Case::parallel ||
                                      (from.kase == Case::none && from.comma && from.nominal && !from.formal &&
                                       last_content(from).pos != Pos::adverbial_noun &&
                                       last_content(from).pos != Pos::suffix_adverbial && !from.adverb));
        if (list) {
            return to.nominal && to.date < 0;
        }
        if (from.kase == Case::to && j == i + 1 && !from.comma && to.nominal && alike(from, to)) {
            return true;
        }
        if (!to.predicate) {
            return false;
        }
        const bool place = from.kase == Case::de || from.kase == Case::he;
        if ((place && is_quality(to)) || (from.kase == Case::ga && is_actor(from) && only_qualifies(j, true))) {
            return false;
        }
        if (from.kase == Case::ga && for_purpose(j) && (is_actor(from) || takes_object(j))) {
            return false;
        }
        const bool said =
            from.kase == Case::de && !lexicon_.speech_venues.suffix_of(last_content(from).surface).empty();
        return !(from.comma || said) ||
               (!(said && to.link == Link::quote) && to.link != Link::adnominal && to.link != Link::manner);
    }

    // 「藩が藩士を教えるために建てた学校」, 「王を追うことで建国し」: who acts belongs to what was done.
    [[nodiscard]] bool for_purpose(int j) const {
        const Bunsetsu& b = tree_.at(j);
        if (b.link != Link::adnominal || !b.predicate || tells_past(b) || last_content(b).base == "ある" ||
            j + 2 >= tree_.size() || tree_.at(j + 2).date >= 0) {
            return false;
        }
        const Bunsetsu& frame = tree_.at(j + 1);
        const std::string_view noun = last_content(frame).surface;
        const bool purpose = frame.kase == Case::ni && !frame.comma && (noun == "ため" || noun == "為");
        return purpose || (frame.kase == Case::de && noun == "こと");
    }

    [[nodiscard]] bool takes_object(int j) const {
        return j > 0 && tree_.at(j - 1).kase == Case::wo && tree_.at(j - 1).head == j;
    }

    // と述べた, との見方
    [[nodiscard]] bool is_content(const Bunsetsu& b) const {
        if (b.link == Link::quote) {
            return true;
        }
        for (std::uint32_t w = b.content; b.link == Link::adnominal && w < b.end; ++w) {
            if (words_[w].surface == "と" &&
                (words_[w].pos == Pos::quote_particle || words_[w].pos == Pos::case_particle)) {
                return true;
            }
        }
        return false;
    }

    // 「強い地震」, 「必要な予算」, 「危惧すべき事態」: what stands before belongs to the predicate after the noun.
    [[nodiscard]] bool is_quality(const Bunsetsu& b) const {
        if (b.link != Link::adnominal || !b.predicate) {
            return false;
        }
        const Morpheme& last = words_[b.end - 1];
        return last_content(b).pos == Pos::adjective || last.base == "べし" ||
               (b.copula && last.surface == "な" && last.pos == Pos::auxiliary);
    }

    // 「1989年に、王国の領土であった地方で乱が起きた」, 「都にある広場で」: what only says which, before the event.
    [[nodiscard]] bool was_so(int j) const {
        const Bunsetsu& b = tree_.at(j);
        const bool place = last_content(b).base == "ある" && j > 0 && node_before(j).kase == Case::ni &&
                           node_before(j).date < 0 && !tells_past(b);
        if (b.link != Link::adnominal || !b.predicate || !(place || (b.copula && b.nominal && tells_past(b)))) {
            return false;
        }
        for (int k = j + 2; k < tree_.size(); ++k) {
            const Bunsetsu& next = tree_.at(k);
            if (next.date >= 0) {
                return false;
            }
            if (next.predicate && !next.copula && tells_past(next)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] const Bunsetsu& node_before(int j) const { return tree_.at(j - 1); }

    // 「政府が物価高に対応する対策を決めた」: a clause that only says which, before a main clause of the past that the
    // subject and the date belong to.
    [[nodiscard]] bool only_qualifies(int j, bool subject) const {
        const Bunsetsu& b = tree_.at(j);
        if (b.link != Link::adnominal || !b.predicate || tells_past(b) || j + 2 >= tree_.size() ||
            tree_.at(j + 1).formal || last_content(b).base == "ある" ||
            (last_content(b).base != "なる" && !lexicon_.intransitive_verbs.suffix_of(last_content(b).base).empty())) {
            return false;
        }
        if (!is_quality(b) && lexicon_.complement_nouns.contains(last_content(tree_.at(j + 1)).surface)) {
            return false;  // 「就任する予定」
        }
        for (int k = j + 1; k < tree_.size(); ++k) {
            const Bunsetsu& next = tree_.at(k);
            if (next.date >= 0 || (subject && next.nominal && (next.kase == Case::ga || next.topic))) {
                return false;
            }
            const bool frame = next.predicate && next.link == Link::adnominal && k + 1 < tree_.size();
            if (frame && tree_.at(k + 1).copula &&
                lexicon_.modal_nouns.contains(last_content(tree_.at(k + 1)).surface)) {
                return true;  // 「国内最大となる工場を建てる計画だ」
            }
            const bool cleft = frame && tree_.at(k + 1).formal && tells_past(next);  // 「…を発表したのは」
            if (cleft || (next.predicate && next.link == Link::final)) {
                return cleft || tells_past(next) || (next.bare_verbal && next.verbal_noun);
            }
        }
        return false;
    }

    [[nodiscard]] bool tells_past(const Bunsetsu& b) const {
        for (std::uint32_t w = b.content; w < b.end; ++w) {
            if (words_[w].pos == Pos::auxiliary && words_[w].type.starts_with("特殊・タ") && words_[w].base != "たい") {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_actor(const Bunsetsu& b) const { return names_actor(words_, lexicon_, b.begin, b.content); }

    // Two names of one kind beside each other: 「A大統領とB大統領」.
    [[nodiscard]] bool alike(const Bunsetsu& a, const Bunsetsu& b) const {
        const Morpheme& x = last_content(a);
        const Morpheme& y = last_content(b);
        return (x.surface == y.surface) || (x.pos == y.pos && is_proper(x)) || (x.quote && y.quote);
    }

    const std::vector<Morpheme>& words_;
    const Lexicon& lexicon_;
    Tree& tree_;
    const std::vector<int>* open_ = nullptr;  ///< bunsetsu that still look for a head
};

}  // namespace

void depend(const std::vector<Morpheme>& words, const Lexicon& lexicon, Tree& tree) {
    Parser(words, lexicon, tree).run();
}

}  // namespace nenpyo::event
