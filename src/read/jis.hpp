#pragma once

#include <cstdint>

namespace nenpyo::read {

/// What a cell of the JIS X 0208 plane holds, with the rows NEC and IBM added in windows-31j.
enum class JisClass : std::uint8_t {
    unassigned,
    punctuation,   ///< row 1: 、。「」ー
    symbol,        ///< row 2
    alphanumeric,  ///< row 3, full width
    hiragana,
    katakana,
    letter,         ///< Greek and Cyrillic
    box,            ///< box drawing
    vendor_symbol,  ///< row 13: ①Ⅰ㈱㍻
    kanji,          ///< level 1
    rare_kanji,     ///< level 2
    vendor_kanji,   ///< NEC's and IBM's: 髙﨑
    private_use,
};

/// @param row,cell 1-based; rows above 94 are those of windows-31j's lead bytes F0 to FC
JisClass jis_class(unsigned row, unsigned cell);

/// Row and cell of a double-byte character of windows-31j; row 0 where the bytes are none.
struct JisCell {
    unsigned row = 0;
    unsigned cell = 0;
};
JisCell from_windows_31j(unsigned char lead, unsigned char trail);

/// Information content of one character in Japanese text, in bits: the fewer, the likelier. Rounded from what classes
/// and their sizes give: half of a text is hiragana of 83 kinds, a third level-1 kanji of 2965 with a steep head, and
/// so on.
unsigned bits(JisClass cell);
unsigned bits(char32_t code);

}  // namespace nenpyo::read
