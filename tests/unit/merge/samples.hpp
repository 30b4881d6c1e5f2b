// Mentions in few words, and merging them, for the tests of the merge stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/merge.hpp"

namespace nenpyo::merge::samples {

/// A mention of `file` at code point `offset`; each has a sentence of its own. Dates are YYYY, YYYY-MM, YYYY-MM-DD, an
/// interval of two of them, or XXXX for none.
Mention mention(std::string_view date, std::string_view event, std::string_view predicate,
                std::string_view file = "a.txt", std::uint64_t offset = 0);

std::vector<Entry> merged(const std::vector<Mention>& mentions, MergeOptions options = {});

/// The entries as the lines that `nenpyo timeline -f jsonl` would print.
std::string lines(const std::vector<Entry>& entries);

/// `date event` of each entry.
std::vector<std::string> titles(const std::vector<Entry>& entries);

}  // namespace nenpyo::merge::samples
