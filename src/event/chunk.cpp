#include "event/chunk.hpp"

#include "util/character_set.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

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
    Chunker(const Words& words, const Lexicon& lexicon) : words_(words), lexicon_(lexicon) {}

    void run(std::vector<Bunsetsu>& out) {
        out.clear();
        for (std::uint32_t i = 0; i < words_.size(); ++i) {
            const bool in_name =
                !out.empty() && words_[out.back().begin].named && nounish(words_[i]) && nounish(words_[i - 1]);
            if (out.empty() || (!in_name && starts(i))) {
                out.emplace_back().begin = i;
            }
            out.back().end = i + 1;
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
            return !parts_dates(i) && !is_particle(word) && word.pos != Pos::auxiliary && word.pos != Pos::comma &&
                   word.pos != Pos::blank && word.pos != Pos::full_stop && !is_noun_suffix(word) &&
                   !lexicon_.date_suffixes.contains(word.surface);
        }
        if (is_bound_noun(word)) {
            return !modal_noun(words_, i);
        }
        if (before.surface == "つつ" && word.base == "ある") {
            return false;
        }
        if (joins_nouns(word, lexicon_) && (nounish(before) || is_noun_suffix(before))) {
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
            return !glued || lexicon_.time_nouns.contains(before.surface) || after_label(words_, i);
        }
        return word.pos == Pos::verb || word.pos == Pos::adjective || word.pos == Pos::adverb ||
               word.pos == Pos::adverb_particle || word.pos == Pos::adnominal || word.pos == Pos::conjunction ||
               word.pos == Pos::interjection || word.pos == Pos::bracket_open ||
               (word.pos == Pos::symbol && !joins(word));
    }

    // 奈良時代・平安時代, 5日及び6日
    [[nodiscard]] bool parts_dates(std::uint32_t i) const {
        return (words_[i].surface == "・" || joins_nouns(words_[i], lexicon_)) && i + 1 < words_.size() &&
               words_[i + 1].timex >= 0;
    }

    const Words& words_;
    const Lexicon& lexicon_;
};

}  // namespace

bool is_suru(const Morpheme& word) {
    return is_verb(word) && (word.type.starts_with("サ変・スル") || word.base == "できる" || word.base == "出来る" ||
                             word.base == "なさる" || word.base == "いたす" || word.base == "致す");
}

bool nounish(const Morpheme& word) {
    return (is_noun(word) && !is_bound_noun(word)) || is_prefix(word) || word.pos == Pos::symbol_letter;
}

bool joins(const Morpheme& word) {
    static constexpr util::CharacterSet symbols(U"・=＝-‐－–/／&＆%％.．′");
    const util::Decoded first = util::decode(word.surface, 0);
    return first.size == word.surface.size() && symbols.contains(first.code);
}

bool joins_nouns(const Morpheme& word, const Lexicon& lexicon) {
    return word.pos == Pos::conjunction && lexicon.joining_words.contains(word.surface);
}

bool after_label(const Words& words, std::uint32_t i) {
    return i == 2 && words[0].pos == Pos::number && (words[1].surface == "." || words[1].surface == "．") &&
           words[2].pos != Pos::number;
}

void chunk(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& out) {
    Chunker(words, lexicon).run(out);
    for (Bunsetsu& b : out) {
        classify(words, lexicon, b);
    }
    join_function_phrases(words, lexicon, out);
    settle(words, lexicon, out);
}

}  // namespace nenpyo::event
