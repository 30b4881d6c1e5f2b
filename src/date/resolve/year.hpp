#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// The year that a written number means: era years, 紀元前, two digits (the century nearest to the discourse), 四十三年
/// whose era was left out. Sets year, era and calendar of the result, and a problem where the era did not run then.
void resolve_written_year(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                          Resolution& out);

/// The first year of a decade: 1990年代, and 90年代 by the century nearest to the discourse.
std::optional<int> resolve_decade(const Setting& setting, const Place& at, const Point& point,
                                  const Resolution* partner);

}  // namespace nenpyo::date::resolve
