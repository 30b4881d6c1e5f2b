// What the verb around an event says became of it: 断念した, 否定した, 求めた.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// The noun is an object or subject of such a word; null if not.
const Status* verdict_on(const Analysis& analysis, int noun);

/// 「開業したことを否定した」, 「開業するよう求めた」: the clause stands in a noun or in よう; null if there is none.
const Status* verdict_on_clause(const Analysis& analysis, int predicate);

/// 「開業する予定だったが、中止になった」, 「開業する見込みはない」: the plan that the noun or predicate names failed.
bool came_to_nothing(const Analysis& analysis, int plan);

}  // namespace nenpyo::event
