#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "prepare/line.hpp"

namespace nenpyo::prepare {

/// The mark of a footnote, in bytes of the text.
struct NoteMark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t number = 0;
};

/// Footnote marks that are digits glued to a word, 「…機構4(」 and 「…した12。」: whether they are marks shows when all
/// of them and all notes of the text are known.
class GluedMarks {
  public:
    GluedMarks(std::string_view text, const std::vector<Line>& lines);

    /// The text has notes that digits may point to.
    [[nodiscard]] bool possible() const { return !notes_.empty(); }

    /// Remembers the number at `at` if it may be a mark. Returns its end.
    std::size_t read(std::size_t at);

    /// Those that are marks: a note of that number follows and no other place claims it, marks being in order.
    [[nodiscard]] std::vector<NoteMark> settle();

  private:
    struct Glued {
        NoteMark mark;
        bool katakana = false;  ///< after a katakana word digits are often part of a name
    };
    struct Note {
        std::uint32_t at = 0;
        std::uint32_t number = 0;
    };

    [[nodiscard]] bool ends_line(std::size_t at) const;
    [[nodiscard]] const Glued* claimant(const Note& note, std::uint32_t reached) const;

    std::string_view text_;
    std::vector<Note> notes_;
    std::vector<Glued> glued_;
};

}  // namespace nenpyo::prepare
