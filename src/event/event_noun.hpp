// How a noun after a date with の stands to the clause around it.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// The clause around the noun happens at its date: 「7月の会談で合意した」.
bool carried(const Analysis& analysis, int noun);

/// The clause only says that the event took place: 「会談が行われた」.
bool light(const Analysis& analysis, int noun);

/// The noun is the cause or the place of its clause: により, において, を機に.
bool by_occasion(const Analysis& a, int noun);
bool by_cause(const Analysis& analysis, int noun);

/// The plan that the clause says the noun to be: 「総会は15日の予定だ」; null if none.
const Status* plan_of(const Analysis& analysis, int noun);

/// A time of the date rather than a thing: うち, 夜, 10年間.
bool temporal(const Analysis& analysis, int noun);

}  // namespace nenpyo::event
