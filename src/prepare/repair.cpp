#include "prepare/repair.hpp"

#include <utility>

#include "prepare/markup.hpp"
#include "prepare/note_block.hpp"
#include "prepare/note_mark.hpp"
#include "prepare/repeated.hpp"
#include "prepare/ruby.hpp"
#include "prepare/spacing.hpp"
#include "prepare/variant.hpp"
#include "prepare/wrap.hpp"

namespace nenpyo::prepare {

namespace {

void append(std::vector<Edit>& edits, const std::vector<Edit>& more) {
    edits.insert(edits.end(), more.begin(), more.end());
}

/// Applies one layer of edits on top of what was done before.
class Layers {
  public:
    explicit Layers(std::string_view text) : original_(text) { repaired_.lines = survey(text); }

    [[nodiscard]] std::string_view text() const {
        return repaired_.segments.empty() ? original_ : std::string_view(repaired_.text);
    }
    [[nodiscard]] const std::vector<Line>& lines() const { return repaired_.lines; }

    void add(std::vector<Edit> edits) {
        settle(edits);
        Repair next = apply_edits(text(), edits);
        if (next.segments.empty()) {
            return;
        }
        repaired_.lines = survey_again(repaired_.lines, text(), next.text, edits);
        take_over(std::move(next));
        repaired_.layers.push_back({std::move(edits), {}});
    }

    /// @param order every piece of the text once; empty: as it is
    void rearrange(std::vector<ByteRange> order) {
        if (order.empty()) {
            return;
        }
        take_over(in_order(text(), order));
        repaired_.lines = survey(repaired_.text);
        repaired_.layers.push_back({{}, std::move(order)});
    }

    Repaired take(std::vector<std::uint32_t> notes) {
        repaired_.notes = std::move(notes);
        return std::move(repaired_);
    }

  private:
    void take_over(Repair next) {
        const Repair before{std::move(repaired_.text), std::move(repaired_.segments)};
        repaired_.segments = compose(before, next);
        repaired_.text = std::move(next.text);
    }

    std::string_view original_;
    Repaired repaired_;
};

}  // namespace

Repaired repair(std::string_view text) {
    Layers layers(text);
    std::vector<Edit> first = markup_edits(layers.text(), layers.lines());
    append(first, variant_edits(layers.text()));
    layers.add(std::move(first));
    NoteMarks marks = find_note_marks(layers.text(), layers.lines());
    std::vector<Edit> inside = std::move(marks.edits);
    append(inside, repeated_edits(layers.text(), layers.lines()));
    append(inside, ruby_edits(layers.text()));
    append(inside, spacing_edits(layers.text(), layers.lines()));
    append(inside, vertical_edits(layers.text(), layers.lines()));
    layers.add(std::move(inside));
    layers.rearrange(after_paragraphs(layers.text(), layers.lines(), marks.numbers));
    layers.add(layout_edits(layers.text(), layers.lines()));
    return layers.take(std::move(marks.numbers));
}

}  // namespace nenpyo::prepare
