#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nenpyo::prepare {

/// A line that holds something. Offsets are bytes of the text it was taken from.
struct Line {
    std::uint32_t begin = 0;       ///< first byte, leading blanks included
    std::uint32_t text_begin = 0;  ///< first byte that is no blank
    std::uint32_t text_end = 0;    ///< one past the last byte that is no blank
    std::uint32_t end = 0;         ///< its line break, or the end of the text
    std::uint32_t width = 0;   ///< display columns between text_begin and text_end; of very long lines a lower bound
    std::uint16_t indent = 0;  ///< display columns of the leading blanks
    std::uint16_t blank_before = 0;  ///< empty lines between it and the line before
    bool ended = false;              ///< ends as a sentence does
    bool page_break = false;         ///< a form feed stands between the line before and this one

    [[nodiscard]] std::string_view text(std::string_view whole) const {
        return whole.substr(text_begin, text_end - text_begin);
    }
};

/// The lines of a text that are not empty.
std::vector<Line> survey(std::string_view text);

/// True when a line ends as a sentence does: 。！？ with any closing brackets after it, or a quotation that is the
/// whole line.
bool ends_sentence(std::string_view line);

}  // namespace nenpyo::prepare
