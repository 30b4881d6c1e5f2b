#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "read/invalid_bytes.hpp"

namespace nenpyo::read {

/// Turns the bytes of one input into valid UTF-8, block by block. Each maximal invalid sequence and each NUL becomes
/// one U+FFFD and is noted.
class Decoder {
  public:
    virtual ~Decoder() = default;

    /// Appends the text of `bytes` to `out`.
    /// @param end no bytes follow
    /// @return bytes used; the rest (the start of a character, never when `end`) has to begin the next block
    virtual std::size_t decode(std::string_view bytes, bool end, std::string& out, InvalidBytes& invalid) = 0;
};

std::unique_ptr<Decoder> utf8_decoder();

/// @param name any name ICU knows
/// @return null where ICU does not know it
std::unique_ptr<Decoder> icu_decoder(const std::string& name);

/// The decoder for a canonical or any other name; null where none is known.
std::unique_ptr<Decoder> make_decoder(const std::string& name);

}  // namespace nenpyo::read
