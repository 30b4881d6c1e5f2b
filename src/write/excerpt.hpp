#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nenpyo::write {

/// Code points [start, end) of a line.
struct Marked {
    std::uint64_t start = 0;
    std::uint64_t end = 0;
};

/// Appends the line and, under it, `^~~~` below the marked characters, each followed by a line end. Of a line wider
/// than `columns` the part around the mark is shown, with `…` where it was cut. Control characters are shown as U+FFFD.
void append_excerpt(std::string& out, std::string_view line, Marked marked, std::size_t columns);

}  // namespace nenpyo::write
