#include "prepare/character.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "util/character_set.hpp"

namespace nenpyo::prepare {

namespace {

constexpr util::CharacterSet openers(U"「『（(【〔〈《［[“‘｢");
constexpr util::CharacterSet closers(U"」』）)】〕〉》］]”’｣");
constexpr util::CharacterSet kanji_numerals(U"〇一二三四五六七八九十百千元廿卅");
constexpr util::CharacterSet never_first(U"をんっゃゅょぁぃぅぇぉッャュョァィゥェォンーゝ々、。，．！？");

/// Whether U+3000 to U+303F with this last byte occurs; free of branches, so that it becomes vector code.
bool holds(std::string_view text, std::uint8_t last) {
    std::uint8_t found = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto a = static_cast<std::uint8_t>(text[i]);
        const auto b = static_cast<std::uint8_t>(text[i + 1]);
        const auto c = static_cast<std::uint8_t>(text[i + 2]);
        found = static_cast<std::uint8_t>(found | ((a == 0xE3) & (b == 0x80) & (c == last)));
    }
    return found != 0;
}

}  // namespace

bool is_opener(char32_t code) {
    return openers.contains(code);
}
bool is_closer(char32_t code) {
    return closers.contains(code);
}
bool is_kanji_numeral(char32_t code) {
    return kanji_numerals.contains(code);
}
bool cannot_begin(char32_t code) {
    return never_first.contains(code) || is_closer(code);
}

bool holds_stop(std::string_view text) {
    return holds(text, 0x82);
}
bool holds_comma(std::string_view text) {
    return holds(text, 0x81);
}

std::size_t columns(std::string_view text) {
    constexpr std::uint64_t tops = 0x8080808080808080U;  // a shift moves a lower bit of each byte to its top
    constexpr std::uint64_t sum_up = 0x0101010101010101U;
    std::size_t total = 0;
    for (std::size_t at = 0; at < text.size(); at += 8) {
        std::uint64_t bytes = tops;  // eight that continue a character: they take no column
        std::memcpy(&bytes, text.data() + at, std::min<std::size_t>(8, text.size() - at));
        const std::uint64_t first = (~bytes | bytes << 1U) & tops;  // no continuation
        const std::uint64_t from_e0 = bytes & bytes << 1U & bytes << 2U & tops;
        const std::uint64_t from_e2 = from_e0 & (bytes << 3U | bytes << 4U | bytes << 5U | bytes << 6U);
        total += ((first >> 7U) + (from_e2 >> 7U)) * sum_up >> 56U;
    }
    return total;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const util::Decoded c = util::decode(text, at);
        if (!is_blank(c.code)) {
            break;
        }
        at += c.size;
    }
    return at;
}

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin) {
        const std::size_t before = util::previous(text, end);
        if (!is_blank(util::decode(text, before).code)) {
            break;
        }
        end = before;
    }
    return end;
}

}  // namespace nenpyo::prepare
