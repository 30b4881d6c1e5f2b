#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/encoding.hpp"

namespace nenpyo::read {

/// How some bytes look when they are taken to be in one encoding.
struct Reading {
    std::size_t invalid = 0;     ///< sequences that are not valid in it
    std::uint64_t bits = 0;      ///< information content as Japanese text; the fewer, the likelier
    std::size_t characters = 0;  ///< valid ones
    std::size_t unlikely = 0;    ///< valid characters that Japanese text hardly ever holds
};

/// Reads `bytes` in one encoding.
/// @param cut a character may be cut off at the end
/// @param most_invalid stop when more sequences than this are invalid
Reading read_as(Encoding encoding, std::string_view bytes, bool cut, std::size_t most_invalid);

}  // namespace nenpyo::read
