#include "event/modal_phrase.hpp"

namespace nenpyo::event {
namespace {

bool denies(const Morpheme& word) {
    return word.base == "ない" || word.base == "ぬ" || word.base == "ん";
}

bool stands_after(const Morpheme& before, After after) {
    switch (after) {
        case After::plain:
            return inflects(before) && before.form == Form::dictionary;
        case After::dictionary:
            return is_verb(before) && before.form == Form::dictionary;
        case After::open:
            return is_verb(before) && (before.form == Form::continuative || before.form == Form::past_stem);
        default:
            return inflects(before);
    }
}

// The word after the phrase that begins at `at`; `at` where it does not stand there.
std::size_t end_of(const ModalPhrase& phrase, std::span<const Morpheme> words, std::size_t at) {
    std::size_t i = at;
    for (const std::string_view want : phrase.words) {
        i += want == "ない" && i < words.size() && words[i].base == "ます" ? 1U : 0U;  // なりません
        const bool fits = i < words.size() && (words[i].base == want || (want == "ない" && denies(words[i])));
        if (!fits || (i > at && words[i].spaced)) {
            return at;
        }
        ++i;
    }
    return words[i - 1].form == Form::adnominal ? at : i;
}

Morpheme joined(const ModalPhrase& phrase, const Morpheme& first, const Morpheme& last) {
    Morpheme out = last;
    const auto size = static_cast<std::size_t>(last.surface.data() + last.surface.size() - first.surface.data());
    out.surface = {first.surface.data(), size};
    out.base = phrase.base;
    out.begin = first.begin;
    out.spaced = first.spaced;
    out.pos = Pos::auxiliary;
    return out;
}

}  // namespace

const ModalPhrase* modal_phrase(const Lexicon& lexicon, const Morpheme& word) {
    return word.pos == Pos::auxiliary ? lexicon.modal_phrases.find(word.base) : nullptr;
}

// 可能 + 性: one noun, where a table knows it.
static bool join_suffix(const Lexicon& lexicon, Morpheme& noun, const Morpheme& suffix) {
    if (suffix.pos != Pos::suffix || suffix.spaced || !is_noun(noun)) {
        return false;
    }
    const std::string_view whole(noun.surface.data(), noun.surface.size() + suffix.surface.size());
    const Status* status = lexicon.modal_nouns.find(whole);
    if (status == nullptr) {
        return false;
    }
    noun.surface = noun.base = whole;
    noun.pos = Pos::noun;
    noun.end = suffix.end;
    return true;
}

void join_modal_phrases(const Lexicon& lexicon, std::vector<Morpheme>& words) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size();) {
        if (kept > 0 && join_suffix(lexicon, words[kept - 1], words[i])) {
            ++i;
            continue;
        }
        const ModalPhrase* longest = nullptr;
        std::size_t end = i;
        const auto* phrases = kept > 0 ? lexicon.modal_phrases_by_word.find(words[i].base) : nullptr;
        for (std::size_t k = 0; phrases != nullptr && k < phrases->size(); ++k) {
            const ModalPhrase* phrase = (*phrases)[k];
            const std::size_t found = stands_after(words[kept - 1], phrase->after) ? end_of(*phrase, words, i) : i;
            longest = found > end ? phrase : longest;
            end = std::max(end, found);
        }
        words[kept++] = longest == nullptr ? words[i] : joined(*longest, words[i], words[end - 1]);
        i = longest == nullptr ? i + 1 : end;
    }
    words.resize(kept);
}

}  // namespace nenpyo::event
