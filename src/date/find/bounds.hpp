#pragma once

#include <string>
#include <string_view>

#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// The bits of a cell of the column `bounds`: names divided by blanks.
std::uint16_t parse_bounds(std::string_view cell);

/// The characters that the word wants behind it, of these `numerals` among others; empty where any may stand there.
std::u32string characters_after(const Word& word, const std::u32string& numerals);

/// True where what stands around [begin, end) is what the word asks for. What stands before matters only where the word
/// begins an expression: inside one, a token stands there.
bool bounds_hold(const Word& word, std::string_view text, std::size_t begin, std::size_t end, bool beginning);

}  // namespace nenpyo::date::finder
