#include "prepare/kind.hpp"

#include <algorithm>
#include <set>

#include "prepare/draft.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t most_titles = 4;          // unfinished short lines in a row that may all be headings
constexpr std::size_t front_matter_lines = 40;  // a Markdown head is not longer
constexpr std::uint32_t long_paragraph = 160;   // columns: the teasers of other articles are shorter
constexpr std::uint32_t long_entry = 200;       // columns: entries of a bibliography are shorter
constexpr std::uint32_t long_summary = 360;     // columns: what stands under the title of a teaser is shorter

class Classifier {
  public:
    Classifier(std::string_view text, const std::vector<Line>& lines, const std::vector<std::uint32_t>& notes)
        : lines_(lines) {
        drafts_.reserve(lines.size());
        for (const Line& line : lines) {
            drafts_.push_back(draft(line.text(text), line, notes));
        }
        fences(text);
    }

    std::vector<LineKind> run() {
        settle_rows();
        settle_titles();
        if (drafts_.size() == 1 && drafts_[0].date == DateLead::prose) {
            drafts_[0].kind = SentenceKind::prose;  // a text of one line is a sentence
        }
        std::vector<LineKind> kinds;
        kinds.reserve(lines_.size());
        std::uint32_t section = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const SentenceKind kind = in_section(i);
            section += kind == SentenceKind::heading && !drafts_[i].silent ? 1U : 0U;
            kinds.push_back(
                {kind, section, drafts_[i].silent, static_cast<std::uint32_t>(drafts_[i].markup), drafts_[i].cells});
        }
        return kinds;
    }

  private:
    [[nodiscard]] SentenceKind kind(std::size_t i) const { return drafts_[i].kind; }
    [[nodiscard]] bool is_prose(std::size_t i) const {
        return i < lines_.size() && !drafts_[i].silent && kind(i) == SentenceKind::prose;
    }

    /// The head between --- and --- and the code between ``` and ``` are no text of the document.
    void fences(std::string_view text) {
        const auto fence = [&](std::size_t i, std::string_view mark) { return lines_[i].text(text).starts_with(mark); };
        std::size_t begin = 0;
        if (!lines_.empty() && lines_[0].text(text) == "---") {
            const std::size_t last = std::min(lines_.size(), front_matter_lines);
            for (std::size_t i = 1; i < last; ++i) {
                if (lines_[i].text(text) == "---") {
                    set(0, i + 1, SentenceKind::reference);
                    begin = i + 1;
                    break;
                }
            }
        }
        for (std::size_t i = begin; i < lines_.size(); ++i) {
            std::size_t end = i + 1;
            while (fence(i, "```") && end < lines_.size() && !fence(end, "```")) {
                ++end;
            }
            if (end > i + 1 && end < lines_.size()) {
                set(i, end + 1, SentenceKind::reference);
                drafts_[i].silent = drafts_[end].silent = true;
                i = end;
            }
        }
    }

    void set(std::size_t begin, std::size_t end, SentenceKind kind) {
        for (std::size_t i = begin; i < end; ++i) {
            const bool silent = drafts_[i].silent;
            drafts_[i] = {};
            drafts_[i].kind = kind;
            drafts_[i].silent = silent;
        }
    }

    void settle_titles() {
        for (std::size_t i = 0; i < lines_.size();) {
            std::size_t end = i;
            while (end < lines_.size() && drafts_[end].title) {
                ++end;
            }
            if (end > i) {
                settle_run(i, end);
            }
            i = end + 1;
        }
    }

    /// Lines [begin, end) are short and unfinished. They are headings when text follows, and the last of a long row of
    /// them are; else they are items of a list.
    void settle_run(std::size_t begin, std::size_t end) {
        const std::size_t next = next_spoken(end);
        std::size_t headings = begin;
        if (next == lines_.size()) {
            headings = end;
            if (begin == 0 && end == 1) {
                return;  // a text of one line
            }
        } else if (kind(next) == SentenceKind::reference && lines_[next].blank_before == 0) {
            return set_run(begin, end, end, SentenceKind::reference);
        } else if (kind(next) == SentenceKind::note ||
                   (kind(next) != SentenceKind::prose && end - begin >= most_titles)) {
            headings = end;
        } else if (end - begin > most_titles) {
            headings = last_group(begin, end);
        }
        set_run(begin, headings, end, SentenceKind::item);
    }

    void set_run(std::size_t begin, std::size_t headings, std::size_t end, SentenceKind other) {
        for (std::size_t i = begin; i < end; ++i) {
            drafts_[i].kind = i < headings ? other : SentenceKind::heading;
        }
    }

    [[nodiscard]] std::size_t next_spoken(std::size_t i) const {
        while (i < lines_.size() && drafts_[i].silent) {
            ++i;
        }
        return i;
    }

    /// Of many titles in a row those after the last empty line, as long as they are few.
    [[nodiscard]] std::size_t last_group(std::size_t begin, std::size_t end) const {
        for (std::size_t i = end; i > begin + 1; --i) {
            if (lines_[i - 1].blank_before > 0) {
                return end - (i - 1) <= most_titles ? i - 1 : end;
            }
        }
        return end;
    }

    /// Neighbours that go on numbering, both begin with a date or are both 「key：value」 are rows of a list.
    void settle_rows() {
        std::vector<bool> row(lines_.size(), false);
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (drafts_[i].title && drafts_[i + 1].title && are_rows(drafts_[i], drafts_[i + 1])) {
                row[i] = row[i + 1] = true;
            }
        }
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (row[i]) {
                drafts_[i].kind = SentenceKind::item;
                drafts_[i].title = false;
            }
        }
    }

    static bool are_rows(const Draft& a, const Draft& b) {
        const bool numbered = a.opening.role == OpeningRole::numbered && b.opening.role == a.opening.role &&
                              a.opening.form == b.opening.form && a.opening.number + 1 == b.opening.number;
        return numbered || (a.pair && b.pair) || (a.date != DateLead::none && b.date != DateLead::none);
    }

    /// The kind of a line under the section it stands in. Called for the lines in order.
    SentenceKind in_section(std::size_t i) {
        const Draft& line = drafts_[i];
        if (line.cue.scope == CueScope::section || line.cue.scope == CueScope::list) {
            // Above the first paragraph it is a label of the page, not the head of a list of other articles.
            open_ = seen_prose_ || line.cue.scope == CueScope::list ? line.cue : Cue();
            opened_ = i;
            return line.kind;
        }
        seen_prose_ = seen_prose_ || is_prose(i);
        if (open_.scope != CueScope::none && resumes(i)) {
            open_ = {};
        }
        if (line.marked || (line.kind == SentenceKind::heading && line.opening.role != OpeningRole::none)) {
            if (open_.scope == CueScope::none) {
                heading_forms_.insert(line.opening.form);
            }
        }
        return open_.scope == CueScope::none ? line.kind : open_.kind;
    }

    /// The document proper takes up again at line i.
    [[nodiscard]] bool resumes(std::size_t i) const {
        if (open_.scope == CueScope::list) {
            return is_prose(i) || (kind(i) == SentenceKind::heading && (is_prose(i + 1) || is_prose(i + 2)));
        }
        if (kind(i) == SentenceKind::heading) {
            const bool known_form =
                drafts_[i].opening.role != OpeningRole::none && heading_forms_.contains(drafts_[i].opening.form);
            return drafts_[i].marked || known_form || text_follows(i + 1);
        }
        if (!is_prose(i) || open_.kind != SentenceKind::boilerplate) {
            return false;
        }
        if (is_prose(opened_ + 1)) {
            return lines_[i].width >= long_summary;  // teasers without titles
        }
        const bool set_apart = lines_[i].blank_before > 0 && i >= opened_ + 3 && lines_[i - 1].blank_before == 0 &&
                               drafts_[i - 1].title && lines_[i].width >= long_paragraph;
        return set_apart || (i > opened_ + 1 && is_prose(i - 1) && lines_[i].width >= long_paragraph &&
                             lines_[i - 1].width >= long_paragraph);
    }

    /// Two paragraphs or a long one under one heading are no teaser; after a bibliography, whose entries are prose too,
    /// they have to be longer than an entry.
    [[nodiscard]] bool text_follows(std::size_t i) const {
        std::uint32_t width = 0;
        std::uint32_t paragraphs = 0;
        for (; is_prose(i); ++i) {
            ++paragraphs;
            width += lines_[i].width;
        }
        const bool several =
            paragraphs >= 2 && (open_.kind == SentenceKind::boilerplate || width / paragraphs >= long_entry);
        return several || (paragraphs > 0 && width / paragraphs >= long_summary);
    }

    const std::vector<Line>& lines_;
    std::vector<Draft> drafts_;
    std::set<std::uint16_t> heading_forms_;  ///< marks that headings of the document carried so far
    Cue open_;
    std::size_t opened_ = 0;
    bool seen_prose_ = false;
};

}  // namespace

std::vector<LineKind> classify(std::string_view text, const std::vector<Line>& lines,
                               const std::vector<std::uint32_t>& notes) {
    return Classifier(text, lines, notes).run();
}

}  // namespace nenpyo::prepare
