#include "prepare/ruby.hpp"

#include "prepare/character.hpp"
#include "prepare/flagged.hpp"
#include "util/wide.hpp"

namespace nenpyo::prepare {

namespace {

/// 《
NENPYO_WIDE void flag_openers(const char* bytes, std::uint8_t* flags) {
    flag_where(bytes, flags, [](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
        return static_cast<bool>((a == 0xE3) & (b == 0x80) & (c == 0x8A));
    });
}

}  // namespace

std::vector<Edit> ruby_edits(std::string_view text) {
    constexpr std::size_t mark = 3;  // bytes of 《
    constexpr std::string_view close = "》";
    constexpr std::size_t longest_reading = 60;  // bytes
    std::vector<Edit> edits;
    std::size_t quotations = 0;
    each_flagged(text, flag_openers, [&](std::size_t at) {
        const std::size_t reading = at + mark;
        std::size_t end = reading;
        while (end < text.size() && end - reading < longest_reading) {
            const util::Decoded c = util::decode(text, end);
            if (!util::is_hiragana(c.code) && !util::is_katakana(c.code)) {
                break;
            }
            end += c.size;
        }
        const bool ruby = end > reading && text.substr(end, close.size()) == close && at > 0 &&
                          util::is_kanji(util::decode_before(text, at).code);
        if (ruby) {
            edits.push_back(
                {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + close.size()), EditKind::ruby, {}});
        } else {
            ++quotations;
        }
    });
    if (edits.size() < 3 || edits.size() < quotations * 4) {
        edits.clear();  // 《》 marks titles here
    }
    return edits;
}

}  // namespace nenpyo::prepare
