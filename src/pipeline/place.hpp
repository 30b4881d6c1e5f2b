// From the prepared text back to the document: where an expression stands and what a reader sees there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::pipeline {

/// `text` without line breaks and the blanks around them.
std::string without_breaks(std::string_view text);

/// Sets `Timex::text` and `Timex::where`.
void place(const Prepared& prepared, std::vector<Timex>& timexes);

/// Sets file, place and excerpt of diagnostics that have a range in the prepared text; the others keep theirs.
/// Afterwards they stand in reading order.
void place(const Prepared& prepared, std::vector<Diagnostic>& diagnostics);

}  // namespace nenpyo::pipeline
