#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// N units before or after something: 約1年後 of 2002-10 is 2003-10, 会談の一週間前, 28分後. The value has the unit's
/// precision; where the base or the count is not known finely enough it stays unknown. An hour counted from a day
/// without a clock time counts from the beginning of that day.
Resolution resolve_offset(const Setting& setting, const Place& at, const Point& point);

}  // namespace nenpyo::date::resolve
