#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nenpyo::merge {

/// A number that tells one thing of a series from the next: 第2回, 3号機, 二度目, 50周年. Not a count: 2人.
struct Ordinal {
    char32_t unit = 0;
    std::uint32_t number = 0;
    friend bool operator==(const Ordinal&, const Ordinal&) = default;
};

/// Appends the ordinals of a folded text.
void append_ordinals(std::u32string_view folded, std::vector<Ordinal>& ordinals);

}  // namespace nenpyo::merge
