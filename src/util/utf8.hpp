#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nenpyo::util {

/// A code point and the number of bytes it took.
struct Decoded {
    char32_t code = 0;
    std::uint32_t size = 0;
};

/// The code point at `at` of valid UTF-8. `at` must be the first byte of a character inside `text`.
[[gnu::always_inline]] inline Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    if (lead < 0xE0) {
        return {static_cast<char32_t>((lead & 0x1FU) << 6U | (byte(1) & 0x3FU)), 2};
    }
    if (lead < 0xF0) {
        return {static_cast<char32_t>((lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU)), 3};
    }
    return {static_cast<char32_t>((lead & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U |
                                  (byte(3) & 0x3FU)),
            4};
}

/// Bytes of the character at `at`.
inline std::uint32_t size_at(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// First byte of the character that ends just before `at`; `at` must be above 0.
inline std::size_t previous(std::string_view text, std::size_t at) {
    if (at >= 3 && (static_cast<unsigned char>(text[at - 3]) & 0xF0U) == 0xE0U) {
        return at - 3;  // by far the most
    }
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return at;
}

/// First byte of the character that byte `at` belongs to; `at` may be the end of the text.
inline std::size_t character_begin(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return at;
}

/// The character that ends just before `at`; code 0 and size 0 at the start of the text.
inline Decoded decode_before(std::string_view text, std::size_t at) {
    return at == 0 ? Decoded{} : decode(text, previous(text, at));
}

/// Number of code points in valid UTF-8.
std::size_t count(std::string_view text);

/// Number of \n.
std::size_t count_lines(std::string_view text);

/// Appends one code point.
void append(std::string& out, char32_t code);

/// Length of the longest valid prefix (no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t valid_prefix(std::string_view bytes);

/// The text with each byte that is no part of valid UTF-8 written as `\xNN`: names of files are any bytes.
std::string escape_invalid(std::string_view bytes);

/// The text with each ASCII control character written as `\xNN`: text from outside must not steer a terminal.
std::string escape_controls(std::string_view text);

/// True for U+0020, U+0009, U+000A, U+000D, U+00A0 and U+3000.
inline bool is_blank(char32_t code) {
    return code == U' ' || code == U'\t' || code == U'\n' || code == U'\r' || code == 0xA0 || code == 0x3000;
}

inline bool is_hiragana(char32_t code) {
    return code >= 0x3041 && code <= 0x309F;
}
inline bool is_katakana(char32_t code) {
    return (code >= 0x30A1 && code <= 0x30FA) || code == 0x30FC || code == 0x30FD;
}
inline bool is_kanji(char32_t code) {
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) || code == 0x3005 ||
           code == 0x3006 || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x20000 && code <= 0x3FFFF);
}

}  // namespace nenpyo::util
