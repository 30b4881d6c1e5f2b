#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "util/utf8.hpp"

namespace nenpyo::prepare {

/// util::is_blank and the page and line separators that layout leaves behind.
inline bool is_blank(char32_t code) {
    return util::is_blank(code) || code == U'\f' || code == U'\v';
}

inline bool is_ascii_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}
inline bool is_digit(char32_t code) {
    return is_ascii_digit(code) || (code >= 0xFF10 && code <= 0xFF19);
}
inline bool is_latin(char32_t code) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= 0xC0 && code <= 0x24F);
}
inline bool is_japanese(char32_t code) {
    return util::is_hiragana(code) || util::is_katakana(code) || util::is_kanji(code);
}

/// 。！？ and their half-width and ASCII cousins; the full stop is not among them, it needs its neighbours.
inline bool is_sentence_end(char32_t code) {
    return code == U'。' || code == U'！' || code == U'？' || code == U'｡' || code == U'!' || code == U'?';
}

bool is_opener(char32_t code);
bool is_closer(char32_t code);

/// Kanji that stand for digits, with the powers of ten and 元 (the first year of an era).
bool is_kanji_numeral(char32_t code);

/// Value of a digit of either width.
inline unsigned digit_value(char32_t code) {
    return static_cast<unsigned>(is_ascii_digit(code) ? code - U'0' : code - 0xFF10);
}

/// Whether the character is one of a set.
inline bool has(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

/// Characters that can begin no sentence and no heading: を, small kana, prolonged and iterated sounds, closing marks.
bool cannot_begin(char32_t code);

/// Display columns: two for East Asian characters and general punctuation, one for other scripts.
std::size_t columns(std::string_view text);

/// Whether 。 or 、 occurs. std::string_view::find would stop at the first byte of every kana.
bool holds_stop(std::string_view text);
bool holds_comma(std::string_view text);

/// Byte of the first character at or after `at` that is no blank.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// End of `text` without the blanks at its end.
std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace nenpyo::prepare
