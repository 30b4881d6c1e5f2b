#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// A stretch of a line that is one piece of text several times over. Offsets are bytes of the line.
struct Run {
    std::uint32_t begin = 0;
    std::uint32_t first_end = 0;  ///< end of the first copy
    std::uint32_t end = 0;        ///< end of the last copy
};

/// Splits a line wholly into pieces that each stand `copies` times in a row, blanks allowed between. Nothing where some
/// part of the line is not repeated.
std::optional<std::vector<Run>> split_runs(std::string_view line, unsigned copies);

/// Takes out the further copies of headings and page numbers whose font runs an extraction emitted two to four times.
/// The number of copies must show in more than one way in the text: a lone chant or 「もしもし」 stays as it is.
std::vector<Edit> repeated_edits(std::string_view text, const std::vector<Line>& lines);

}  // namespace nenpyo::prepare
