#pragma once

#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// How fine a point is written, from coarse to fine.
enum class Level : unsigned char { century, decade, year, half, quarter, month, week, tendays, day, time };

Level level_of(const Point& point);

}  // namespace nenpyo::date::finder
