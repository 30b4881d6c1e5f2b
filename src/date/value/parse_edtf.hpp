#pragma once

#include <optional>
#include <string_view>

#include "date/value/date_value.hpp"

namespace nenpyo::date::value {

/// Reads the forms that `to_text` writes for dates without a time: years, months, days, seasons and their like, 199X,
/// 18XX, X for unknown parts, and intervals with open ends. A date that does not exist, or any other text, is no date.
std::optional<DateValue> parse_edtf(std::string_view text);

}  // namespace nenpyo::date::value
