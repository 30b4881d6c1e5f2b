#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// What a line may be besides text.
enum class Furniture : std::uint8_t {
    none,
    maybe_page_number,   ///< a bare number: page furniture only in mid-sentence or at a form feed
    page_number,         ///< 「- 12 -」, 「p. 12」
    maybe_running_head,  ///< a short line that comes again and again, numbers aside
    running_head,        ///< the same, beside the page number each time
    maybe_note_mark,     ///< 「(3)」 alone: the raised mark of a footnote, where it stands in mid-sentence
};

/// The furniture of each line.
std::vector<Furniture> find_furniture(std::string_view text, const std::vector<Line>& lines);

inline bool is_number(Furniture furniture) {
    return furniture == Furniture::maybe_page_number || furniture == Furniture::page_number;
}

}  // namespace nenpyo::prepare
