#pragma once

#include <string_view>

#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// Fills the members of a word from the cell `value` of its row, as its kind reads it: `document -1 night`, `year 0.5`,
/// `END`.
void read_value(Word& word, std::string_view cell);

}  // namespace nenpyo::date::finder
