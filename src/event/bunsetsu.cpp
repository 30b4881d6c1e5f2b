#include "event/bunsetsu.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace nenpyo::event {
namespace {

using Words = std::vector<Morpheme>;

bool is_suru(const Morpheme& word) {
    return is_verb(word) && (word.type.starts_with("サ変・スル") || word.base == "できる" || word.base == "出来る" ||
                             word.base == "なさる" || word.base == "いたす" || word.base == "致す");
}

bool nounish(const Morpheme& word) {
    return (is_noun(word) && !is_bound_noun(word)) || is_prefix(word) || word.pos == Pos::symbol_letter;
}

// ・ ＝ - and the like join nouns; every other symbol parts them.
bool joins(const Morpheme& word) {
    static constexpr std::array<std::string_view, 16> symbols = {"・", "=", "＝", "-", "‐",  "－", "–",  "/",
                                                                 "／", "&", "＆", "%", "％", ".",  "．", "′"};
    return std::find(symbols.begin(), symbols.end(), word.surface) != symbols.end();
}

// 及び between nouns works as the particle と.
bool joins_nouns(const Morpheme& word) {
    static constexpr std::array<std::string_view, 10> words = {"および", "及び",     "ならびに", "並びに",   "または",
                                                               "又は",   "もしくは", "若しくは", "あるいは", "かつ"};
    return word.pos == Pos::conjunction && std::find(words.begin(), words.end(), word.surface) != words.end();
}

// のだ, のである, わけだ: the noun is part of the predicate before it.
bool modal_noun(const Words& words, std::uint32_t at) {
    const Morpheme& word = words[at];
    if (word.pos == Pos::bound_auxiliary_stem || word.pos == Pos::special_auxiliary_stem) {
        return true;
    }
    const bool candidate = word.base == "の" || word.base == "ん" || word.base == "はず" || word.base == "わけ";
    return is_bound_noun(word) && candidate && at + 1 < words.size() && words[at + 1].pos == Pos::auxiliary;
}

class Chunker {
  public:
    Chunker(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& out)
        : words_(words), lexicon_(lexicon), out_(out) {}

    void run() {
        out_.clear();
        for (std::uint32_t i = 0; i < words_.size(); ++i) {
            if (out_.empty() || starts(i)) {
                Bunsetsu next;
                next.begin = i;
                out_.push_back(next);
            }
            out_.back().end = i + 1;
        }
        for (Bunsetsu& b : out_) {
            classify(b);
        }
        take_functional_verbs();
        take_coordinating_nouns();
        for (std::size_t i = 0; i < out_.size(); ++i) {
            settle(i);
        }
    }

  private:
    [[nodiscard]] bool starts(std::uint32_t i) const {
        const Morpheme& word = words_[i];
        const Morpheme& before = words_[i - 1];
        if (word.timex >= 0) {
            return true;
        }
        if (before.timex >= 0) {
            return !is_particle(word) && word.pos != Pos::auxiliary && word.pos != Pos::comma &&
                   word.pos != Pos::blank && word.pos != Pos::full_stop && !is_noun_suffix(word) &&
                   !lexicon_.date_suffixes.contains(word.surface);
        }
        if (is_bound_noun(word)) {
            return !modal_noun(words_, i);
        }
        if (before.surface == "つつ" && word.base == "ある") {
            return false;
        }
        if (word.base == "得る" && i > 1 && words_[i - 2].surface == "ざる") {
            return false;
        }
        if (joins_nouns(word) && (nounish(before) || is_noun_suffix(before))) {
            return false;
        }
        if (word.base == "ない" && word.pos == Pos::adjective && before.pos == Pos::topic_particle && i > 1 &&
            words_[i - 2].pos == Pos::auxiliary) {
            return false;
        }
        if (is_suru(word) && word.pos == Pos::verb) {
            return !(nounish(before) || is_noun_suffix(before) || before.quote);
        }
        if (nounish(word)) {
            const bool glued =
                nounish(before) || is_noun_suffix(before) || joins(before) || before.pos == Pos::bracket_open;
            return !glued || lexicon_.time_nouns.contains(before.surface) || after_label(i);
        }
        return word.pos == Pos::verb || word.pos == Pos::adjective || word.pos == Pos::adverb ||
               word.pos == Pos::adverb_particle || word.pos == Pos::adnominal || word.pos == Pos::conjunction ||
               word.pos == Pos::interjection || word.pos == Pos::bracket_open ||
               (word.pos == Pos::symbol && !joins(word));
    }

    // 「1.ロシアが…」: a number with a stop at the beginning.
    [[nodiscard]] bool after_label(std::uint32_t i) const {
        return i == 2 && words_[0].pos == Pos::number && (words_[1].surface == "." || words_[1].surface == "．") &&
               words_[2].pos != Pos::number;
    }

    [[nodiscard]] bool is_content(const Morpheme& word) const {
        return nounish(word) || is_noun_suffix(word) || is_bound_noun(word) || joins(word) || word.pos == Pos::verb ||
               word.pos == Pos::adjective || word.pos == Pos::adverb || word.pos == Pos::adnominal ||
               (word.pos == Pos::conjunction && !joins_nouns(word)) || word.pos == Pos::adverb_particle ||
               word.pos == Pos::interjection || word.pos == Pos::bracket_open || word.pos == Pos::bracket_close ||
               word.pos == Pos::symbol;
    }

