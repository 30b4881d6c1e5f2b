#include "write/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "util/utf8.hpp"
#include "write/display_width.hpp"

namespace nenpyo::write {
namespace {

struct Cell {
    char32_t code = 0;
    unsigned width = 0;
};

char32_t printable(char32_t code) {
    const bool control = (code < 0x20 && code != U'\t') || (code >= 0x7F && code < 0xA0);
    return control ? 0xFFFD : code;
}

std::vector<Cell> cells_of(std::string_view line) {
    std::vector<Cell> cells;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded character = util::decode(line, at);
        const char32_t code = printable(character.code);
        cells.push_back({code, display_width(code)});
        at += character.size;
    }
    return cells;
}

/// Cells [first, last) that fit into `columns` with the mark in the middle; the mark itself is never given up at its
/// start.
Marked window(const std::vector<Cell>& cells, Marked marked, std::size_t columns) {
    std::uint64_t first = marked.start;
    std::uint64_t last = marked.start;
    std::size_t used = 0;
    const auto take = [&](std::uint64_t at) {
        const bool fits = used + cells[at].width <= columns;
        used += fits ? cells[at].width : 0;
        return fits;
    };
    while (last < marked.end && take(last)) {
        ++last;
    }
    for (bool grew = true; grew;) {
        grew = false;
        if (first > 0 && take(first - 1)) {
            --first;
            grew = true;
        }
        if (last < cells.size() && take(last)) {
            ++last;
            grew = true;
        }
    }
    return {first, last};
}

}  // namespace

void append_excerpt(std::string& out, std::string_view line, Marked marked, std::size_t columns) {
    const std::vector<Cell> cells = cells_of(line);
    marked.start = std::min<std::uint64_t>(marked.start, cells.size());
    marked.end = std::clamp<std::uint64_t>(marked.end, marked.start, cells.size());
    const Marked shown = window(cells, marked, columns);
    std::string caret;
    if (shown.start > 0) {
        out += "…";
        caret += ' ';
    }
    for (std::uint64_t at = shown.start; at < shown.end; ++at) {
        util::append(out, cells[at].code);
        if (at < marked.start) {
            caret.append(cells[at].code == U'\t' ? 1 : cells[at].width, cells[at].code == U'\t' ? '\t' : ' ');
        } else if (at < marked.end) {
            caret.append(cells[at].width, '~');
        }
    }
    out += shown.end < cells.size() ? "…\n" : "\n";
    const std::size_t first_mark = caret.find('~');
    if (first_mark == std::string::npos) {
        caret += '^';
    } else {
        caret[first_mark] = '^';
    }
    out += caret;
    out += '\n';
}

}  // namespace nenpyo::write
