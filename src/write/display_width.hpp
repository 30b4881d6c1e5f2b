#pragma once

#include <string_view>

namespace nenpyo::write {

/// Columns a character takes on a terminal: 2 for East Asian wide and full-width ones (Unicode TR11), 0 for combining
/// marks.
unsigned display_width(char32_t code);

/// The same for valid UTF-8.
std::size_t display_width(std::string_view text);

}  // namespace nenpyo::write
