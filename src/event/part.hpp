// Nouns that mean a part or figure of something named elsewhere.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// The noun means a part or figure: 人口, 会員数, 事務局長.
bool part_noun(const Analysis& a, int i);

/// The noun says nothing of whose: 人口, but not 村の人口.
bool is_part(const Analysis& a, int i);

}  // namespace nenpyo::event
