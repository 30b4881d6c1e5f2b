// Sentences that say what something is: 「甲は、1949年に成立した大学である」.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// The topic that the noun after a relative clause is said of: 甲 for 大学; -1 if none.
int defined_topic(const Analysis& a, int noun, int clause);

/// The relative clause that holds the event of such a sentence: 「甲は、1945年、…行われた戦いの総称である」 tells of
/// the battle; -1 if `predicate` closes no such sentence.
int defining_clause(const Analysis& a, int predicate, int date_node);

/// 「甲は漁師の団体で、1950年に結成された」: the noun with で says what the topic is, before the clause of the date.
bool in_passing(const Analysis& a, int noun, int date_node);

/// The predicate only says what something is or is called: 「…の総称である」, 「期間を指す」.
bool only_defines(const Analysis& a, int predicate);

/// The noun that a relative clause with a subject of its own lacks as its object: 「A社が発売したゲーム」; -1 if none.
int relative_object(const Analysis& a, int predicate);

}  // namespace nenpyo::event
