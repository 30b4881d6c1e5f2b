#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"

namespace nenpyo::prepare {

/// Why a piece of the text was taken out.
enum class EditKind : std::uint8_t {
    line_break,     ///< a wrapped line joined with the next
    hyphen,         ///< the hyphen of an English word broken over lines
    repeated_copy,  ///< further copies of a heading whose glyphs were emitted several times
    page_number,
    running_head,
    note_mark,  ///< the mark of a footnote inside the text
    spacing,    ///< blanks between the letters of a word
    ruby,       ///< the reading of the word before it
    markup,     ///< tags, entities and marks of HTML and Markdown
    variant,    ///< a character that looks like another, or like none
};

/// What stands in for a removed piece: at most four bytes, never longer than the piece, so that every byte of it maps
/// into the piece.
class Replacement {
  public:
    constexpr Replacement() = default;
    constexpr explicit Replacement(std::string_view text) : size_(static_cast<std::uint8_t>(text.size())) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            bytes_[i] = text[i];
        }
    }
    [[nodiscard]] std::string_view text() const { return {bytes_.data(), size_}; }

  private:
    std::array<char, 4> bytes_{};
    std::uint8_t size_ = 0;
};

/// Bytes [begin, end) leave the text, `replacement` takes their place.
struct Edit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    EditKind kind = EditKind::line_break;
    Replacement replacement;
};

/// A text with its way back. No segments: the text is the original.
struct Repair {
    std::string text;
    std::vector<Prepared::Segment> segments;
};

/// Sorts edits and drops those that overlap an earlier one.
void settle(std::vector<Edit>& edits);

/// The text without the edited pieces. `edits` are settled.
Repair apply_edits(std::string_view text, const std::vector<Edit>& edits);

/// The text with its pieces in that order.
Repair in_order(std::string_view text, const std::vector<ByteRange>& order);

/// The way back of `second`, a repair of `first.text`, to the original of `first`.
std::vector<Prepared::Segment> compose(const Repair& first, const Repair& second);

}  // namespace nenpyo::prepare
