#pragma once

#include <optional>
#include <vector>

#include "nenpyo/date.hpp"

namespace nenpyo::date::resolve {

/// For each expression of a chunk the year of the next date behind it in its section that names year and month: what is
/// told before it has hardly happened in a later year.
std::vector<std::optional<int>> years_ahead(const Prepared& prepared, const std::vector<Expression>& expressions);

}  // namespace nenpyo::date::resolve
