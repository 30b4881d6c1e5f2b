#include "prepare/note_block.hpp"

#include <algorithm>
#include <optional>

#include "prepare/character.hpp"
#include "prepare/flow.hpp"
#include "prepare/furniture.hpp"
#include "prepare/joint.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_note = 8;  // lines, counted from one note's number to the next or to the page's edge
constexpr std::size_t page = 80;         // lines back in which the mark of a note stands
constexpr std::size_t tallest_head = 4;  // lines of furniture between two pages

/// Lines [begin, end) are notes and the page's edge; `end` goes on with what broke off before `begin`.
struct Block {
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Blocks {
  public:
    Blocks(std::string_view text, const std::vector<Line>& lines, const std::vector<std::uint32_t>& notes)
        : text_(text), lines_(lines), notes_(notes) {}

    std::vector<Block> find() {
        std::vector<Block> found;
        for (std::size_t i = 1; i < lines_.size(); ++i) {
            if (lines_[i - 1].ended || !opens_note(i)) {
                continue;
            }
            if (furniture_.empty()) {
                furniture_ = find_furniture(text_, lines_);
            }
            if (const auto end = resumption(i)) {
                found.push_back({i, *end});
                i = *end;
            }
        }
        return found;
    }

  private:
    [[nodiscard]] bool opens_note(std::size_t i) const {
        const Opening mark = opening(lines_[i].text(text_));
        if (mark.role == OpeningRole::note) {
            return mark.number > 0;
        }
        if (mark.id == "bare-number" || mark.id.starts_with("half-parenthesis")) {
            return std::binary_search(notes_.begin(), notes_.end(), mark.number);
        }
        return mark.id.starts_with("parenthesised") && is_pointed_at(i, mark);
    }

    /// The bracketed number of the line stands inside a line of its page: 「…と述べた（12）。」
    [[nodiscard]] bool is_pointed_at(std::size_t i, const Opening& mark) const {
        const std::string_view line = lines_[i].text(text_);
        const std::string_view sign = line.substr(0, trim_end(line, 0, mark.length));
        const std::size_t first = lines_[i >= page ? i - page : 0].text_begin;
        const std::string_view before = text_.substr(first, lines_[i].begin - first);
        const std::size_t at = before.find(sign);
        return at != std::string_view::npos && at > 0 && before[at - 1] != '\n' && before[at - 1] != ' ';
    }

    /// The line on the next page that goes on with the paragraph of the line before the notes.
    [[nodiscard]] std::optional<std::size_t> resumption(std::size_t first) const {
        std::size_t edge = first + 1;
        const std::size_t last = lines_.size();
        for (std::size_t note = first; edge < last && !is_edge(edge); ++edge) {
            note = opens_note(edge) ? edge : note;
            if (edge - note > longest_note) {
                return std::nullopt;
            }
        }
        const std::size_t head = edge;
        while (edge < last && edge < head + tallest_head && furniture_[edge] != Furniture::none) {
            ++edge;
        }
        const bool crossed = edge > head || (edge < last && lines_[edge].page_break);
        if (edge > head && edge + 1 < last && is_single_head(first - 1, edge)) {
            ++edge;
        }
        const bool follows = crossed && edge < last && text_[lines_[edge].begin - 1] == '\n';
        return follows && goes_on(first - 1, edge) ? std::optional(edge) : std::nullopt;
    }

    [[nodiscard]] bool is_edge(std::size_t i) const {
        return lines_[i].page_break ||
               (furniture_[i] != Furniture::none && furniture_[i] != Furniture::maybe_note_mark);
    }

    [[nodiscard]] std::uint32_t width_around(std::size_t k) const {
        std::uint32_t widest = 0;
        for (std::size_t i = k >= 5 ? k - 5 : 0; i <= k; ++i) {
            widest = lines_[i].width <= widest_wrap ? std::max(widest, lines_[i].width) : widest;
        }
        return widest;
    }

    /// A short line beside a page number that no sentence ends in: nothing else can stand between the parts of one.
    [[nodiscard]] bool is_single_head(std::size_t k, std::size_t i) const {
        return !lines_[i].ended && lines_[i].width < ragged_share * width_around(k);
    }

    /// Line k fills the width of its page and line m begins nothing of its own.
    [[nodiscard]] bool goes_on(std::size_t k, std::size_t m) const {
        const LineStart start = line_start(lines_[m].text(text_), lines_[m].ended);
        return lines_[k].width >= narrowest_column && lines_[k].width >= full_share * width_around(k) &&
               start.start == Start::plain && !start.table_row && lines_[m].indent <= lines_[k].indent + 1;
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    const std::vector<std::uint32_t>& notes_;
    std::vector<Furniture> furniture_;
};

}  // namespace

std::vector<ByteRange> after_paragraphs(std::string_view text, const std::vector<Line>& lines,
                                        const std::vector<std::uint32_t>& notes) {
    std::vector<ByteRange> pieces;
    std::vector<ByteRange> waiting;
    std::uint32_t reached = 0;
    const auto go_to = [&](std::uint32_t end) {
        pieces.push_back({reached, end});
        reached = end;
    };
    const std::vector<Block> blocks = Blocks(text, lines, notes).find();
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        go_to(lines[blocks[b].begin - 1].text_end);
        // The break before the line that goes on stays with it, so that every piece ends where a line does.
        waiting.push_back({reached, lines[blocks[b].end].begin - 1});
        reached = waiting.back().end;
        std::size_t i = blocks[b].end;
        const std::size_t next = b + 1 < blocks.size() ? blocks[b + 1].begin : lines.size();
        while (i < next && !lines[i].ended) {
            ++i;
        }
        if (i == next && next < lines.size()) {
            continue;  // the sentence runs over the next page's end too
        }
        go_to(lines[std::min(i, lines.size() - 1)].text_end);
        pieces.insert(pieces.end(), waiting.begin(), waiting.end());
        waiting.clear();
    }
    if (!pieces.empty()) {
        go_to(static_cast<std::uint32_t>(text.size()));
    }
    return pieces;
}

}  // namespace nenpyo::prepare
