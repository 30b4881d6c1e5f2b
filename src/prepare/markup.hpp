#pragma once

#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// Takes the markup out of what clearly is HTML or Markdown; nothing for other text.
///
/// HTML loses its tags, comments, scripts, navigation and ruby readings; block tags become line breaks, headings, list
/// items and table cells take the light marks Markdown has for them, and entities become the characters they stand for.
/// Markdown loses emphasis and the targets of links; its headings and lists are read by their marks.
std::vector<Edit> markup_edits(std::string_view text, const std::vector<Line>& lines);

/// The two halves, for tests.
bool is_html(std::string_view text);
std::vector<Edit> html_edits(std::string_view text);
bool is_markdown(std::string_view text, const std::vector<Line>& lines);
std::vector<Edit> markdown_edits(std::string_view text);

}  // namespace nenpyo::prepare
