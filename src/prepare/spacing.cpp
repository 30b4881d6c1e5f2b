#include "prepare/spacing.hpp"

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t least_letters = 8;  // single characters in a line, or lines in a column

bool is_letter(char32_t code) {
    return is_japanese(code) || code == U'、' || code == U'。' || is_opener(code) || is_closer(code);
}

/// Appends the blanks between single Japanese letters, if they are what the line is made of.
void space_out(std::string_view text, const Line& line, std::vector<Edit>& edits) {
    const std::size_t before = edits.size();
    std::size_t words = 0;
    std::size_t singles = 0;
    std::size_t kana = 0;
    std::size_t length = 0;  // characters of the word so far
    for (std::size_t at = line.text_begin; at < line.text_end;) {
        const util::Decoded c = util::decode(text, at);
        const std::size_t next = at + c.size;
        length = is_blank(c.code) ? 0 : length + 1;
        if (length > 0 && (next == line.text_end || is_blank(util::decode(text, next).code))) {
            ++words;
            singles += length == 1 && is_letter(c.code) ? 1U : 0U;
            kana += length == 1 && util::is_hiragana(c.code) ? 1U : 0U;
        }
        if (c.code == U' ' && is_letter(util::decode_before(text, at).code) &&
            is_letter(util::decode(text, next).code)) {
            edits.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next), EditKind::spacing, {}});
        }
        at = next;
    }
    if (singles < least_letters || kana < 2 || singles * 10 < words * 7) {
        edits.resize(before);
    }
}

bool is_single_letter(std::string_view text, const Line& line) {
    return line.width == 2 && line.text_end - line.text_begin == 3 &&
           is_letter(util::decode(text, line.text_begin).code);
}

}  // namespace

std::vector<Edit> spacing_edits(std::string_view text, const std::vector<Line>& lines) {
    std::vector<Edit> edits;
    for (const Line& line : lines) {
        const std::string_view content = line.text(text);
        // One character in three columns or less holds a blank where letters are spaced: a cheap look first.
        const std::size_t blanks =
            (line.holds & holds_blank) == 0 || content.size() < 4 * least_letters - 1 ? 0 : content.find(' ');
        if (blanks != 0 && blanks != std::string_view::npos) {
            space_out(text, line, edits);
        }
    }
    return edits;
}

std::vector<Edit> vertical_edits(std::string_view text, const std::vector<Line>& lines) {
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i;
        while (end < lines.size() && is_single_letter(text, lines[end]) && (end == i || lines[end].blank_before == 0)) {
            ++end;
        }
        for (std::size_t k = i + 1; end - i >= least_letters && k < end; ++k) {
            edits.push_back({lines[k - 1].text_end, lines[k].text_begin, EditKind::line_break, {}});
        }
        i = end > i ? end : i + 1;
    }
    return edits;
}

}  // namespace nenpyo::prepare
