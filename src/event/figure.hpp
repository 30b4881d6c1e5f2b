// Figures as predicates: 「現員は22万人である」.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// A number, with its counter or without.
bool is_figure(const Morpheme& word);

/// The predicate says how much or how many something is: a state at its date.
bool states_figure(const Analysis& a, int predicate);

}  // namespace nenpyo::event
