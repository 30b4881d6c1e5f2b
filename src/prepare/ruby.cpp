#include "prepare/ruby.hpp"

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

/// True where 《 occurs.
bool may_hold_ruby(std::string_view text) {
    std::uint8_t found = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto a = static_cast<std::uint8_t>(text[i]);
        const auto b = static_cast<std::uint8_t>(text[i + 1]);
        const auto c = static_cast<std::uint8_t>(text[i + 2]);
        found = static_cast<std::uint8_t>(found | ((a == 0xE3) & (b == 0x80) & (c == 0x8A)));
    }
    return found != 0;
}

}  // namespace

std::vector<Edit> ruby_edits(std::string_view text) {
    constexpr std::string_view open = "《";
    constexpr std::string_view close = "》";
    constexpr std::size_t longest_reading = 60;  // bytes
    std::vector<Edit> edits;
    if (!may_hold_ruby(text)) {
        return edits;
    }
    std::size_t quotations = 0;
    for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + open.size())) {
        const std::size_t reading = at + open.size();
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
    }
    if (edits.size() < 3 || edits.size() < quotations * 4) {
        edits.clear();  // 《》 marks titles here
    }
    return edits;
}

}  // namespace nenpyo::prepare
