#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "prepare/edit.hpp"

namespace nenpyo::prepare {

/// What kinds of characters a line holds, as bits: one look tells most readers of a line that they need not read it.
enum Holds : std::uint8_t {
    holds_blank = 1U << 0U,         ///< U+0020, tab and their like of one byte
    holds_digit = 1U << 1U,         ///< 0 to 9
    holds_ascii_sign = 1U << 2U,    ///< ASCII that is no letter, digit or blank
    holds_cjk_sign = 1U << 3U,      ///< U+3000 to U+303F: 。、「」 and the wide blank
    holds_wide_form = 1U << 4U,     ///< U+F000 to U+FFFF: full-width digits and signs
    holds_general_sign = 1U << 5U,  ///< U+2000 to U+2FFF: dashes, bullets, arrows, superscripts
    holds_latin_sign = 1U << 6U,    ///< U+0080 to U+00BF
};

/// A line that holds something. Offsets are bytes of the text it was taken from.
struct Line {
    std::uint32_t begin = 0;       ///< first byte, leading blanks included
    std::uint32_t text_begin = 0;  ///< first byte that is no blank
    std::uint32_t text_end = 0;    ///< one past the last byte that is no blank
    std::uint32_t end = 0;         ///< its line break, or the end of the text
    std::uint32_t width = 0;   ///< display columns between text_begin and text_end; of very long lines a lower bound
    std::uint16_t length = 0;  ///< characters of the same stretch; of very long lines 0
    std::uint8_t holds = 0;    ///< bits of `Holds` of the same stretch; of very long lines all of them
    std::uint16_t indent = 0;  ///< display columns of the leading blanks
    std::uint16_t blank_before = 0;  ///< empty lines between it and the line before
    bool ended = false;              ///< ends as a sentence does
    bool page_break = false;         ///< a form feed stands between the line before and this one

    friend bool operator==(const Line&, const Line&) = default;
    [[nodiscard]] std::string_view text(std::string_view whole) const {
        return whole.substr(text_begin, text_end - text_begin);
    }
};

/// The lines of a text that are not empty.
std::vector<Line> survey(std::string_view text);

/// The same for a text that was edited: only lines that an edit touched are looked at again.
/// @param lines of the text before
/// @param edits settled, in the text before
std::vector<Line> survey_again(const std::vector<Line>& lines, std::string_view before, std::string_view text,
                               const std::vector<Edit>& edits);

/// True when a line ends as a sentence does: 。！？ with any closing brackets after it, or a quotation that is the
/// whole line.
bool ends_sentence(std::string_view line);

}  // namespace nenpyo::prepare
