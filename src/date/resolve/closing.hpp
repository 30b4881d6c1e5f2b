#pragma once

#include <optional>

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// The day that a letter names under its text, which tells when the words above it were written: 　　　三月一日　文子.
std::optional<CalendarDate> closing_date(const Setting& setting, const Place& at);

}  // namespace nenpyo::date::resolve
