#include "event/chunk.hpp"

namespace nenpyo::event {
namespace {

Link link_of_form(const Morpheme& word) {
    switch (word.form) {
        case Form::dictionary:
        case Form::adnominal:
            return Link::adnominal;
        case Form::continuative:
        case Form::past_stem:
        case Form::te_stem:
            return Link::continuative;
        case Form::conditional:
            return Link::condition;
        case Form::imperative:
            return Link::final;
        default:
            return Link::none;
    }
}

class Classifier {
  public:
    Classifier(const Words& words, const Lexicon& lexicon) : words_(words), lexicon_(lexicon) {}

    void run(Bunsetsu& b) {
        b.content = b.begin;
        while (b.content < b.end && is_content(words_[b.content]) &&
               !(b.content > b.begin && is_suru(words_[b.content]))) {
            ++b.content;
        }
        for (std::uint32_t i = b.begin; i < b.content; ++i) {
            b.date = words_[i].timex >= 0 ? words_[i].timex : b.date;
        }
        if (words_[b.begin].named && b.content > b.begin + 1) {
            b.named = b.date;
            b.date = -1;
        }
        if (b.content == b.begin) {
            b.content = b.begin + 1;
        }
        if (b.date >= 0 && b.content == b.begin + 2 && words_[b.begin + 1].surface == "・") {
            b.content = b.begin + 1;
            b.kase = Case::parallel;
        }
        const Morpheme& first = words_[b.begin];
        const Morpheme& last = words_[b.content - 1];
        b.conjunction = first.pos == Pos::conjunction && b.content == b.begin + 1;
        b.adverb = last.pos == Pos::adverb || last.pos == Pos::adverb_particle;
        b.demonstrative = b.content == b.begin + 1 && lexicon_.demonstratives.contains(first.surface);
        b.nominal = is_noun(last) || last.quote || last.pos == Pos::bracket_close || last.pos == Pos::symbol_letter;
        b.formal = b.begin + 1 == b.content && (is_bound_noun(last) || lexicon_.formal_nouns.contains(last.surface));
        b.predicate = last.pos == Pos::verb || last.pos == Pos::adjective;
        b.verbal_noun = is_verbal_noun(last);
        b.comma = b.date >= 0 && b.end < words_.size() && words_[b.end].spaced;
        if ((first.pos == Pos::adnominal || is_prefix(first)) && b.content == b.begin + 1) {
            b.kase = Case::no;
        }
        read_tail(b);
        if (b.link == Link::adnominal && (last.pos == Pos::adjectival_noun || last.pos == Pos::suffix_adjectival)) {
            b.nominal = false;  // 新たな
        }
    }

  private:
    [[nodiscard]] bool is_content(const Morpheme& word) const {
        return nounish(word) || is_noun_suffix(word) || is_bound_noun(word) || joins(word) || word.pos == Pos::verb ||
               word.pos == Pos::adjective || word.pos == Pos::adverb || word.pos == Pos::adnominal ||
               (word.pos == Pos::conjunction && !joins_nouns(word, lexicon_)) || word.pos == Pos::adverb_particle ||
               word.pos == Pos::interjection || word.pos == Pos::bracket_open || word.pos == Pos::bracket_close ||
               word.pos == Pos::symbol;
    }

