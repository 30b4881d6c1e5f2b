#pragma once

#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// The kind of a number with a unit: a point where the number fits one (3日), else a length (45日, 数日, 1.5時間), else
/// a trap (13月).
Kind kind_with_unit(Kind unit, const Numeral& number);

/// The unit that a token of a point or a length counts; nothing for other tokens.
std::optional<Unit> unit_of(Kind kind);

/// Units from second to century by size, to compare the parts of 3年5カ月.
int size_of(Unit unit);

}  // namespace nenpyo::date::finder
