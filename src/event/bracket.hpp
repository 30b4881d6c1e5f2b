// The signs that enclose words.
#pragma once

namespace nenpyo::event {

struct Bracket {
    char32_t open = 0;
    char32_t close = 0;
    bool quotation = false;  ///< stands in its sentence as one noun
    bool aside = false;      ///< left out of the name that it follows
};

/// The bracket that the sign opens; null if it opens none.
const Bracket* opening(char32_t code);

/// The sign opens (1) or closes (-1) a bracket that is left out of a name; 0 for any other.
int aside_depth(char32_t code);

}  // namespace nenpyo::event
