#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// Makes the value of a point whose parts are known as far as they can be: converts lunisolar days, cuts impossible
/// dates back to the part that is certain (with a problem), makes intervals of 年度, 上旬, 世紀 and their like.
void assemble(const Setting& setting, const Place& at, const Point& point, const Resolution* partner, Resolution& out);

}  // namespace nenpyo::date::resolve
