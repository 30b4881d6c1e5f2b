// Dates over chains of clauses, and several dates at one clause.
#pragma once

#include <span>
#include <vector>

#include "event/attach.hpp"

namespace nenpyo::event {

/// Of two dates at one clause the coarser goes to the clause between them, or nowhere.
void share_out(const Analysis& analysis, std::span<const Timex> timexes, std::vector<Target>& targets);

/// Adds the clauses that go on after て and 連用中止: a date holds there until another date takes over.
void inherit(const Analysis& analysis, std::span<const Timex> timexes, std::vector<Target>& targets);

/// 「2001年9月11日の9.11事件」: two dates, one day, one event.
void drop_repeated(std::span<const Timex> timexes, std::vector<Target>& targets);

/// A judgement, a consequence or a state: no event of its own after another clause.
bool follows_up(const Analysis& analysis, int predicate);

}  // namespace nenpyo::event
