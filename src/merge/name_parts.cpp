#include "merge/name_parts.hpp"

#include <algorithm>

#include "merge/fold.hpp"

namespace nenpyo::merge {
namespace {

bool all_of_script(std::u32string_view text, Script script) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [&](char32_t code) { return script_of(code) == script; });
}

/// Of a kanji name the words are pairs of characters; longer ones are mostly no persons'.
NameParts parts_of_kanji(const Lexicon& lexicon, std::u32string_view name) {
    constexpr std::size_t pair = 2;
    const std::u32string_view family = name.substr(0, pair);
    const std::u32string_view given = name.substr(name.size() - pair);
    const bool listed = lexicon.find(family) != nullptr || lexicon.find(given) != nullptr;
    return listed ? NameParts{} : NameParts{family, {given}};
}

NameParts parts_of_foreign(std::u32string_view name) {
    constexpr std::u32string_view joints = U"・=＝";
    NameParts parts;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find_first_of(joints, at), name.size());
        if (!all_of_script(name.substr(at, end - at), Script::katakana)) {
            return {};
        }
        parts.rests.push_back(name.substr(at, end - at));
        at = end + 1;
    }
    parts.main = parts.rests.back();
    parts.rests.pop_back();
    return parts;
}

}  // namespace

std::u32string_view without_title(const Lexicon& lexicon, std::u32string_view name) {
    for (std::size_t size = 1; size < name.size(); ++size) {
        const Alias* title = lexicon.find(name.substr(size));
        if (title != nullptr && title->kind == WordKind::role) {
            return name.substr(0, size);
        }
    }
    return name;
}

NameParts name_parts(const Lexicon& lexicon, std::u32string_view name) {
    const std::u32string_view core = without_title(lexicon, name);
    const bool kanji = (core.size() == 3 || core.size() == 4) && all_of_script(core, Script::kanji);
    return kanji ? parts_of_kanji(lexicon, core) : parts_of_foreign(core);
}

}  // namespace nenpyo::merge
