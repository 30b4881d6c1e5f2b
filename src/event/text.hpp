// The words of an event: its clause without the date and without its connective tail.
#pragma once

#include <string>
#include <string_view>

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

struct Wording {
    std::string text;
    std::string predicate;
    int subject = -1;  ///< bunsetsu of the subject, -1: not in this sentence
};

Wording word_event(const Analysis& analysis, const Target& target);

}  // namespace nenpyo::event