    void classify(Bunsetsu& b) {
        b.content = b.begin;
        while (b.content < b.end && is_content(words_[b.content]) &&
               !(b.content > b.begin && is_suru(words_[b.content]))) {
            ++b.content;
        }
        for (std::uint32_t i = b.begin; i < b.content; ++i) {
            b.date = words_[i].timex >= 0 ? words_[i].timex : b.date;
        }
        if (b.content == b.begin) {
            b.content = b.begin + 1;
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

    static Link link_of_form(const Morpheme& word) {
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

    static Link link_of_particle(std::string_view particle) {
        using Row = std::pair<std::string_view, Link>;
        static constexpr std::array<Row, 22> rows = {{{"て", Link::te},           {"で", Link::te},
                                                      {"が", Link::contrast},     {"けれども", Link::contrast},
                                                      {"けれど", Link::contrast}, {"けど", Link::contrast},
                                                      {"ものの", Link::contrast}, {"のに", Link::contrast},
                                                      {"し", Link::contrast},     {"とはいえ", Link::contrast},
                                                      {"ものを", Link::contrast}, {"つつも", Link::contrast},
                                                      {"ので", Link::reason},     {"から", Link::reason},
                                                      {"ば", Link::condition},    {"と", Link::condition},
                                                      {"ても", Link::condition},  {"でも", Link::condition},
                                                      {"とも", Link::condition},  {"ながら", Link::manner},
                                                      {"つつ", Link::manner},     {"や", Link::condition}}};
        for (const auto& [surface, link] : rows) {
            if (surface == particle) {
                return link;
            }
        }
        return Link::te;
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

    static Case case_of(std::string_view s) {
        using Row = std::pair<std::string_view, Case>;
        static constexpr std::array<Row, 9> rows = {{{"が", Case::ga},
                                                     {"を", Case::wo},
                                                     {"に", Case::ni},
                                                     {"で", Case::de},
                                                     {"と", Case::to},
                                                     {"へ", Case::he},
                                                     {"から", Case::kara},
                                                     {"まで", Case::made},
                                                     {"より", Case::yori}}};
        for (const auto& [surface, kase] : rows) {
            if (surface == s) {
                return kase;
            }
        }
        return Case::compound;
    }

    // に基づき, を経て, を受けて: the verb joins the noun's bunsetsu as if it were a particle.
    void take_functional_verbs() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < out_.size(); ++i) {
            const Bunsetsu& b = out_[i];
            if (kept > 0 && (functional(out_[kept - 1], b, i) || functional_noun(out_[kept - 1], b))) {
                Bunsetsu& noun = out_[kept - 1];
                noun.kase = b.link == Link::adnominal ? Case::no : Case::compound;
                noun.topic = b.topic;
                noun.comma = b.comma;
                noun.end = b.end;
                continue;
            }
            out_[kept++] = b;
        }
        out_.resize(kept);
    }

    [[nodiscard]] bool functional(const Bunsetsu& noun, const Bunsetsu& verb, std::size_t at) const {
        const bool last = at + 1 == out_.size() || words_[verb.end - 1].pos == Pos::full_stop;
        if (last || !noun.nominal || noun.comma || noun.content == noun.end || !verb.predicate ||
            verb.content != verb.begin + 1 ||
            (verb.link != Link::te && verb.link != Link::continuative && verb.link != Link::adnominal &&
             verb.link != Link::condition)) {
            return false;
        }
        for (std::uint32_t i = verb.content; i < verb.end; ++i) {
            const bool relative = verb.link == Link::adnominal && words_[i].base == "た";
            if (words_[i].pos == Pos::verb_bound || (words_[i].pos == Pos::auxiliary && !relative) ||
                words_[i].pos == Pos::verb_suffix) {
                return false;
            }
        }
        const PhraseList& list = verb.link == Link::adnominal ? lexicon_.adnominal_verbs : lexicon_.functional_verbs;
        return list.contains(words_[noun.end - 1].surface, words_[verb.begin].base);
    }

    // 合併を機に, 年内を目途に
    [[nodiscard]] bool functional_noun(const Bunsetsu& object, const Bunsetsu& noun) const {
        return object.kase == Case::wo && !object.comma && noun.content == noun.begin + 1 && !noun.predicate &&
               (noun.kase == Case::ni || noun.kase == Case::to || noun.kase == Case::compound) &&
               lexicon_.functional_nouns.contains(words_[noun.begin].surface);
    }

    // 「…したほか、」 goes on as 連用中止 does, 「…した一方、」 as が does.
    void take_coordinating_nouns() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < out_.size(); ++i) {
            const Bunsetsu& b = out_[i];
            const std::string_view noun = words_[b.begin].surface;
            const bool adds = noun == "ほか" || noun == "他";
            const bool contrasts = noun == "一方" || noun == "反面" || noun == "半面";
            if (kept > 0 && b.comma && (adds || contrasts) && b.content == b.begin + 1 && b.kase != Case::no &&
                out_[kept - 1].predicate && out_[kept - 1].link == Link::adnominal && !out_[kept - 1].comma) {
                Bunsetsu& verb = out_[kept - 1];
                verb.link = adds ? Link::continuative : Link::contrast;
                verb.comma = true;
                verb.end = b.end;
                continue;
            }
            out_[kept++] = b;
        }
        out_.resize(kept);
    }

    // What only the neighbours tell: the end of the sentence, a サ変名詞 that closes a clause.
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

        if (i == 0 && !last && b.date < 0 && (b.content == b.begin + 1 || after_label(b.end)) &&
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

void chunk(const std::vector<Morpheme>& words, const Lexicon& lexicon, std::vector<Bunsetsu>& out) {
    Chunker(words, lexicon, out).run();
}

}  // namespace nenpyo::event
