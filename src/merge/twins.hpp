#pragma once

#include <vector>

#include "merge/features.hpp"

namespace nenpyo::merge {

/// For each rank the first mention that nothing compared here tells from it (a text that many sources print): only that
/// one needs comparing.
std::vector<Rank> first_twins(const FeatureTable& table);

}  // namespace nenpyo::merge
