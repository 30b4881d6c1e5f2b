// Who took part and where.
#pragma once

#include <string>
#include <vector>

#include "event/text.hpp"

namespace nenpyo::event {

struct Participants {
    std::vector<std::string> who;
    std::vector<std::string> where;
    bool partners_only = false;  ///< whoever met, married or fought the ones in `who` is left out
};

Participants participants_of(const Analysis& analysis, const Target& target, const Wording& wording);

}  // namespace nenpyo::event
