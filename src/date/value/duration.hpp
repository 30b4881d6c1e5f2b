#pragma once

#include <string>
#include <vector>

#include "nenpyo/expression.hpp"

namespace nenpyo::date::value {

/// ISO 8601 for the amounts of a DURATION: P3Y5M, PT30M, P6M (半年), PXY (数年), P1XY (十数年), P1Y/P4Y (1〜4年).
std::string duration_text(const std::vector<Amount>& amounts);

}  // namespace nenpyo::date::value
