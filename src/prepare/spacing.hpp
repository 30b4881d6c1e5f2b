#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// Takes the blanks out of letter-spaced text: 「明 治 初 年 の 外 交」. A line counts as such where most of its words
/// are single characters; a few single characters in a row (春 夏 秋 冬) are a list.
std::vector<Edit> spacing_edits(std::string_view text, const std::vector<Line>& lines);

/// Joins the lines of text that was set vertically and came out with one character on each line.
std::vector<Edit> vertical_edits(std::string_view text, const std::vector<Line>& lines);

}  // namespace nenpyo::prepare
