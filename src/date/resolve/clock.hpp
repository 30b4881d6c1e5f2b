#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

bool has_clock(const Point& point);

/// Adds the time of day that a point writes to its value, taking the day from the discourse where the point has none.
void resolve_clock(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                   Resolution& out);

}  // namespace nenpyo::date::resolve
