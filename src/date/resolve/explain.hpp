#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// Fills what --explain shows: the text a value hangs on and its place, rejected readings, notes on the calendar.
void explain(const Setting& setting, const Place& at, const Resolution& resolution, Timex& out);

}  // namespace nenpyo::date::resolve