    // The function words: case, topic, comma and, for predicates, how the clause goes on.
    void read_tail(Bunsetsu& b) {
        for (std::uint32_t i = b.content; i < b.end; ++i) {
            const Morpheme& word = words_[i];
            const bool past_predicate = b.predicate;
            switch (word.pos) {
                case Pos::verb:
                    b.predicate = true;
                    b.verbal_noun = true;
                    b.nominal = false;
                    b.link = link_of_form(word);
                    break;
                case Pos::verb_suffix:
                case Pos::verb_bound:
                case Pos::adjective_bound:
                case Pos::adjective_suffix:
                    b.predicate = true;
                    b.link = link_of_form(word);
                    break;
                case Pos::auxiliary:
                    read_auxiliary(b, word, i);
                    break;
                case Pos::conjunctive_particle:
                    b.link = link_of_particle(word.surface);
                    break;
                case Pos::conjunction:
                    b.kase = Case::parallel;
                    break;
                case Pos::adjective:
                    b.predicate = b.copula = true;
                    b.link = link_of_form(word);
                    break;
                case Pos::comma:
                case Pos::blank:
                    b.comma = true;
                    break;
                case Pos::bound_auxiliary_stem:
                case Pos::special_auxiliary_stem:
                    b.link = Link::adnominal;
                    break;
                default:
                    if (is_particle(word)) {
                        read_particle(b, word, past_predicate);
                    }
            }
        }
        if (b.predicate && b.link == Link::none && b.kase == Case::none) {
            b.link = link_of_form(words_[b.content - 1]);
        }
    }

    void read_auxiliary(Bunsetsu& b, const Morpheme& word, std::uint32_t i) {
        const bool on_noun = !b.predicate;
        if (on_noun && word.base == "ごとし" && word.form == Form::continuative) {
            b.kase = Case::adverbial;  // 前述のごとく
            return;
        }
        if (on_noun && word.base == "だ" && word.form == Form::continuative && word.surface == "で" &&
            (i + 1 == b.end || words_[i + 1].pos == Pos::topic_particle)) {
            // で after a noun is more often the particle than the copula unless the clause ends there.
            b.kase = Case::de;
            b.link = Link::continuative;
            return;
        }
        if (on_noun) {
            b.copula = true;
            b.predicate = true;
        }
        b.link = link_of_form(word);
        if (word.base == "なり" || word.surface == "な") {
            b.link = Link::adnominal;
        }
        if (word.surface == "なら" || word.surface == "たら" || word.surface == "だったら") {
            b.link = Link::condition;
        }
    }

    void read_particle(Bunsetsu& b, const Morpheme& word, bool after_predicate) {
        const std::string_view s = word.surface;
        if (s == "は" || s == "こそ" || s == "しか") {
            b.topic = true;
        } else if (s == "も" || s == "さえ" || s == "すら") {
            b.also = true;
            b.topic = b.topic || b.kase == Case::none;
        } else if (after_predicate && (s == "と" || word.pos == Pos::quote_particle)) {
            b.link = Link::quote;
        } else if (word.pos == Pos::adnominal_particle || s == "の") {
            b.kase = Case::no;
            b.link = after_predicate ? Link::adnominal : b.link;
        } else if (word.pos == Pos::compound_particle) {
            const bool adnominal = s.ends_with("る") || s.ends_with("う") || s.ends_with("た");
            b.kase = adnominal ? Case::no : Case::compound;
            b.link = after_predicate ? (adnominal             ? Link::adnominal
                                        : s.starts_with("と") ? Link::quote
                                                              : Link::manner)
                                     : b.link;
        } else if (word.pos == Pos::parallel_particle) {
            b.kase = Case::parallel;
        } else if (word.pos == Pos::adverbial_ending && b.kase == Case::none) {
            b.kase = Case::adverbial;
            b.link = after_predicate ? Link::manner : b.link;
        } else if (word.pos == Pos::case_particle || word.pos == Pos::quote_particle || s == "まで") {
            b.kase = case_of(s);
            b.link = after_predicate && s == "に" ? Link::manner : b.link;
        }
    }

    [[nodiscard]] Link link_of_particle(std::string_view particle) const {
        const Link* link = lexicon_.conjunctive_particles.find(particle);
        return link == nullptr ? Link::te : *link;
    }

    [[nodiscard]] Case case_of(std::string_view particle) const {
        const Case* kase = lexicon_.case_particles.find(particle);
        return kase == nullptr ? Case::compound : *kase;
    }

    const Words& words_;
    const Lexicon& lexicon_;
};

}  // namespace

void classify(const Words& words, const Lexicon& lexicon, Bunsetsu& b) {
    Classifier(words, lexicon).run(b);
}

}  // namespace nenpyo::event
