// From a report, a plan or a bare こと down to the event that it tells of.
#pragma once

#include <optional>

#include "event/clause.hpp"

namespace nenpyo::event {

struct Inner {
    int node = -1;                 ///< the predicate of the event
    std::optional<Status> status;  ///< what the words taken off say: 予定, とみられる
};

/// 「開業する予定だ」, 「崩落したとみられる」, 「脱獄があったとの報道があった」, 「…したのは〜だ」.
Inner unwrap(const Analysis& analysis, int predicate);

/// The main predicate of 「警備隊が残るのは二国のみとなっていた」, where what is said of the clause can't be left out;
/// -1.
int cleft_frame(const Analysis& analysis, int predicate);

/// The nearest clause under `parent` that goes on as `link` says; -1 if none.
int child_clause(const Analysis& analysis, int parent, Link link);

}  // namespace nenpyo::event
