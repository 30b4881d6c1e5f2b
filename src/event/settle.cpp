#include "event/chunk.hpp"
#include "event/figure.hpp"

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
        const bool trailing = words_[b.end - 1].pos == Pos::comma;  // not the one in 「近い、との見方」
        if (b.topic && b.kase == Case::to && !b.predicate && b.comma && ends_in_kind()) {
            b.kase = Case::none;  // 「甲とは、…である」
        }
        if (b.predicate && !last && b.link == Link::adnominal && trailing && b.comma && content_follows(i)) {
            b.link = Link::quote;
        }
        if (b.predicate && (last || (b.link == Link::adnominal && trailing && !qualifies_kind(b)))) {
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

        if (b.predicate && !last && b.link == Link::condition && words_[b.end - 1].surface == "と" &&
            out_[i + 1].predicate && lexicon_.speech_verbs.contains(words_[out_[i + 1].content - 1].base)) {
            b.link = Link::quote;  // 「課すと投稿した」
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
        if (i == 0 && !last && b.nominal && b.comma && !b.predicate && b.content == b.begin + 1 &&
            lexicon_.connectives.contains(words_[b.begin].surface)) {
            b.conjunction = true;  // 他方、
            b.nominal = false;
        }
        if (b.predicate && b.kase == Case::kara && b.link == Link::te && !b.comma) {
            b.link = Link::reason;  // 「閉じてからは町を離れた」
        }
        if (in_dated_list(i)) {
            b.kase = Case::no;
        }
        if (!b.predicate && b.verbal_noun && b.nominal && b.kase == Case::none && !b.topic && closes_clause(i, last)) {
            b.predicate = b.bare_verbal = true;
            b.link = last ? Link::final : Link::continuative;
        }
        if (!b.predicate && !last && after_dated_deed(i)) {
            --b.content;
            b.predicate = b.bare_verbal = b.verbal_noun = true;
            b.nominal = false;
            b.link = Link::reason;
        }
        if (!b.predicate && !last && gives_figure(i)) {
            b.predicate = b.copula = b.bare_verbal = true;
            b.link = Link::continuative;
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

    // 「4月に航空協定、5月に漁業協定を結んだ」
    [[nodiscard]] bool repeated_as_object(std::size_t i) const {
        for (std::size_t k = i + 2; k < out_.size() && k < i + 6; ++k) {
            const bool object = out_[k].kase == Case::wo || out_[k].kase == Case::ga;
            if (object && words_[out_[k].content - 1].surface == words_[out_[i].content - 1].surface) {
                return true;
            }
        }
        return false;
    }

    // 「警備は必要ない、撤退すべきだ、と述べた」: a finite clause before the one that と closes is content too.
    [[nodiscard]] bool content_follows(std::size_t i) const {
        for (std::size_t k = i + 1; k < out_.size() && words_[out_[k - 1].end - 1].pos != Pos::full_stop; ++k) {
            const Bunsetsu& b = out_[k];
            if (b.predicate && b.link == Link::quote && b.comma) {
                return true;
            }
            if (b.predicate && b.link == Link::adnominal && b.comma && words_[b.end - 1].pos != Pos::comma) {
                return true;
            }
        }
        return false;
    }

    // 「1994年に会長に就任後、」
    [[nodiscard]] bool after_dated_deed(std::size_t i) const {
        const Bunsetsu& b = out_[i];
        if (b.date >= 0 || !b.comma || b.topic || b.kase != Case::none || b.content < b.begin + 2 ||
            words_[b.content - 2].pos != Pos::verbal_noun ||
            !lexicon_.temporal_suffixes.contains(words_[b.content - 1].surface)) {
            return false;
        }
        std::size_t k = i;
        while (k > 0 && out_[k - 1].date < 0 && !out_[k - 1].predicate && !out_[k - 1].comma) {
            --k;
        }
        return k > 0 && out_[k - 1].date >= 0 && !out_[k - 1].comma &&
               (out_[k - 1].kase == Case::ni || (out_[k - 1].kase == Case::none && k < i));
    }

    // 「部数は2011年に44万部、2020年に36万部である」
    [[nodiscard]] bool gives_figure(std::size_t i) const {
        const Bunsetsu& b = out_[i];
        const Bunsetsu& end = out_.back();
        return b.nominal && b.kase == Case::none && b.comma && !b.topic && is_figure(words_[b.content - 1]) &&
               out_[i + 1].date >= 0 && i > 0 && out_[i - 1].date >= 0 && is_figure(words_[end.content - 1]);
    }

    // 「1947年12月公布、1948年1月施行の法律」
    [[nodiscard]] bool in_dated_list(std::size_t i) const {
        const auto dated = [&](std::size_t k) {
            return out_[k].verbal_noun && out_[k].nominal && out_[k - 1].date >= 0 &&
                   out_[k - 1].end == out_[k - 1].content;
        };
        return i > 0 && i + 2 < out_.size() && out_[i].comma && out_[i].kase == Case::none &&
               out_[i].end == out_[i].content + 1 && dated(i) && dated(i + 2) && out_[i + 2].kase == Case::no;
    }

    // である, をいう
    [[nodiscard]] bool ends_in_kind() const {
        const Bunsetsu& end = out_.back();
        const bool formal = end.formal && words_[end.content - 1].surface != "こと";
        const bool kind = end.nominal && !formal && end.kase == Case::none && (end.copula || !end.predicate);
        return kind || (out_.size() > 1 && out_[out_.size() - 2].kase == Case::wo &&
                        lexicon_.naming_verbs.contains(words_[end.content - 1].base));
    }

    // 「甲とは、市が2005年に定めた、住民が集まる場所を指す」: a relative clause with a comma; its noun ends the
    // sentence.
    [[nodiscard]] bool qualifies_kind(const Bunsetsu& b) const {
        return b.end > b.content + 1 && words_[b.end - 2].base == "た" && ends_in_kind();
    }

    [[nodiscard]] bool closes_clause(std::size_t i, bool last) const {
        if (last) {
            return true;
        }
        if (!out_[i].comma) {
            return false;
        }
        if (out_[i + 1].date >= 0) {
            return !repeated_as_object(i);
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
