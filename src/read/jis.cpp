#include "read/jis.hpp"

#include <array>
#include <cstddef>

#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

struct Range {
    unsigned first_row;
    unsigned last_row;
    unsigned first_cell;
    unsigned last_cell;
    JisClass holds;
};

constexpr Range kRanges[] = {
    {1, 1, 1, 94, JisClass::punctuation},
    {2, 2, 1, 14, JisClass::symbol},
    {2, 2, 26, 33, JisClass::symbol},
    {2, 2, 42, 48, JisClass::symbol},
    {2, 2, 60, 74, JisClass::symbol},
    {2, 2, 82, 89, JisClass::symbol},
    {2, 2, 94, 94, JisClass::symbol},
    {3, 3, 16, 25, JisClass::alphanumeric},
    {3, 3, 33, 58, JisClass::alphanumeric},
    {3, 3, 65, 90, JisClass::alphanumeric},
    {4, 4, 1, 83, JisClass::hiragana},
    {5, 5, 1, 86, JisClass::katakana},
    {6, 6, 1, 24, JisClass::letter},
    {6, 6, 33, 56, JisClass::letter},
    {7, 7, 1, 33, JisClass::letter},
    {7, 7, 49, 81, JisClass::letter},
    {8, 8, 1, 32, JisClass::box},
    {13, 13, 1, 30, JisClass::vendor_symbol},
    {13, 13, 32, 54, JisClass::vendor_symbol},
    {13, 13, 63, 92, JisClass::vendor_symbol},
    {16, 46, 1, 94, JisClass::kanji},
    {47, 47, 1, 51, JisClass::kanji},
    {48, 83, 1, 94, JisClass::rare_kanji},
    {84, 84, 1, 6, JisClass::rare_kanji},
    {89, 91, 1, 94, JisClass::vendor_kanji},
    {92, 92, 1, 78, JisClass::vendor_kanji},
    {92, 92, 81, 94, JisClass::vendor_kanji},
    {95, 114, 1, 94, JisClass::private_use},
    {115, 118, 1, 94, JisClass::vendor_kanji},
    {119, 119, 1, 12, JisClass::vendor_kanji},
};

constexpr std::size_t kRows = 120;
constexpr std::size_t kCells = 95;
using Plane = std::array<std::array<JisClass, kCells>, kRows>;

constexpr Plane make_plane() {
    Plane plane{};
    for (const Range& range : kRanges) {
        for (unsigned row = range.first_row; row <= range.last_row; ++row) {
            for (unsigned cell = range.first_cell; cell <= range.last_cell; ++cell) {
                plane[row][cell] = range.holds;
            }
        }
    }
    return plane;
}

constexpr Plane kPlane = make_plane();

}  // namespace

JisClass jis_class(unsigned row, unsigned cell) {
    return row < kRows && cell < kCells ? kPlane[row][cell] : JisClass::unassigned;
}

JisCell from_windows_31j(unsigned char lead, unsigned char trail) {
    const bool leads = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
    const bool trails = (trail >= 0x40 && trail <= 0x7E) || (trail >= 0x80 && trail <= 0xFC);
    if (!leads || !trails) {
        return {};
    }
    const unsigned first = (lead < 0xA0 ? lead - 0x81U : lead - 0xC1U) * 2 + 1;
    if (trail >= 0x9F) {
        return {first + 1, trail - 0x9EU};
    }
    return {first, trail - (trail > 0x7E ? 0x40U : 0x3FU)};
}

unsigned bits(JisClass cell) {
    switch (cell) {
        case JisClass::hiragana:
            return 7;
        case JisClass::punctuation:
            return 8;
        case JisClass::katakana:
        case JisClass::alphanumeric:
            return 9;
        case JisClass::kanji:
            return 11;
        case JisClass::symbol:
            return 15;
        case JisClass::vendor_symbol:
            return 17;
        case JisClass::rare_kanji:
        case JisClass::letter:
        case JisClass::box:
            return 19;
        case JisClass::vendor_kanji:
            return 21;
        case JisClass::private_use:
            return 30;
        case JisClass::unassigned:
            break;
    }
    return 40;
}

unsigned bits(char32_t code) {
    if (code < 0x80 || util::is_hiragana(code)) {
        return bits(JisClass::hiragana);
    }
    if ((code >= 0x3000 && code <= 0x303F) || (code >= 0x2010 && code <= 0x2027)) {
        return bits(JisClass::punctuation);
    }
    if (util::is_katakana(code) || (code >= 0xFF01 && code <= 0xFF5E)) {
        return bits(JisClass::katakana);
    }
    if (code >= 0x4E00 && code <= 0x9FFF) {
        return bits(JisClass::kanji) + 1;  // levels 1 and 2 can't be told apart here
    }
    if (code >= 0x2030 && code <= 0x33FF) {
        return bits(JisClass::vendor_symbol);
    }
    return bits(JisClass::vendor_kanji);
}

}  // namespace nenpyo::read
