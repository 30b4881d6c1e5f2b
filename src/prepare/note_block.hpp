#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nenpyo/span.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// The pieces of a text in an order in which no footnotes at the foot of a page cut a paragraph in two: they follow it,
/// with the page number and running head that stand between. Empty where nothing is to be moved. The pieces hold every
/// byte of the text once.
/// @param notes numbers of the footnotes whose marks were found in the text; sorted
std::vector<ByteRange> after_paragraphs(std::string_view text, const std::vector<Line>& lines,
                                        const std::vector<std::uint32_t>& notes);

}  // namespace nenpyo::prepare
