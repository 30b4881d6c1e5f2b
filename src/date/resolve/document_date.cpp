#include "date/resolve/document_date.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "date/resolve/assemble.hpp"
#include "date/resolve/parts.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::data {
extern const std::string_view date_line_cues;
}

namespace nenpyo::date::resolve {
namespace {

constexpr std::size_t head_bytes = 3000;
constexpr int head_lines = 15;      // that are not empty, for a date beside a word of publication
constexpr int edition_lines = 3;    // for a year on the cover
constexpr int lone_head_lines = 6;  // for a date that stands alone
constexpr std::size_t longest_line = 400;

struct Cue {
    enum class Side : std::uint8_t { before, after, end, open };
    std::string_view word;
    Side side;
};

const std::vector<Cue>& cues() {
    static const std::vector<Cue> rows = [] {
        std::vector<Cue> list;
        util::each_row(data::date_line_cues, [&list](std::span<const std::string_view> cells) {
            const Cue::Side side = cells[1] == "before"  ? Cue::Side::before
                                   : cells[1] == "after" ? Cue::Side::after
                                   : cells[1] == "end"   ? Cue::Side::end
                                                         : Cue::Side::open;
            list.push_back({cells[0], side});
        });
        return list;
    }();
    return rows;
}

constexpr std::string_view ascii_fill = " \t\r\n:|-()[]/,.\"'_*#";

bool is_fill(char32_t code) {
    if (code < 0x80) {
        return ascii_fill.find(static_cast<char>(code)) != std::string_view::npos;
    }
    constexpr std::u32string_view wide = U"　：｜（）【】［］〔〕、。・／―－";
    return wide.find(code) != std::u32string_view::npos;
}

std::string_view trim_blank(std::string_view text) {
    while (!text.empty() && util::is_blank(util::decode(text, 0).code)) {
        text.remove_prefix(util::decode(text, 0).size);
    }
    while (!text.empty() && util::is_blank(util::decode_before(text, text.size()).code)) {
        text.remove_suffix(util::decode_before(text, text.size()).size);
    }
    return text;
}

std::string_view trim_right(std::string_view text) {
    while (!text.empty()) {
        const std::size_t at = util::previous(text, text.size());
        if (!is_fill(util::decode(text, at).code)) {
            break;
        }
        text = text.substr(0, at);
    }
    return text;
}

std::string_view trim_left(std::string_view text) {
    while (!text.empty()) {
        const auto [code, size] = util::decode(text, 0);
        if (!is_fill(code)) {
            break;
        }
        text.remove_prefix(size);
    }
    return text;
}

/// The line of an expression, taken apart.
struct Line {
    std::uint32_t begin = 0;
    std::string_view before;  ///< without blanks and brackets next to the date
    std::string_view after;
    bool bracketed = false;   ///< the whole line stands in brackets
    bool note_after = false;  ///< only a short note in brackets follows: （19日 11:20 更新）
};

bool has_cue(const Line& line) {
    return std::any_of(cues().begin(), cues().end(), [&](const Cue& cue) {
        switch (cue.side) {
            case Cue::Side::before:
                // The word opens the line or its cell; inside a sentence it is a verb.
                return !line.before.ends_with("発生" + std::string(cue.word)) && line.before.ends_with(cue.word) &&
                       line.before.size() <= cue.word.size() + 60;
            case Cue::Side::after:
                return line.before.size() <= 60 &&
                       (line.after.starts_with(cue.word)
                            ? line.after.size() <= cue.word.size() + 60
                            : line.note_after && line.after.find(cue.word) != std::string_view::npos);
            case Cue::Side::open:
                return line.before.starts_with(cue.word);
            case Cue::Side::end:
                return line.after.ends_with(cue.word) && line.before.empty() && line.after.size() <= 60;
        }
        return false;
    });
}

class Finder {
  public:
    Finder(const Prepared& prepared, const std::vector<Expression>& expressions)
        : prepared_(prepared), text_(prepared.text()), expressions_(expressions) {}

    std::optional<FoundDocumentDate> find() const {
        bool entries = false;
        const auto head = find_in_head(entries);
        return head || entries || !prepared_.chunk().last ? head : find_in_tail();
    }

