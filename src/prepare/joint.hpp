#pragma once

#include <cstdint>
#include <string_view>

#include "prepare/date_lead.hpp"
#include "prepare/line.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

/// How firmly a line begins something of its own.
enum class Start : std::uint8_t { plain, soft, hard };

/// What a line shows at its beginning.
struct LineStart {
    Start start = Start::plain;
    DateLead date = DateLead::none;
    Opening opening;
    bool table_row = false;
};

LineStart line_start(std::string_view line, bool ended);

/// The break between two neighbouring lines of text.
struct Joint {
    char32_t last = 0;      ///< last character of the first line
    char32_t first = 0;     ///< first character of the second
    bool mid_word = false;  ///< the second line goes on inside a word or phrase
    bool broken = false;    ///< so it does, or the first line holds a full stop and breaks off in a further sentence
    bool stopped = false;   ///< that full stop is there
    bool in_date = false;   ///< one date seems to stand on both lines
    bool particle = false;  ///< a particle that no word begins with opens the second line: 「（略称） / が設立」
    bool paged = false;     ///< page furniture or a form feed stands between
    std::uint32_t gap = 0;  ///< empty lines between
};

/// The joint as the two lines alone show it; `paged` and `gap` are left for the caller.
Joint make_joint(std::string_view text, const Line& a, const Line& b);

/// The first line stops at 、 or after an object: the sentence goes on.
bool ends_in_comma(const Joint& joint);

/// A word blank belongs between the two characters: between Latin words, never next to Japanese.
bool needs_blank(const Joint& joint);

/// The line broke an English word at a hyphen that is no part of it.
bool is_hyphenated(std::string_view text, const Line& a, const Joint& joint);

}  // namespace nenpyo::prepare
