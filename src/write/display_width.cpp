#include "write/display_width.hpp"

#include <algorithm>
#include <array>

#include "util/utf8.hpp"

namespace nenpyo::write {
namespace {

struct Range {
    char32_t first;
    char32_t last;
    unsigned width;
};

/// Ordered; what is not listed takes one column. Blocks rather than single characters: unassigned ones do not occur.
constexpr std::array ranges{
    Range{0x0300, 0x036F, 0},   Range{0x1100, 0x115F, 2},   Range{0x200B, 0x200F, 0},   Range{0x231A, 0x231B, 2},
    Range{0x23E9, 0x23EC, 2},   Range{0x26A1, 0x26A1, 2},   Range{0x2705, 0x2705, 2},   Range{0x2728, 0x2728, 2},
    Range{0x274C, 0x274C, 2},   Range{0x2753, 0x2755, 2},   Range{0x2E80, 0x303E, 2},   Range{0x3041, 0x3098, 2},
    Range{0x3099, 0x309A, 0},   Range{0x309B, 0x4DBF, 2},   Range{0x4E00, 0xA4CF, 2},   Range{0xA960, 0xA97F, 2},
    Range{0xAC00, 0xD7A3, 2},   Range{0xF900, 0xFAFF, 2},   Range{0xFE00, 0xFE0F, 0},   Range{0xFE10, 0xFE19, 2},
    Range{0xFE20, 0xFE2F, 0},   Range{0xFE30, 0xFE6F, 2},   Range{0xFEFF, 0xFEFF, 0},   Range{0xFF01, 0xFF60, 2},
    Range{0xFFE0, 0xFFE6, 2},   Range{0x1F300, 0x1F64F, 2}, Range{0x1F680, 0x1F6FF, 2}, Range{0x1F900, 0x1F9FF, 2},
    Range{0x20000, 0x3FFFD, 2}, Range{0xE0100, 0xE01EF, 0},
};

}  // namespace

unsigned display_width(char32_t code) {
    const auto range = std::lower_bound(ranges.begin(), ranges.end(), code,
                                        [](const Range& candidate, char32_t c) { return candidate.last < c; });
    return range != ranges.end() && code >= range->first ? range->width : 1;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const util::Decoded character = util::decode(text, at);
        width += display_width(character.code);
        at += character.size;
    }
    return width;
}

}  // namespace nenpyo::write
