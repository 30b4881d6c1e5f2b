// A mention as bytes, for keeping many of them in little room and for telling whether two are the same.
#pragma once

#include <string>
#include <string_view>

#include "nenpyo/mention.hpp"

namespace nenpyo::merge {

/// Equal mentions give equal bytes, and only they do.
void encode(const Mention& mention, std::string& out);
Mention decode(std::string_view bytes);

}  // namespace nenpyo::merge
