#pragma once

#include <string>
#include <string_view>

namespace nenpyo::merge {

/// Code points of valid UTF-8 with full-width letters and digits made half-width, small letters made capital, and the
/// points of abbreviations (D.C.) left out.
void fold(std::string_view text, std::u32string& out);
std::u32string fold(std::string_view text);

/// Classes of characters that words do not run across.
enum class Script : unsigned char { other, hiragana, katakana, kanji, latin, digit };
Script script_of(char32_t code);

}  // namespace nenpyo::merge
