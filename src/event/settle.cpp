#include "event/chunk.hpp"

namespace nenpyo::event {
namespace {

class Settler {
  public:
    Settler(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all)
        : words_(words), lexicon_(lexicon), out_(all) {}

    void run() {
        for (std::size_t i = 0; i < out_.size(); ++i) {
            settle(i);
        }
    }

  private:
    void settle(std::size_t i) {
        Bunsetsu& b = out_[i];
        const bool last = i + 1 == out_.size() || words_[b.end - 1].pos == Pos::full_stop;
        if (b.predicate && (last || (b.link == Link::adnominal && b.comma))) {
            b.link = last ? Link::final : Link::continuative;
        }
        if (b.predicate && b.link == Link::continuative && words_[b.content - 1].pos == Pos::adjective &&
            b.end == b.content) {
            b.predicate = false;  // いち早く
            b.adverb = true;
            b.link = Link::none;
        }
        if (b.predicate && b.link == Link::te && lexicon_.adverbial_verbs.contains(words_[b.content - 1].base)) {
            b.predicate = false;
            b.adverb = true;
            b.link = Link::none;
        }
        // Without a comma the clause only says how the next is done (率いて打倒した), unless that has a date of its
        // own.
        if (b.predicate && !last && !b.comma && (b.link == Link::te || b.link == Link::continuative) &&
            out_[i + 1].date < 0) {
            b.link = Link::manner;
        }

        if (b.predicate && !last && b.link == Link::te && i > 0 && out_[i - 1].link == Link::quote &&
            !out_[i - 1].comma && words_[b.begin].base == "する" && b.end - b.content <= 2) {
            b.link = Link::reason;  // 「…したとして、」
        }
        if (i == 0 && !last && b.date < 0 && (b.content == b.begin + 1 || after_label(words_, b.end)) &&
            (b.comma || b.end == b.content) &&
            (words_[b.begin].pos == Pos::number || words_[b.begin].pos == Pos::symbol)) {
            b.conjunction = true;  // 「三　被告人は…」: the number of a paragraph
            b.nominal = false;
        }
        if (!b.predicate && b.verbal_noun && b.nominal && b.kase == Case::none && !b.topic && closes_clause(i, last)) {
            b.predicate = b.bare_verbal = true;
            b.link = last ? Link::final : Link::continuative;
        }
        if (!b.predicate && b.kase == Case::de && b.comma && !b.topic &&
            (b.link == Link::continuative || b.date >= 0)) {
            const bool cleft = b.date >= 0 && i > 0 && out_[i - 1].topic;  // 「起きたのは6時で、」
            b.predicate = b.copula = cleft;
            b.link = cleft ? Link::continuative : Link::none;
            b.kase = cleft ? Case::none : b.kase;
        }
        if (last && !b.predicate && b.nominal && b.kase == Case::none && !b.topic) {
            b.predicate = b.copula = b.bare_verbal = true;
            b.link = Link::final;
        }
    }

    [[nodiscard]] bool closes_clause(std::size_t i, bool last) const {
        if (last) {
            return true;
        }
        if (!out_[i].comma) {
            return false;
        }
        if (out_[i + 1].date >= 0) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        const Bunsetsu& before = out_[i - 1];
        return before.kase == Case::ga || before.kase == Case::wo || before.kase == Case::ni ||
               before.kase == Case::he || before.kase == Case::to || before.kase == Case::kara || before.topic ||
               before.date >= 0;
    }

    const Words& words_;
    const Lexicon& lexicon_;
    std::vector<Bunsetsu>& out_;
};

}  // namespace

void settle(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all) {
    Settler(words, lexicon, all).run();
}

}  // namespace nenpyo::event
