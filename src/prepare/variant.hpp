#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"

namespace nenpyo::prepare {

/// Puts ordinary characters in the place of those that only look like them, and takes invisible ones out
/// (data/variants.tsv): 「2025年4⽉1⽇」 written with radicals.
std::vector<Edit> variant_edits(std::string_view text);

}  // namespace nenpyo::prepare
