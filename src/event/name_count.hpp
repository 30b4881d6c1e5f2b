// How often names stand in a text.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nenpyo::event {

/// Where a name stands in a text.
struct NameCount {
    std::size_t alone = 0;                              ///< how often as a word of its own before a particle
    std::size_t behind_kanji = std::string_view::npos;  ///< the first place right behind a kanji
};

/// Counts all names (at most 255) in one pass.
std::vector<NameCount> name_counts(std::string_view text, std::span<const std::string> names);

}  // namespace nenpyo::event
