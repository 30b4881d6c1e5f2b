#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// Joins the lines of hard-wrapped text and takes out the page numbers and running heads between them.
///
/// A text counts as wrapped where the lines around break off in mid-sentence at about one width and the next ones go on
/// inside a word or phrase. Rows, list items and headings are never joined with what follows; where the evidence is
/// thin the lines stay apart, because two records run together do more harm than one sentence cut in two.
std::vector<Edit> layout_edits(std::string_view text, const std::vector<Line>& lines);

}  // namespace nenpyo::prepare
