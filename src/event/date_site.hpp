// How a date stands in its sentence: alone before a row, in a list, as an argument.
#pragma once

#include <optional>
#include <span>

#include "event/clause.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// The bunsetsu that names the event of a row before its date; -1 if there is none.
int row_label(const Analysis& analysis, int date_node);

/// The date shares the event of the date after it.
bool listed_with_next(const Analysis& analysis, int date_node, std::span<const Timex> timexes);

/// A bare date that works as one with の on the noun after it.
bool before_event_noun(const Analysis& analysis, int date_node);

/// The date is what the clause is about, not when it was.
bool is_argument(const Analysis& analysis, int date_node);

/// A date that ends a cleft clause without だ of its own.
bool gapped_cleft(const Analysis& analysis, int date_node);

/// The modifier that particles after the date give the event: までに, に入り.
std::optional<Mod> outer_modifier(const Analysis& analysis, int date_node);

}  // namespace nenpyo::event
