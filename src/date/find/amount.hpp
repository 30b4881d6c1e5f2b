#pragma once

#include <span>
#include <vector>

#include "date/find/token.hpp"
#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// The amount that one token of a length says: 3年, 数カ月, 半年.
Amount amount_of(const Token& token);

/// The parts of a length: 3年5カ月 has two, 1年半 has one of 1.5.
std::vector<Amount> amounts_of(std::span<const Token> tokens);

/// The modifier of the tokens around a length: 以上, 約, 足らず, くらい.
Mod mod_of(std::span<const Token> tokens);

}  // namespace nenpyo::date::finder
