#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"

namespace nenpyo::prepare {

/// Takes out the readings of 漢字《かんじ》 where a text has such ruby throughout.
std::vector<Edit> ruby_edits(std::string_view text);

}  // namespace nenpyo::prepare
