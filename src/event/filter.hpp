// Dates that date no event: law numbers, issues, comparisons, bibliography.
#pragma once

#include <span>
#include <string_view>

#include "event/clause.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// Judged by the date's own bunsetsu and its neighbours.
bool dates_nothing(const Analysis& analysis, int date_node, std::span<const Timex> timexes);

/// Judged by the event found: a remark of the author, a figure of a table, a command.
bool is_no_event(const Analysis& analysis, int node, bool nominal);

/// A letter of some script is in it: not 「～」, 「-」, 「①」.
bool says_something(std::string_view text);

}  // namespace nenpyo::event
