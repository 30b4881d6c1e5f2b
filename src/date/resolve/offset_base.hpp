#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// What an offset is counted from.
/// @param need the part that the unit of the offset asks for
Footing offset_base(const Setting& setting, const Place& at, const Point& point, Need need);

}  // namespace nenpyo::date::resolve
