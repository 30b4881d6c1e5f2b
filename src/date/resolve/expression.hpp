#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// The meaning of a DATE or TIME expression: a point, or a range whose ends lend one another what they lack.
Resolution resolve_expression(const Setting& setting, const Place& at, const Expression& expression);

}  // namespace nenpyo::date::resolve
