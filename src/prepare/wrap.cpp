#include "prepare/wrap.hpp"

#include <optional>

#include "prepare/character.hpp"
#include "prepare/flow.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t narrowest_phrase = 20;  // columns

/// 「1983 年の秋に」 has some, 「1983 年判決」 has none.
bool holds_hiragana(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); at += util::decode(line, at).size) {
        if (util::is_hiragana(util::decode(line, at).code)) {
            return true;
        }
    }
    return false;
}

class Reflow {
  public:
    Reflow(std::string_view text, const std::vector<Line>& lines)
        : text_(text), lines_(lines), furniture_(find_furniture(text, lines)), flow_(text, lines, furniture_) {}

    std::vector<Edit> edits() {
        for (std::size_t k = 0; k + 1 < flow_.size(); ++k) {
            joined_ = joins(k);
            if (joined_) {
                join(k);
            }
        }
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (certain(i)) {
                remove(i);
            }
        }
        settle(edits_);
        return std::move(edits_);
    }

  private:
    [[nodiscard]] bool joins(std::size_t k) {
        const Joint& joint = flow_.joint(k);
        const Line& a = flow_.line(k);
        if (goes_on_anyhow(k)) {
            return true;
        }
        if (a.width > widest_wrap || a.width < narrowest_column) {
            return false;
        }
        if (!near(joint) || !flow_.may_be_wrapped(k)) {
            return false;
        }
        const auto wrap = flow_.wrap(k);
        if (!wrap || !flow_.full(k, *wrap, a.ended ? wrap->closing : wrap->least) || flow_.begins_anew(k + 1)) {
            return false;
        }
        if (!joined_ && may_be_title(k, *wrap)) {
            return false;
        }
        return a.ended ? same_paragraph(k, *wrap) : same_sentence(k, *wrap);
    }

    /// No more stands between two lines than between any others.
    [[nodiscard]] bool near(const Joint& joint) const { return joint.gap <= flow_.usual_gap() || joint.paged; }

    /// The next line can't but belong to the sentence, however the text was wrapped: it begins as no line can, or this
    /// one ends in a comma or in the middle of a phrase among others that end in commas, as writers of web logs break
    /// them.
    [[nodiscard]] bool goes_on_anyhow(std::size_t k) {
        const Joint& joint = flow_.joint(k);
        const Line& a = flow_.line(k);
        if (a.ended) {
            return false;
        }
        if (joint.in_date && near(joint) && inside_date(k)) {
            return true;
        }
        if (joint.gap > 0 || flow_.line(k + 1).indent > a.indent + 1) {
            return false;
        }
        if (cannot_begin(joint.first)) {
            return a.width >= narrowest_column && a.width <= widest_wrap;
        }
        if (joint.particle && is_prose(k + 1) && flow_.start(k).start == Start::plain && !flow_.start(k).table_row) {
            return true;
        }
        const bool comma = ends_in_comma(joint);
        const bool phrase = util::is_hiragana(joint.last) && a.width >= narrowest_phrase && flow_.is_phrased(k);
        return (comma || phrase) && flow_.start(k + 1).start != Start::hard && !flow_.begins_anew(k + 1);
    }

    /// The date that seems to stand on both lines is no head of a chronology with the first of its rows.
    [[nodiscard]] bool inside_date(std::size_t k) {
        const auto of_a_list = [&](std::size_t j) {
            const LineStart& start = flow_.start(j);
            return start.date == DateLead::row || start.date == DateLead::alone || start.table_row;
        };
        return !of_a_list(k) && !of_a_list(k + 1) && is_prose(k + 1);
    }

    /// Line k is a sentence or a part of one that goes on.
    [[nodiscard]] bool is_prose(std::size_t k) const {
        return flow_.line(k).ended || (k + 1 < flow_.size() && flow_.joint(k).broken);
    }

    /// The line opens something and shows no sentence: it may be a title above the text, the more so where only lines
    /// further off tell that the text is wrapped.
    [[nodiscard]] bool may_be_title(std::size_t k, const Wrap& wrap) {
        const Line& a = flow_.line(k);
        const Joint& joint = flow_.joint(k);
        const bool opens_paragraph = a.indent >= 2 && flow_.line(k + 1).indent < 2;
        if (a.ended || joint.stopped || opens_paragraph || is_latin(joint.first) || holds_comma(a.text(text_))) {
            return false;
        }
        if (flow_.start(k).date == DateLead::prose && holds_hiragana(a.text(text_))) {
            return false;
        }
        const bool early = !flow_.full(k, wrap, full_share) || flow_.start(k).opening.role != OpeningRole::none;
        return !is_prose(k + 1) || ((wrap.borrowed || early || !is_japanese(joint.last)) && !joint.mid_word);
    }

    /// Line k ends a sentence, and the next one seems to belong to its paragraph.
    [[nodiscard]] bool same_paragraph(std::size_t k, const Wrap& wrap) {
        const Line& b = flow_.line(k + 1);
        return !flow_.joint(k).paged && flow_.start(k + 1).start == Start::plain &&
               (b.ended || flow_.full(k + 1, wrap, wrap.least)) && b.indent <= flow_.line(k).indent + 1;
    }

    [[nodiscard]] bool same_sentence(std::size_t k, const Wrap& wrap) {
        const bool mid_word = flow_.joint(k).mid_word;
        const LineStart& start = flow_.start(k);
        const bool indented = flow_.line(k + 1).indent > flow_.line(k).indent + 1;
        if (start.date == DateLead::row || start.table_row) {
            return mid_word || (indented && start.date == DateLead::row);
        }
        if (indented && start.opening.role == OpeningRole::none) {
            return false;  // an indented line opens a paragraph
        }
        return mid_word || is_prose(k + 1) || flow_.full(k + 1, wrap, wrap.least);
    }

    /// Takes out the break after line k, with the furniture inside it.
    void join(std::size_t k) {
        const Joint& joint = flow_.joint(k);
        std::uint32_t at = flow_.line(k).text_end;
        if (is_hyphenated(text_, flow_.line(k), joint)) {
            edits_.push_back({at - 1, at, EditKind::hyphen, {}});
        }
        Replacement blank = needs_blank(joint) ? Replacement(" ") : Replacement();
        for (std::size_t i = flow_.index(k) + 1; i < flow_.index(k + 1); ++i) {
            edits_.push_back({at, lines_[i].text_begin, EditKind::line_break, blank});
            blank = {};
            remove(i);
            at = lines_[i].text_end;
        }
        edits_.push_back({at, flow_.line(k + 1).text_begin, EditKind::line_break, blank});
    }

    /// Furniture that goes even where no sentence runs over it.
    [[nodiscard]] bool certain(std::size_t i) const {
        const bool at_feed = lines_[i].page_break || (i + 1 < lines_.size() && lines_[i + 1].page_break);
        return furniture_[i] == Furniture::page_number || furniture_[i] == Furniture::running_head ||
               (furniture_[i] == Furniture::maybe_page_number && at_feed);
    }

    void remove(std::size_t i) {
        const EditKind kind = is_number(furniture_[i])                      ? EditKind::page_number
                              : furniture_[i] == Furniture::maybe_note_mark ? EditKind::note_mark
                                                                            : EditKind::running_head;
        edits_.push_back({lines_[i].text_begin, lines_[i].text_end, kind, {}});
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<Furniture> furniture_;
    Flow flow_;
    std::vector<Edit> edits_;
    bool joined_ = false;  ///< the line was joined to the one before
};

/// A quick look that lets text with whole paragraphs on its lines pass at once: wrapped text breaks off inside a word
/// twice within some lines, at about the same width.
bool may_be_laid_out(std::string_view text, const std::vector<Line>& lines) {
    constexpr std::size_t near = 20;  // lines
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const Line& a = lines[i];
        if (lines[i + 1].page_break) {
            return true;
        }
        if (a.ended) {
            continue;
        }
        const Joint joint = make_joint(text, a, lines[i + 1]);
        if (ends_in_comma(joint)) {
            return true;
        }
        if (joint.in_date || joint.particle) {
            return true;
        }
        if (a.width < narrowest_column || a.width > widest_wrap || !joint.broken) {
            continue;
        }
        const bool alike =
            last && i < *last + near && a.width * 5 >= lines[*last].width * 4 && lines[*last].width * 5 >= a.width * 4;
        if (alike || cannot_begin(joint.first)) {
            return true;
        }
        last = i;
    }
    return false;
}

}  // namespace

std::vector<Edit> layout_edits(std::string_view text, const std::vector<Line>& lines) {
    return may_be_laid_out(text, lines) ? Reflow(text, lines).edits() : std::vector<Edit>();
}

}  // namespace nenpyo::prepare
