#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::u32string_view openers = U"「『（(【〔〈《［[“‘｢";
constexpr std::u32string_view closers = U"」』）)】〕〉》］]”’｣";
constexpr std::u32string_view kanji_numerals = U"〇一二三四五六七八九十百千元廿卅";
constexpr std::u32string_view never_first = U"をんっゃゅょぁぃぅぇぉッャュョァィゥェォンーゝ々、。，．！？";

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

bool contains(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

}  // namespace

bool is_opener(char32_t code) {
    return contains(openers, code);
}
bool is_closer(char32_t code) {
    return contains(closers, code);
}
bool is_kanji_numeral(char32_t code) {
    return contains(kanji_numerals, code);
}
bool cannot_begin(char32_t code) {
    return contains(never_first, code) || is_closer(code);
}

bool holds_stop(std::string_view text) {
    return holds(text, 0x82);
}
bool holds_comma(std::string_view text) {
    return holds(text, 0x81);
}

std::size_t columns(std::string_view text) {
    constexpr std::size_t stride =
        127;  // bytes whose columns, two each, fit into one byte: such loops become vector code
    std::size_t total = 0;
    for (std::size_t at = 0; at < text.size(); at += stride) {
        std::uint8_t sum = 0;
        for (const char c : text.substr(at, stride)) {
            const auto byte = static_cast<std::uint8_t>(c);
            sum = static_cast<std::uint8_t>(sum + ((byte & 0xC0U) != 0x80U) + (byte >= 0xE2U));
        }
        total += sum;
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
