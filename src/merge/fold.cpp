#include "merge/fold.hpp"

#include "util/utf8.hpp"

namespace nenpyo::merge {
namespace {

char32_t fold(char32_t code) {
    if (code >= 0xFF10 && code <= 0xFF5A) {
        code -= 0xFEE0;
    }
    return code >= U'a' && code <= U'z' ? code - (U'a' - U'A') : code;
}

}  // namespace

void fold(std::string_view text, std::u32string& out) {
    out.clear();
    for (std::size_t at = 0; at < text.size();) {
        const util::Decoded character = util::decode(text, at);
        const bool point_of_abbreviation =
            character.code == U'.' && !out.empty() && out.back() >= U'A' && out.back() <= U'Z';
        if (!point_of_abbreviation) {
            out += fold(character.code);
        }
        at += character.size;
    }
}

std::u32string fold(std::string_view text) {
    std::u32string out;
    fold(text, out);
    return out;
}

Script script_of(char32_t code) {
    if (util::is_kanji(code)) {
        return Script::kanji;
    }
    if (util::is_hiragana(code)) {
        return Script::hiragana;
    }
    if (util::is_katakana(code)) {
        return Script::katakana;
    }
    if (code >= U'0' && code <= U'9') {
        return Script::digit;
    }
    const bool latin =
        (code >= U'A' && code <= U'Z') || (code >= 0xC0 && code <= 0x24F) || (code >= 0x370 && code <= 0x52F);
    return latin ? Script::latin : Script::other;
}

}  // namespace nenpyo::merge
