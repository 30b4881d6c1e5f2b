#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "prepare/furniture.hpp"
#include "prepare/joint.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

constexpr std::uint32_t narrowest_wrap = 28;    // columns; lines below that are mostly verse, tables and captions
constexpr std::uint32_t narrowest_column = 16;  // columns; of a text that shows more plainly that it is prose
constexpr double full_share = 0.85;   // proportional type and line-breaking rules leave up to an eighth of a line open
constexpr double ragged_share = 0.6;  // narrow columns, and lines cut by the number of characters of any width
constexpr std::uint32_t widest_wrap = 140;  // columns; a longer line is a paragraph

/// What the length of lines is counted in: PDF extractors cut lines by what was set, with half-width digits in the
/// place of full-width ones.
enum class Measure : std::uint8_t { columns, characters };

/// How the lines of a stretch of text are wrapped.
struct Wrap {
    Measure measure = Measure::columns;
    std::uint32_t width = 0;
    double least = 1;       ///< part of the width that a line which breaks off reaches
    double closing = 1;     ///< part that a line at the end of a sentence reaches where the paragraph goes on
    bool borrowed = false;  ///< of lines somewhat further off: those around are too few or too mixed to tell
};

/// What lines that break off show about how a text was wrapped.
struct Evidence {
    std::size_t unfinished = 0;
    std::size_t stubs = 0;       ///< below half the width: no part of the wrapped text
    std::size_t loose = 0;       ///< reach the share of ragged lines
    std::size_t filled = 0;      ///< reach the share of even lines
    std::size_t tight = 0;       ///< leave less than two characters open
    std::size_t broken = 0;      ///< filled, and go on inside a word or after a full stop
    std::size_t mid_word = 0;    ///< loose, and go on inside a word
    std::size_t stopped = 0;     ///< loose, and hold a full stop
    std::size_t paragraphs = 0;  ///< whole ones on a line

    [[nodiscard]] bool even() const;
    [[nodiscard]] bool ragged() const;
};

/// The lines of running text without the furniture between them, and what they show about how the text was wrapped.
class Flow {
  public:
    /// @param furniture of each line; empty: not looked for yet, every line counts as text
    Flow(std::string_view text, const std::vector<Line>& lines, const std::vector<Furniture>& furniture);

    [[nodiscard]] std::size_t size() const { return flow_.size(); }
    [[nodiscard]] std::size_t index(std::size_t k) const {
        return flow_[k];
    }  ///< of the k-th line of text in all lines
    [[nodiscard]] const Line& line(std::size_t k) const { return lines_[flow_[k]]; }
    [[nodiscard]] const Joint& joint(std::size_t k) const { return joints_[k]; }  ///< between lines k and k + 1
    [[nodiscard]] const LineStart& start(std::size_t k);

    /// Empty lines that stand after every line: 0, or 1 for extractions that put one there.
    [[nodiscard]] std::uint32_t usual_gap() const { return usual_gap_; }

    /// Lines around k break off inside words often enough for a closer look.
    [[nodiscard]] bool may_be_wrapped(std::size_t k) const;

    /// Lines around k are broken at phrases: several of them end in commas.
    [[nodiscard]] bool is_phrased(std::size_t k) const;

    /// How the lines around k are wrapped; nothing where they are not. Answered alike for a few neighbours.
    [[nodiscard]] std::optional<Wrap> wrap(std::size_t k);

    /// Line k reaches a share of the wrap width, or would reach the width with the first word of the next one.
    [[nodiscard]] bool full(std::size_t k, const Wrap& wrap, double share) const;

    /// Line k opens a row, an item or an entry, and can't go on from the line before.
    [[nodiscard]] bool begins_anew(std::size_t k);

  private:
    [[nodiscard]] std::uint32_t around(const std::vector<std::uint32_t>& sums, std::size_t k) const;
    [[nodiscard]] const Wrap& group_wrap(std::size_t group);
    [[nodiscard]] Wrap find_wrap(std::size_t k);
    [[nodiscard]] Evidence evidence(std::size_t k, const Wrap& wrap);
    [[nodiscard]] std::uint32_t extent(std::size_t k, Measure measure) const {
        return measure == Measure::columns || line(k).width > widest_wrap ? line(k).width : line(k).length;
    }
    [[nodiscard]] bool seems_dated(std::size_t k);
    [[nodiscard]] bool has_sibling(std::size_t k);
    [[nodiscard]] bool in_chronology(std::size_t k);
    [[nodiscard]] std::uint32_t widest_shared(std::size_t k, Measure measure);
    void choose_gap();

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<std::size_t> flow_;
    std::vector<Joint> joints_;
    std::vector<std::optional<LineStart>> starts_;  ///< read when first asked for
    std::vector<std::uint32_t> breaks_;             ///< broken joints before the k-th
    std::vector<std::uint32_t> commas_;             ///< joints after commas before the k-th
    std::vector<std::uint32_t> widths_;             ///< working memory
    std::uint32_t usual_gap_ = 0;
    std::vector<std::optional<Wrap>> wraps_;  ///< of every group of lines, when first asked for
};

}  // namespace nenpyo::prepare
