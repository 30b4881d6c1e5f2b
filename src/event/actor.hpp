// Words that name someone who can act.
#pragma once

#include <cstdint>
#include <vector>

#include "event/lexicon.hpp"
#include "event/morpheme.hpp"

namespace nenpyo::event {

/// The words [begin, end) name a person, an organisation or a country.
bool names_actor(const std::vector<Morpheme>& words, const Lexicon& lexicon, std::uint32_t begin, std::uint32_t end);

}  // namespace nenpyo::event
