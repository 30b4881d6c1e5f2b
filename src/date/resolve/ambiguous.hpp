#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// Whether 10年, which may be a year or a length, is the year: where the dates before it run up to it (平成8年 … 9年に)
/// it is; where it would go back behind them it is a length.
TimexType reading(const Setting& setting, const Place& at, const Expression& expression);

}  // namespace nenpyo::date::resolve
