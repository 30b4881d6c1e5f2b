// Titles of chronicles.
#pragma once

#include <string_view>

#include "event/lexicon.hpp"

namespace nenpyo::event {

/// Whose history a title announces: 青原商会 of 「青原商会の歩み」, 「青原商会　沿革」; empty if it announces none.
std::string_view history_of(std::string_view title, const Lexicon& lexicon);

}  // namespace nenpyo::event
