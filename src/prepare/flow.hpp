#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "prepare/furniture.hpp"
#include "prepare/joint.hpp"
#include "prepare/line.hpp"

namespace nenpyo::prepare {

constexpr std::uint32_t narrowest_wrap = 28;  // columns; lines below that are verse, tables and captions
constexpr std::uint32_t widest_wrap = 140;    // columns; a longer line is a paragraph

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

    /// The columns the lines around k are wrapped at; nothing where they are not. Answered alike for a few neighbours.
    [[nodiscard]] std::optional<std::uint32_t> wrap_width(std::size_t k);

    /// Line k reaches the wrap width, or would with the first word of the next one.
    [[nodiscard]] bool full(std::size_t k, std::uint32_t width) const;

    /// Line k opens a row, an item or an entry, and can't go on from the line before.
    [[nodiscard]] bool begins_anew(std::size_t k);

  private:
    [[nodiscard]] std::uint32_t around(const std::vector<std::uint32_t>& sums, std::size_t k) const;
    [[nodiscard]] std::uint32_t measure(std::size_t k);
    [[nodiscard]] bool has_sibling(std::size_t k);
    [[nodiscard]] bool in_chronology(std::size_t k);
    [[nodiscard]] std::uint32_t widest_shared(std::size_t k);
    void choose_gap();

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<std::size_t> flow_;
    std::vector<Joint> joints_;
    std::vector<std::optional<LineStart>> starts_;  ///< read when first asked for
    std::vector<std::uint32_t> breaks_;             ///< broken joints before the k-th
    std::vector<std::uint32_t> commas_;             ///< joints after commas before the k-th
    std::vector<std::uint32_t> widths_;
    std::uint32_t usual_gap_ = 0;
    std::size_t measured_ = 0;  ///< 1 + the group of lines that width_ holds for
    std::uint32_t width_ = 0;
};

}  // namespace nenpyo::prepare
