#include "prepare/line.hpp"

#include <algorithm>
#include <limits>

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

std::uint16_t clamp16(std::size_t value) {
    return static_cast<std::uint16_t>(std::min<std::size_t>(value, std::numeric_limits<std::uint16_t>::max()));
}

constexpr std::size_t counted = 768;  // bytes up to which the columns of a line are counted; all limits lie far below

std::uint32_t width_of(std::string_view line) {
    return static_cast<std::uint32_t>(line.size() <= counted ? columns(line) : line.size() / 2);
}

/// The line break of a text: CR only where a text has no LF at all.
char line_break_of(std::string_view text) {
    return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

/// 「…」 or 『…』 from the first character to the last.
bool whole_quotation(std::string_view line) {
    const char32_t open = util::decode(line, 0).code;
    const char32_t close = open == U'「' ? U'」' : open == U'『' ? U'』' : char32_t{};
    if (close == 0 || util::decode_before(line, line.size()).code != close) {
        return false;
    }
    int depth = 0;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        at += c.size;
        depth += c.code == open ? 1 : c.code == close ? -1 : 0;
        if (depth == 0 && at < line.size()) {
            return false;
        }
    }
    return depth == 0;
}

}  // namespace

bool ends_sentence(std::string_view line) {
    std::size_t end = line.size();
    util::Decoded last = util::decode_before(line, end);
    while (is_closer(last.code)) {
        end -= last.size;
        last = util::decode_before(line, end);
    }
    if (is_sentence_end(last.code)) {
        return true;
    }
    if (last.code == U'．' || last.code == U'.') {
        const char32_t before = util::decode_before(line, end - last.size).code;
        const bool word =
            last.code == U'.' && (is_latin(before) || (is_ascii_digit(before) && line.find(' ') < end - 6));
        return is_japanese(before) || is_closer(before) || word;
    }
    return end < line.size() && whole_quotation(line);
}

std::vector<Line> survey(std::string_view text) {
    std::vector<Line> lines;
    lines.reserve(text.size() / 64 + 1);
    const char line_break = line_break_of(text);
    std::uint16_t blank_before = 0;
    bool page_break = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t found = text.find(line_break, begin);
        const std::size_t end = found == std::string_view::npos ? text.size() : found;
        const std::string_view whole = text.substr(0, end);
        const std::size_t text_begin = skip_blanks(whole, begin);
        page_break = page_break || text.substr(begin, text_begin - begin).find('\f') != std::string_view::npos;
        if (text_begin == end) {
            blank_before = clamp16(blank_before + 1U);
        } else {
            const std::size_t text_end = trim_end(text, text_begin, end);
            const std::string_view content = text.substr(text_begin, text_end - text_begin);
            lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text_begin),
                             static_cast<std::uint32_t>(text_end), static_cast<std::uint32_t>(end), width_of(content),
                             clamp16(columns(text.substr(begin, text_begin - begin))), blank_before,
                             ends_sentence(content), page_break});
            page_break = text.substr(text_end, end - text_end).find('\f') != std::string_view::npos;
            blank_before = 0;
        }
        begin = end + 1;
    }
    return lines;
}

}  // namespace nenpyo::prepare
