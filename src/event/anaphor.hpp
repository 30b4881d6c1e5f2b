// Noun phrases that point back: 同社, この会社, その男.
#pragma once

#include <cstdint>
#include <string_view>

#include "event/lexicon.hpp"
#include "event/protagonist.hpp"

namespace nenpyo::event {

enum class Pointing : std::uint8_t { none, person, group };

struct Anaphor {
    Pointing to = Pointing::none;
    std::string_view noun;  ///< 社 of 同社: an organisation's name may end so
};

/// What a name points back to, if it is no name of its own.
Anaphor anaphor_of(std::string_view name, const Lexicon& lexicon);

/// The topic can be what the phrase points to.
bool fits(const Anaphor& anaphor, const Topic& topic, const Lexicon& lexicon);

/// The last full name in katakana in the text: バシル・ハリド; empty if none.
std::string_view last_full_name(std::string_view text);

}  // namespace nenpyo::event
