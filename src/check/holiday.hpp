#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "nenpyo/timex.hpp"

namespace nenpyo::check::data {
extern const std::string_view holidays;
}

namespace nenpyo::check {

/// The names of all public holidays that there are or were.
std::span<const std::string_view> holiday_names();

/// The day of a holiday in a year; empty where that year did not keep it.
std::optional<Day> holiday(std::string_view name, int year);

}  // namespace nenpyo::check
