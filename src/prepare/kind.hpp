#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// What a line of the repaired text is.
struct LineKind {
    SentenceKind kind = SentenceKind::prose;
    std::uint32_t section = 0;  ///< headings of the text proper up to here
    bool silent = false;        ///< ornament only: makes no sentence
    std::uint32_t markup = 0;   ///< bytes at its beginning that are no part of a sentence
    bool cells = false;         ///< a Markdown table row: the bar at its end is no part either
};

/// The kind of every line, each being a paragraph, heading or row of its own.
/// @param notes numbers of the footnotes whose marks were found in the text; sorted
std::vector<LineKind> classify(std::string_view text, const std::vector<Line>& lines,
                               const std::vector<std::uint32_t>& notes);

}  // namespace nenpyo::prepare
