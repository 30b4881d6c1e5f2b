#include "prepare/wrap.hpp"

#include <algorithm>
#include <cstdlib>

#include "prepare/character.hpp"
#include "prepare/date_lead.hpp"
#include "prepare/furniture.hpp"
#include "prepare/line.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t narrowest = 28;  // columns; below that lines are verse, tables and captions
constexpr std::uint32_t widest = 140;    // columns; a longer line is a paragraph
constexpr std::size_t reach = 10;        // lines looked at on each side
constexpr double full_share = 0.85;  // proportional type and line-breaking rules leave up to an eighth of a line open

/// How firmly a line begins something of its own.
enum class Start : std::uint8_t { plain, soft, hard };

struct Facts {
    char32_t first = 0;
    char32_t last = 0;
    Start start = Start::plain;
    DateLead date = DateLead::none;
    Opening opening;
};

/// The break between two neighbouring lines of text.
struct Joint {
    bool mid_word = false;  ///< the second line goes on inside a word or phrase
    bool paged = false;     ///< page furniture or a form feed stands between
    std::uint32_t gap = 0;  ///< empty lines between
};

bool has(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

bool goes_on(char32_t last, char32_t first) {
    if (cannot_begin(first) || util::is_hiragana(first) || is_opener(last) || has(U"、，はがをにでと", last)) {
        return true;
    }
    if (is_digit(last)) {
        return is_digit(first) || has(U"年月日時分", first);
    }
    return (util::is_katakana(last) && util::is_katakana(first)) || (is_latin(last) && first >= U'a' && first <= U'z');
}

/// True where a word blank belongs between the two characters: between Latin words, never next to Japanese.
bool needs_blank(char32_t last, char32_t first) {
    const bool word_before = is_latin(last) || is_ascii_digit(last) || has(U",.;:)%\"'", last);
    const bool word_after = is_latin(first) || is_ascii_digit(first) || has(U"(\"'", first);
    return word_before && word_after && !(is_ascii_digit(last) && is_ascii_digit(first));
}

Facts facts_of(std::string_view line) {
    Facts facts;
    facts.first = util::decode(line, 0).code;
    facts.last = util::decode_before(line, line.size()).code;
    facts.date = date_lead(line);
    facts.opening = opening(line);
    const OpeningRole role = facts.opening.role;
    const bool circled = facts.opening.id == "circled";
    if (facts.date == DateLead::row || facts.date == DateLead::alone || is_ornament(line) || facts.first == U'【' ||
        line.starts_with("http") || (role != OpeningRole::none && role != OpeningRole::numbered && !circled)) {
        facts.start = Start::hard;
    } else if (role == OpeningRole::numbered || circled) {
        facts.start = Start::soft;
    }
    return facts;
}

class Reflow {
  public:
    Reflow(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {
        furniture_ = find_furniture(text, lines);
        facts_.reserve(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            facts_.push_back(facts_of(lines[i].text(text)));
            if (furniture_[i] == Furniture::none) {
                flow_.push_back(i);
            }
        }
        for (std::size_t k = 0; k + 1 < flow_.size(); ++k) {
            joints_.push_back(joint(k));
        }
        choose_gap();
    }

    std::vector<Edit> edits() {
        for (std::size_t k = 0; k + 1 < flow_.size(); ++k) {
            if (joins(k)) {
                join(k);
            }
        }
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (certain(i)) {
                remove(i);
            }
        }
        return std::move(edits_);
    }

  private:
    [[nodiscard]] const Line& line(std::size_t k) const { return lines_[flow_[k]]; }
    [[nodiscard]] const Facts& facts(std::size_t k) const { return facts_[flow_[k]]; }

    [[nodiscard]] Joint joint(std::size_t k) const {
        Joint joint;
        joint.mid_word = !line(k).ended && goes_on(facts(k).last, facts(k + 1).first);
        joint.paged = flow_[k + 1] > flow_[k] + 1;
        for (std::size_t i = flow_[k] + 1; i <= flow_[k + 1]; ++i) {
            joint.gap += lines_[i].blank_before;
            joint.paged = joint.paged || lines_[i].page_break;
        }
        return joint;
    }

    /// Some extractions put an empty line after every line: whether this is one.
    void choose_gap() {
        std::size_t tight = 0;
        std::size_t spaced = 0;
        for (std::size_t k = 0; k < joints_.size(); ++k) {
            if (joints_[k].mid_word && line(k).width >= narrowest && line(k).width <= widest) {
                tight += joints_[k].gap == 0 ? 1U : 0U;
                spaced += joints_[k].gap == 1 ? 1U : 0U;
            }
        }
        gap_ = spaced > tight ? 1 : 0;
    }

    /// The width the lines around are wrapped at: the largest that at least three of them come near; 0 for none.
    std::uint32_t wrap_width(std::size_t k) {
        widths_.clear();
        const std::size_t last = std::min(k + reach + 1, flow_.size());
        for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
            if (line(j).width <= widest) {
                widths_.push_back(line(j).width);
            }
        }
        std::sort(widths_.begin(), widths_.end(), std::greater<>());
        const std::size_t company = widths_.size() > 5 ? 2 : 1;
        for (std::size_t j = 0; j + company < widths_.size(); ++j) {
            if (widths_[j + company] >= full_share * widths_[j]) {
                return widths_[j] >= narrowest ? widths_[j] : 0;
            }
        }
        return 0;
    }

    /// The line reaches the wrap width, or would with the first word of the next one.
    [[nodiscard]] bool full(std::size_t k, std::uint32_t width) const {
        if (line(k).width >= full_share * width) {
            return true;
        }
        if (k + 1 >= flow_.size() || !is_latin(facts(k + 1).first)) {
            return false;
        }
        const std::string_view next = line(k + 1).text(text_);
        return line(k).width + 1 + std::min(next.find_first_of(" \t-/"), next.size()) >= width;
    }

    /// Evidence around line k: broken-off lines are mostly full, and go on inside words.
    [[nodiscard]] bool wrapped(std::size_t k, std::uint32_t width) const {
        std::size_t broken = 0;
        std::size_t filled = 0;
        std::size_t mid_word = 0;
        std::size_t paragraphs = 0;
        const std::size_t last = std::min(k + reach + 1, joints_.size());
        for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
            paragraphs += line(j).width > widest ? 1U : 0U;
            if (line(j).ended || line(j).width > widest || line(j).width * 2 < width ||
                facts(j + 1).start == Start::hard) {
                continue;
            }
            ++broken;
            filled += full(j, width) ? 1U : 0U;
            mid_word += full(j, width) && joints_[j].mid_word ? 1U : 0U;
        }
        return mid_word >= 2 && filled * 10 >= broken * 7 && mid_word * 20 >= filled * 7 && paragraphs <= filled;
    }

    /// The number before or after stands at another line near by: an enumeration, not a line that happens to begin so.
    [[nodiscard]] bool has_sibling(std::size_t k) const {
        const Opening& own = facts(k).opening;
        const std::size_t first = k >= 6 * reach ? k - 6 * reach : 0;
        const std::size_t last = std::min(k + 6 * reach, flow_.size());
        for (std::size_t j = first; j < last; ++j) {
            const Opening& other = facts(j).opening;
            if (j != k && other.role == own.role && other.form == own.form &&
                (other.number + 1 == own.number || other.number == own.number + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Dates open so many lines around that they are entries of a chronology.
    [[nodiscard]] bool in_chronology(std::size_t k) const {
        std::size_t dated = 0;
        std::size_t all = 0;
        for (std::size_t j = k >= 4 ? k - 4 : 0; j < std::min(k + 5, flow_.size()); ++j) {
            ++all;
            dated += facts(j).date != DateLead::none ? 1U : 0U;
        }
        return dated >= 3 && dated * 5 >= all * 2;
    }

    [[nodiscard]] bool begins_anew(std::size_t k) const {
        const Facts& next = facts(k);
        return next.start == Start::hard || (next.start == Start::soft && has_sibling(k)) ||
               (next.date != DateLead::none && in_chronology(k)) ||
               (!line(k).ended && is_table_row(line(k).text(text_)));
    }

    [[nodiscard]] bool joins(std::size_t k) {
        const Joint& joint = joints_[k];
        const Line& a = line(k);
        const Line& b = line(k + 1);
        if (a.width > widest || a.width < narrowest) {
            return false;
        }
        if (!a.ended && joint.gap == 0 && cannot_begin(facts(k + 1).first) && b.indent <= 1) {
            return true;
        }
        if (joint.gap > gap_ && !joint.paged) {
            return false;
        }
        const std::uint32_t width = wrap_width(k);
        if (width == 0 || !full(k, width) || begins_anew(k + 1) || !wrapped(k, width)) {
            return false;
        }
        const bool marked = facts(k).opening.role != OpeningRole::none || facts(k).date == DateLead::row;
        if (b.indent > a.indent + 1 && !marked) {
            return false;  // an indented line opens a paragraph
        }
        if (is_table_row(a.text(text_)) && !a.ended && !joint.mid_word) {
            return false;
        }
        if (a.ended) {
            return !joint.paged && facts(k + 1).start == Start::plain && (b.ended || full(k + 1, width)) &&
                   b.indent <= a.indent + 1;
        }
        if (facts(k).date == DateLead::row) {
            return joint.mid_word || b.indent > a.indent + 1;
        }
        return joint.mid_word || b.ended || full(k + 1, width);
    }

    void join(std::size_t k) {
        std::uint32_t at = line(k).text_end;
        const std::size_t before_hyphen = at > 1 ? at - 1 : 0;
        const bool hyphen = facts(k).last == U'-' && is_latin(util::decode_before(text_, before_hyphen).code) &&
                            facts(k + 1).first >= U'a' && facts(k + 1).first <= U'z';
        if (hyphen) {
            edits_.push_back({at - 1, at, EditKind::hyphen, {}});
        }
        Replacement blank = needs_blank(facts(k).last, facts(k + 1).first) ? Replacement(" ") : Replacement();
        for (std::size_t i = flow_[k] + 1; i < flow_[k + 1]; ++i) {
            edits_.push_back({at, lines_[i].text_begin, EditKind::line_break, blank});
            blank = {};
            remove(i);
            at = lines_[i].text_end;
        }
        edits_.push_back({at, line(k + 1).text_begin, EditKind::line_break, blank});
    }

    /// Furniture that goes even where no sentence runs over it.
    [[nodiscard]] bool certain(std::size_t i) const {
        const bool at_feed = lines_[i].page_break || (i + 1 < lines_.size() && lines_[i + 1].page_break);
        return furniture_[i] == Furniture::page_number || furniture_[i] == Furniture::running_head ||
               (furniture_[i] == Furniture::maybe_page_number && at_feed);
    }

    void remove(std::size_t i) {
        const EditKind kind = is_number(furniture_[i]) ? EditKind::page_number : EditKind::running_head;
        edits_.push_back({lines_[i].text_begin, lines_[i].text_end, kind, {}});
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<Furniture> furniture_;
    std::vector<Facts> facts_;
    std::vector<std::size_t> flow_;  ///< lines that are no furniture
    std::vector<Joint> joints_;      ///< between flow_[k] and flow_[k + 1]
    std::vector<std::uint32_t> widths_;
    std::vector<Edit> edits_;
    std::uint32_t gap_ = 0;
};

/// A quick look that lets text with whole paragraphs on its lines pass at once.
bool may_be_laid_out(std::string_view text, const std::vector<Line>& lines) {
    std::size_t broken = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const Line& a = lines[i];
        const Line& b = lines[i + 1];
        if (b.page_break) {
            return true;
        }
        if (!a.ended && a.width >= narrowest && a.width <= widest) {
            const char32_t first = util::decode(text, b.text_begin).code;
            const char32_t last = util::decode_before(text, a.text_end).code;
            broken += goes_on(last, first) ? 1U : 0U;
            if (broken >= 2 || cannot_begin(first)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::vector<Edit> layout_edits(std::string_view text, const std::vector<Line>& lines) {
    if (!may_be_laid_out(text, lines)) {
        return {};
    }
    std::vector<Edit> edits = Reflow(text, lines).edits();
    settle(edits);
    return edits;
}

}  // namespace nenpyo::prepare
