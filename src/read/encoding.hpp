#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace nenpyo::read {

/// The encodings that are told apart without being named.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows_31j, euc_jp, iso_2022_jp };

/// Canonical name; ICU knows it too.
std::string_view to_string(Encoding encoding);

/// What the start of an input looks like.
struct Guess {
    Encoding encoding = Encoding::utf8;
    std::size_t invalid = 0;  ///< invalid sequences seen when a sample is read so; 0: the encoding seems to fit
};

/// The most likely encoding. Always answers: where none fits, the one with the least damage.
/// @param cut the input goes on, so a character may be cut off at the end
/// @param at_start `head` is the very start of the input, where a byte order mark may stand
Guess guess_encoding(std::string_view head, bool cut, bool at_start);

/// True for what is no text: NUL bytes and no UTF-16, unless they are a few strays in what is valid text otherwise.
bool looks_binary(std::string_view head, const Guess& guess);

}  // namespace nenpyo::read