  private:
    /// @param several set where lone dates head the entries of a diary or chronicle
    std::optional<FoundDocumentDate> find_in_head(bool& several) const {
        std::optional<FoundDocumentDate> lone;
        std::optional<FoundDocumentDate> published;
        for (std::size_t i = 0; i < expressions_.size() && expressions_[i].range.begin < head_bytes; ++i) {
            if (in_note(i)) {
                continue;
            }
            const Line line = line_of(i);
            const int number = line_number(line.begin);
            const bool alone = line.before.empty() && line.after.empty();
            const auto date = whole_date(expressions_[i]);
            if (const auto year = number <= edition_lines ? edition(expressions_[i], line) : std::nullopt) {
                lone = lone ? lone : std::optional(found(*year, i));
                continue;
            }
            if (!date) {
                several = several || (lone && alone && expressions_[i].first.day.written());
                continue;
            }
            if (number <= head_lines && has_cue(line) && !is_sentence(line)) {
                published = finer(published, found(*date, i));
                continue;
            }
            const bool masthead = number == 1 && line.after.empty() && separated_before(i);
            const bool timed = line.before.empty() && expressions_[i].first.hour.written() && !is_sentence(line);
            const bool month_alone = !date->day && alone && number > 1;
            if (month_alone || (date->day && (alone || masthead || timed))) {
                several = several || (lone && !same_day(lone->date, *date));
                if (!lone && number <= lone_head_lines) {
                    lone = found(*date, i);
                }
            }
        }
        return published ? published : several ? std::nullopt : lone;
    }

    /// ２０１６年６月号, and below it 平成28年6月15日発行: the day of the same month.
    static std::optional<FoundDocumentDate> finer(const std::optional<FoundDocumentDate>& a, FoundDocumentDate b) {
        const bool more =
            a && !a->date.day && b.date.day && a->date.year == b.date.year && a->date.month == b.date.month;
        return a && !more ? a : std::optional(std::move(b));
    }

    /// A date that closes the document: alone on the last line, in brackets with the publisher, or beside a word of
    /// publication.
    std::optional<FoundDocumentDate> find_in_tail() const {
        if (expressions_.empty()) {
            return std::nullopt;
        }
        const std::size_t i = expressions_.size() - 1;
        const auto date = whole_date(expressions_[i]);
        const Line line = line_of(i);
        if (!date || !date->day || is_sentence(line) || in_note(i) || !trim_left(text_.substr(line_end(i))).empty()) {
            return std::nullopt;
        }
        // A page that only says when it was last changed has no date of writing.
        if (line.before.ends_with("最終更新")) {
            return std::nullopt;
        }
        const bool fits = (line.before.empty() && (line.after.empty() || line.bracketed)) || has_cue(line);
        return fits ? std::optional(found(*date, i)) : std::nullopt;
    }

    FoundDocumentDate found(const DocumentDate& date, std::size_t expression) const {
        const Point& point = expressions_[expression].first;
        CalendarDate calendar = from_document(date);
        calendar.era = point.year_style == YearStyle::era ? calendar::find_era(point.era) : nullptr;
        calendar.era_written = calendar.era != nullptr;
        return {date, calendar, expression};
    }

    /// 令和2年版: the year that a book of years names on its cover.
    std::optional<DocumentDate> edition(const Expression& expression, const Line& line) const {
        const Point& point = expression.first;
        const bool year_only = expression.type == TimexType::date && !expression.last && point.year.written() &&
                               !point.month.present() && !point.fiscal && !point.decade.present() &&
                               (point.year_style == YearStyle::era || point.year_style == YearStyle::western);
        const Discourse nothing;
        const Setting setting{prepared_, expressions_, nothing, {}, {}, 4, false};
        const Resolution out = year_only ? resolve_parts(setting, {}, point, nullptr) : Resolution{};
        if (!line.after.starts_with("版") || !out.date.year) {
            return std::nullopt;
        }
        DocumentDate date;
        date.year = *out.date.year;
        date.source = std::string(prepared_.text(expression.range));
        date.range = expression.range;
        return date;
    }

