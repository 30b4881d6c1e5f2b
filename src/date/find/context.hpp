#pragma once

#include <string_view>

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// Characters around a match, 0 at the ends of the text.
char32_t character_before(const View& view, std::size_t token);
char32_t character_after(const View& view, std::size_t token);

/// The character before the last one before a token.
char32_t second_character_before(const View& view, std::size_t token);

bool is_latin_or_digit(char32_t code);
bool is_one_of(char32_t code, std::u32string_view set);

/// Signs that join numbers to names and sums.
bool is_glue(char32_t code);

/// True where a number stands free on its left, or right: no letter, digit or sign that would make it a piece of a name
/// or a sum.
bool free_before(const View& view, std::size_t token);
bool free_after(const View& view, std::size_t token);

/// True where the number at a token is a piece of a URL, a path, an address or a name joined by signs.
bool is_inside_address(const View& view, std::size_t token);

/// True where no token of the match has blanks before it (the first may).
bool is_tight(const View& view, const Match& match);

}  // namespace nenpyo::date::finder
