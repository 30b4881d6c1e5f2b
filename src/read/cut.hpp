#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "nenpyo/read.hpp"

namespace nenpyo::read {

/// Bytes at the front of `text` that make the next chunk; nothing where more text is needed to tell. A function of the
/// text that follows alone, not of how much of it has been read so far.
/// @param text valid UTF-8, from the end of the chunk before
/// @param ended nothing follows `text`
std::optional<std::size_t> cut(std::string_view text, const ReadOptions& options, bool ended);

}  // namespace nenpyo::read
