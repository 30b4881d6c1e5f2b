#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// Footnotes of a text: the marks that point to them and the numbers of those whose marks were found.
struct NoteMarks {
    std::vector<Edit> edits;
    std::vector<std::uint32_t> numbers;  ///< sorted
};

/// Takes footnote marks out of the running text: （（（（12））））, [3], （注1）, ※2, ⁴, and digits glued to a word
/// where the text has a note of that number. A digit that may belong to a name, a number or a date is left alone.
NoteMarks find_note_marks(std::string_view text, const std::vector<Line>& lines);

}  // namespace nenpyo::prepare
