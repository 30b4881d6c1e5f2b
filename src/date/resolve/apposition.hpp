#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// 3日後の14日, 2年後の1993年: what is counted and the date behind the の are the same. Where the count leads
/// elsewhere, or nowhere, `out` takes the value of that date.
void agree_with_apposition(const Setting& setting, const Place& at, const Expression& expression, Resolution& out);

}  // namespace nenpyo::date::resolve
