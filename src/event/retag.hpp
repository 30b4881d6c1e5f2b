// Words that the tagger's dictionary lacks or takes for others.
#pragma once

#include <vector>

#include "event/morpheme.hpp"

namespace nenpyo::event {

/// Mends 任ぜられた, 一つ, を行った and の打上げに in place.
void retag(std::vector<Morpheme>& words);

}  // namespace nenpyo::event
