#pragma once

#include <cstdint>
#include <string_view>

#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// A numeral read from the text.
struct ScannedNumber {
    Numeral number;
    std::size_t end = 0;  ///< first byte behind it; 0 where no numeral stands at the place
};

/// The characters that numerals are written with.
inline constexpr std::u32string_view numeral_characters =
    U"0123456789０１２３４５６７８９〇零一壱壹二弐三参四五六七八九十拾百千万萬廿卅丗数數何幾元";

/// True where a numeral may begin with this character: half and full width digits, kanji digits and multipliers, 数,
/// 何, 元.
bool begins_numeral(char32_t code);

/// 0..9 for half and full width digits, else -1.
int arabic_digit(char32_t code);

/// The longest numeral at `at`: 2024, ２０２４, 1,000, 1万2千, 二〇二四, 千九百四十五, 廿, 元, 数, 十数, 何十. No
/// decimals: the lexer reads those, since only a unit tells 1.5時間 from 1.5 (the fifth of January).
ScannedNumber scan_number(std::string_view text, std::size_t at);

}  // namespace nenpyo::date::finder
