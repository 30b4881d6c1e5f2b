#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prepare/edit.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// One step of a repair, in bytes of the text the step before left: pieces taken out, or pieces put in another order.
struct RepairLayer {
    std::vector<Edit> edits;
    std::vector<ByteRange> order;
};

/// A text with its layout undone. `segments` empty: nothing had to be done and `text` is empty too.
struct Repaired {
    std::string text;
    std::vector<Prepared::Segment> segments;
    std::vector<Line> lines;           ///< of the repaired text
    std::vector<std::uint32_t> notes;  ///< numbers of the footnotes whose marks were taken out; sorted
    std::vector<RepairLayer> layers;
};

/// Takes out markup and variants of characters, then repeated glyphs and marks inside lines; puts footnotes that cut a
/// paragraph in two behind it; takes out line breaks and page furniture.
Repaired repair(std::string_view text);

}  // namespace nenpyo::prepare
