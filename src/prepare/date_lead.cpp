#include "prepare/date_lead.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "prepare/character.hpp"
#include "prepare/table.hpp"
#include "util/character_set.hpp"
#include "util/tsv.hpp"

namespace nenpyo::prepare {

namespace {

enum class Role : std::uint8_t { unit, prefix, trailer, joiner, weekday };

class CalendarWords {
  public:
    CalendarWords() {
        util::each_row(data::calendar_words, [&](auto cells) {
            const std::string_view role = cells[1];
            const Role known = role == "unit"      ? Role::unit
                               : role == "prefix"  ? Role::prefix
                               : role == "trailer" ? Role::trailer
                               : role == "joiner"  ? Role::joiner
                                                   : Role::weekday;
            words_[static_cast<std::size_t>(known)].push_back(cells[0]);
            firsts_[static_cast<std::size_t>(known)].add(util::decode(cells[0], 0).code);
        });
    }
    /// Length of the longest word of a role at `at`; 0 for none.
    [[nodiscard]] std::size_t match(Role role, std::string_view line, std::size_t at) const {
        std::size_t longest = 0;
        const std::string_view rest = line.substr(at);
        if (rest.empty() || !begins(role, util::decode(rest, 0).code)) {
            return 0;
        }
        for (const std::string_view word : words_[static_cast<std::size_t>(role)]) {
            if (word.size() > longest && rest.starts_with(word)) {
                longest = word.size();
            }
        }
        return longest;
    }

    [[nodiscard]] bool begins(Role role, char32_t code) const {
        return firsts_[static_cast<std::size_t>(role)].contains(code);
    }

  private:
    std::array<std::vector<std::string_view>, 5> words_;
    std::array<util::CharacterSet, 5> firsts_;
};

const CalendarWords& words() {
    static const CalendarWords table;
    return table;
}

/// Reads a date from the start of a line, part by part.
class Scanner {
  public:
    explicit Scanner(std::string_view line) : line_(line) {}

    /// End of the date expression at the start; 0 where there is none.
    std::size_t scan() {
        std::size_t end = 0;
        for (;;) {
            skip(Role::prefix);
            if (!part()) {
                break;
            }
            brackets();
            end = at_;
            blanks();
            while (skip(Role::trailer)) {
                end = at_;
                blanks();
            }
            if (skip(Role::joiner)) {
                blanks();
            }
        }
        at_ = end;
        return end;
    }

  private:
    bool skip(Role role) {
        const std::size_t size = words().match(role, line_, at_);
        at_ += size;
        return size > 0;
    }
    void blanks() { at_ = skip_blanks(line_, at_); }

    /// Number of digits taken.
    std::size_t number(bool kanji) {
        std::size_t digits = 0;
        while (at_ < line_.size()) {
            const util::Decoded c = util::decode(line_, at_);
            if (!is_digit(c.code) && !(kanji && is_kanji_numeral(c.code))) {
                break;
            }
            at_ += c.size;
            ++digits;
        }
        return digits;
    }

    /// `2003 年`, 六月, or 11/25 and 2011.3.11.
    bool part() {
        const std::size_t begin = at_;
        if (number(true) > 0) {
            blanks();
            if (skip(Role::unit)) {
                minutes();
                return true;
            }
            at_ = begin;
            if (separated()) {
                return true;
            }
        }
        at_ = begin;
        return false;
    }

    /// 16時30分: the minutes never stand alone, 十分 is a word.
    void minutes() {
        constexpr std::string_view minute = "分";
        const std::size_t begin = at_;
        const bool taken =
            line_.substr(0, at_).ends_with("時") && number(true) > 0 && line_.substr(at_).starts_with(minute);
        at_ = taken ? at_ + minute.size() : begin;
    }

    /// Three numbers, the year with four digits unless slashes stand between; or two with a slash, or a clock time.
    bool separated() {
        std::size_t longest = number(false);
        std::size_t count = longest > 0 ? 1 : 0;
        char32_t separator = 0;
        while (count > 0 && at_ < line_.size()) {
            constexpr std::u32string_view separators = U"/／.．-－:：・";
            const util::Decoded c = util::decode(line_, at_);
            if (separators.find(c.code) == std::u32string_view::npos || (separator != 0 && c.code != separator)) {
                break;
            }
            at_ += c.size;
            const std::size_t size = number(false);
            if (size == 0) {
                return false;
            }
            longest = std::max(longest, size);
            separator = c.code;
            ++count;
        }
        const bool slash = separator == U'/' || separator == U'／';
        if (separator == U':' || separator == U'：' || separator == U'・') {
            return count == 2 && longest == 2;
        }
        return slash ? count == 2 || count == 3 : count == 3 && longest >= 4;
    }

    /// （明治5年）, (月).
    void brackets() {
        const std::size_t begin = at_;
        const util::Decoded open = at_ < line_.size() ? util::decode(line_, at_) : util::Decoded{};
        if (open.code != U'（' && open.code != U'(') {
            return;
        }
        at_ += open.size;
        bool known = skip(Role::weekday);
        while (!known && (skip(Role::prefix) || part())) {
            known = at_ < line_.size() && is_closer(util::decode(line_, at_).code);
        }
        const util::Decoded close = at_ < line_.size() ? util::decode(line_, at_) : util::Decoded{};
        at_ = known && is_closer(close.code) ? at_ + close.size : begin;
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

bool may_begin_date(char32_t code) {
    return is_digit(code) || is_kanji_numeral(code) || words().begins(Role::prefix, code);
}

/// 「には…」, 「の協定」: what follows a date is a particle, no word of its own.
bool begins_with_particle(std::string_view rest) {
    constexpr std::u32string_view particles = U"にのはがをとでも";
    for (const std::string_view longer : {"には", "では", "とは", "にも", "での", "への", "から", "まで", "より"}) {
        if (rest.starts_with(longer)) {
            return true;
        }
    }
    constexpr std::u32string_view words_in_ni = U"わぎほせち";  // にわか, にぎわう, …
    const util::Decoded first = util::decode(rest, 0);
    if (particles.find(first.code) == std::u32string_view::npos || first.size == rest.size()) {
        return false;
    }
    const char32_t next = util::decode(rest, first.size).code;
    return first.code == U'に' ? words_in_ni.find(next) == std::u32string_view::npos : !util::is_hiragana(next);
}

}  // namespace

DateLead date_lead(std::string_view line) {
    if (line.empty() || !may_begin_date(util::decode(line, 0).code)) {
        return DateLead::none;
    }
    const std::size_t end = Scanner(line).scan();
    if (end == 0) {
        return DateLead::none;
    }
    if (end == line.size()) {
        return DateLead::alone;
    }
    const util::Decoded next = util::decode(line, end);
    constexpr std::u32string_view row_marks = U"：:―—|｜\t";
    if (row_marks.find(next.code) != std::u32string_view::npos) {
        return DateLead::row;
    }
    const std::size_t after = skip_blanks(line, end);
    const bool blank = after > end;
    // Typesetting puts single blanks between Japanese and Latin: 「1997年 NATOは」 is no row.
    const bool wide_blank = blank && (next.code == 0x3000 || after - end > next.size || next.code == U'\t');
    const bool event = is_japanese(util::decode(line, after).code) && !begins_with_particle(line.substr(after));
    return blank && (wide_blank || event) ? DateLead::row : DateLead::prose;
}

}  // namespace nenpyo::prepare
