#include "merge/predicate.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

#include "merge/fold.hpp"
#include "merge/hash.hpp"

namespace nenpyo::merge {
namespace {

std::u32string kanji_of(std::u32string_view text) {
    std::u32string kanji;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kanji),
                 [](char32_t code) { return script_of(code) == Script::kanji; });
    return kanji;
}

bool ends_in_one_run(std::u32string_view text, std::u32string_view kanji) {
    return text.find(kanji) != std::u32string_view::npos;
}

/// The part of a predicate that names it: the last two characters of a kanji compound (大統領就任: 就任), the kanji of
/// a native verb, the run of katakana or letters, or all of it.
std::u32string predicate_stem(std::u32string_view text) {
    const std::u32string kanji = kanji_of(text);
    if (!kanji.empty()) {
        return kanji.size() > 2 && ends_in_one_run(text, kanji) ? kanji.substr(kanji.size() - 2) : kanji;
    }
    const auto is_name = [](char32_t code) {
        return script_of(code) == Script::katakana || script_of(code) == Script::latin;
    };
    const auto first = std::find_if(text.begin(), text.end(), is_name);
    return first == text.end() ? std::u32string(text)
                               : std::u32string(first, std::find_if_not(first, text.end(), is_name));
}

Word word_of(const Alias& alias) {
    return {alias.canonical, alias.kind};
}

bool names_event(const Alias* alias) {
    return alias != nullptr && (alias->kind == WordKind::event || alias->kind == WordKind::once);
}

constexpr std::size_t noun_size = 2;

/// 操業終了 of 操業を終了: a listed event whose noun and verb stand apart.
std::optional<Predicate> parted_event(const Lexicon& lexicon, std::u32string_view event, std::u32string_view stem) {
    for (const char32_t particle : {U'を', U'が'}) {
        std::u32string end(1, particle);
        const std::size_t at = event.rfind(end.append(stem));
        if (at != std::u32string_view::npos && at >= noun_size) {
            const std::u32string noun(event.substr(at - noun_size, noun_size));
            const Alias* alias = lexicon.find(std::u32string(noun).append(stem));
            if (names_event(alias)) {
                const Alias* verb = lexicon.find(stem);
                return Predicate{
                    word_of(*alias), false, {hash_codes(noun), verb == nullptr ? hash_codes(stem) : verb->canonical}};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

Predicate predicate_of(const Lexicon& lexicon, std::u32string_view predicate, std::u32string_view event,
                       const std::vector<Word>& words) {
    const std::u32string stem = predicate_stem(predicate);
    if (const std::optional<Predicate> parted = parted_event(lexicon, event, stem)) {
        return *parted;
    }
    const Alias* whole = lexicon.find(predicate);  // こぎ着ける, of which the kanji alone say something else
    const Alias* alias = whole == nullptr ? lexicon.find(stem) : whole;
    const bool says_nothing =
        std::all_of(stem.begin(), stem.end(), [](char32_t code) { return script_of(code) == Script::other; });
    const Word own = alias == nullptr ? Word{hash_codes(stem), WordKind::plain} : word_of(*alias);
    if (own.kind != WordKind::light && own.kind != WordKind::being && !says_nothing) {
        return {own, false, {}};
    }
    const auto named = std::find_if(words.rbegin(), words.rend(), [](const Word& word) {
        return word.kind == WordKind::event || word.kind == WordKind::once || word.kind == WordKind::plain;
    });
    return {named == words.rend() ? own : *named, own.kind == WordKind::being, {}};
}

}  // namespace nenpyo::merge
