// Signs that stand around titles and labels.
#pragma once

#include <string_view>

namespace nenpyo::event {

/// ◆, 【, # or a blank.
bool is_ornament(char32_t c);

/// The text without the ornaments at both ends.
std::string_view without_ornaments(std::string_view text);

}  // namespace nenpyo::event
