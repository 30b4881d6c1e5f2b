// The words of an event: its clause without the date and without its connective tail.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

struct Wording {
    std::string text;
    std::string predicate;
    int subject = -1;        ///< bunsetsu of the subject; -1: not in this sentence
    int subject_begin = 0;   ///< the first bunsetsu that can belong to the subject
    std::vector<int> parts;  ///< the bunsetsu that the text is made of, without the predicate
};

/// How a clause that was left open (奪還し、) is closed.
enum class Tense : std::uint8_t { past, plain };

Wording word_event(const Analysis& analysis, const Target& target, Tense tense);

}  // namespace nenpyo::event