    /// A note dates what it cites, not the document.
    bool in_note(std::size_t expression) const {
        const auto& sentences = prepared_.sentences();
        const std::uint32_t at = expressions_[expression].range.begin;
        const auto after = std::upper_bound(sentences.begin(), sentences.end(), at,
                                            [](std::uint32_t a, const Sentence& s) { return a < s.range.begin; });
        return after != sentences.begin() && std::prev(after)->kind == SentenceKind::note;
    }

    static bool is_sentence(const Line& line) { return line.after.find("。") != std::string_view::npos; }

    static bool same_day(const DocumentDate& a, const DocumentDate& b) {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }

    /// A single date with year and month.
    std::optional<DocumentDate> whole_date(const Expression& expression) const {
        const Point& point = expression.first;
        const bool dated = expression.type == TimexType::date || expression.type == TimexType::time;
        if (!dated || expression.last || !point.year.written() || !point.month.written() || point.fiscal ||
            expression.mod != Mod::none || point.year_style == YearStyle::two_digit ||
            point.year_style == YearStyle::era_elided) {
            return std::nullopt;
        }
        const Discourse nothing;
        const Setting setting{prepared_, expressions_, nothing, {}, {}, 4, false};
        Resolution out = resolve_parts(setting, {}, point, nullptr);
        assemble(setting, {}, point, nullptr, out);
        const value::PartialDate& first = out.value.first;
        if (!first.year || first.month == 0 || out.value.last) {
            return std::nullopt;
        }
        DocumentDate date;
        date.year = *first.year;
        date.month = first.month;
        date.day = first.day != 0 ? std::optional(first.day) : std::nullopt;
        date.source = std::string(prepared_.text(expression.range));
        date.range = expression.range;
        return date;
    }

    /// End of the expression and of a clock time that follows it on the line.
    std::size_t date_end(std::size_t index) const {
        const std::size_t end = expressions_[index].range.end;
        if (index + 1 >= expressions_.size()) {
            return end;
        }
        const Expression& next = expressions_[index + 1];
        const bool clock = next.type == TimexType::time && !next.first.year.present() && !next.first.day.present();
        const std::string_view between = text_.substr(end, next.range.begin - end);
        const bool joined = between.find('\n') == std::string_view::npos && trim_left(between).empty();
        return clock && joined ? next.range.end : end;
    }

    std::size_t line_end(std::size_t index) const {
        return std::min(text_.find('\n', expressions_[index].range.end), text_.size());
    }

    Line line_of(std::size_t index) const {
        const ByteRange range = expressions_[index].range;
        const std::size_t end = date_end(index);
        const std::size_t previous = range.begin == 0 ? std::string_view::npos : text_.rfind('\n', range.begin - 1);
        const std::size_t begin = previous == std::string_view::npos ? 0 : previous + 1;
        const std::size_t stop = std::min(std::max(line_end(index), end), end + longest_line);
        Line line;
        line.begin = static_cast<std::uint32_t>(begin);
        const std::string_view raw_before = trim_blank(text_.substr(begin, range.begin - begin));
        const std::string_view raw_after = trim_blank(text_.substr(end, stop - end));
        line.bracketed = raw_before.starts_with("（") && raw_after.ends_with("）");
        line.note_after = raw_after.starts_with("（") && raw_after.ends_with("）") && raw_after.size() <= 60;
        line.before = trim_left(trim_right(raw_before));
        line.after = trim_right(trim_left(raw_after));
        return line;
    }

    bool separated_before(std::size_t index) const {
        return util::is_blank(util::decode_before(text_, expressions_[index].range.begin).code);
    }

    /// 1 for the first line that is not empty.
    int line_number(std::size_t begin) const {
        int lines = 1;
        bool filled = false;
        for (std::size_t at = 0; at < begin; ++at) {
            lines += text_[at] == '\n' && filled ? 1 : 0;
            filled = text_[at] != '\n' && (filled || (text_[at] != ' ' && text_[at] != '\r'));
        }
        return lines;
    }

    const Prepared& prepared_;
    std::string_view text_;
    const std::vector<Expression>& expressions_;
};

}  // namespace

std::optional<FoundDocumentDate> find_document_date(const Prepared& prepared,
                                                    const std::vector<Expression>& expressions) {
    return Finder(prepared, expressions).find();
}

}  // namespace nenpyo::date::resolve
