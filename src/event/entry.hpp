// Entries of notices: a title, and below it a line that only says when: 「と　き　11月12日（土）」.
#pragma once

#include <cstdint>
#include <string>

#include "event/clause.hpp"
#include "nenpyo/document.hpp"

namespace nenpyo::event {

struct EntryTitle {
    std::string text;  ///< empty: the line has no title above it that names an event
    std::string noun;  ///< its last noun
};

/// The title of the entry whose line `sentence` says when; `date` is the first byte of its date.
EntryTitle entry_title(const Prepared& prepared, std::uint32_t sentence, std::uint32_t date, Tagger& tagger,
                       const Lexicon& lexicon);

}  // namespace nenpyo::event
