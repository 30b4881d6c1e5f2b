#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// Year, month and day of a point as far as they are written or can be taken from the discourse. `partner` is the other
/// end of its range and lends what this one lacks (2月4～9日); null where there is none.
Resolution resolve_parts(const Setting& setting, const Place& at, const Point& point, const Resolution* partner);

}  // namespace nenpyo::date::resolve
