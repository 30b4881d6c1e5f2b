// Who took part and where.
#pragma once

#include <string>
#include <vector>

#include "event/text.hpp"

namespace nenpyo::event {

struct Participants {
    std::vector<std::string> who;
    std::vector<std::string> where;
    bool subject_left_out = false;  ///< `who` holds partners or agents only: 「甲と会談した」, 「甲によって建てられた」
};

/// Whom or what a row without a subject was done to: 「病棟を閉鎖」; empty if that is an act.
std::vector<std::string> undergoer(const Analysis& analysis, int predicate);

Participants participants_of(const Analysis& analysis, const Target& target, const Wording& wording);

}  // namespace nenpyo::event
