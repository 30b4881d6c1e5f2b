#include "prepare/note_mark.hpp"

#include <algorithm>
#include <optional>

#include "prepare/character.hpp"
#include "prepare/flagged.hpp"
#include "prepare/opening.hpp"
#include "prepare/repeated.hpp"
#include "util/wide.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t highest_note = 999;
constexpr std::size_t most_rivals = 16;  // places that claim one note before it is given up

bool has(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

bool is_superscript(char32_t code) {
    return code == 0xB9 || code == 0xB2 || code == 0xB3 || code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

/// What a mark may follow: Japanese text and its punctuation, so that `a[1]` and `m²` stay.
bool may_carry_mark(char32_t before) {
    return is_japanese(before) || is_closer(before) || has(U"。、，．？！", before);
}

/// Flags what a mark may begin with, and more: [ * ( and their full-width forms, ※, superscripts, and ASCII digits up
/// to the last that is looked at.
NENPYO_WIDE void flag_marks(const char* bytes, std::uint8_t* flags, std::uint8_t last_digit) {
    flag_where(bytes, flags, [=](std::uint8_t a, std::uint8_t b, std::uint8_t) {
        const bool ascii = (a == '[') | (a == '*') | (a == '(') | ((a >= '0') & (a <= last_digit));
        const bool wide = (a == 0xEF) & (b == 0xBC);
        const bool sign = (a == 0xE2) & ((b == 0x80) | (b == 0x81));
        return ascii | wide | sign | (a == 0xC2);
    });
}

/// Reads a piece of text character by character.
struct Cursor {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] char32_t next() const { return at < text.size() ? util::decode(text, at).code : 0; }
    bool take(char32_t code) {
        const bool fits = code != 0 && next() == code;
        at += fits ? util::decode(text, at).size : 0;
        return fits;
    }
    bool take_any(std::u32string_view set) { return next() != 0 && has(set, next()) && take(next()); }
    std::optional<std::uint32_t> number() {
        std::uint32_t value = 0;
        std::size_t digits = 0;
        while (is_digit(next()) && digits < 4) {
            value = value * 10 + digit_value(next());
            take(next());
            ++digits;
        }
        return digits > 0 && digits < 4 ? std::optional(value) : std::nullopt;
    }
};

/// Finds the marks in one pass and settles the glued digits at the end.
class Finder {
  public:
    Finder(std::string_view text, const std::vector<Line>& lines) : text_(text) {
        for (const Line& line : lines) {
            if (line.ended && is_digit(util::decode(text, line.text_begin).code)) {
                const Opening mark = opening(line.text(text));
                const bool note = mark.id == "bare-number" || mark.id == "half-parenthesis";
                if (note && mark.number <= highest_note) {
                    notes_.push_back({line.text_begin, mark.number});
                }
            }
        }
    }

    NoteMarks find() {
        std::size_t read = 0;  // up to here
        const std::uint8_t last_digit = notes_.empty() ? 0 : '9';
        each_flagged(
            text_, [=](const char* bytes, std::uint8_t* flags) { flag_marks(bytes, flags, last_digit); },
            [&](std::size_t at) { read = at < read ? read : std::max(read, look(at)); });
        settle_glued();
        std::sort(found_.numbers.begin(), found_.numbers.end());
        return std::move(found_);
    }

  private:
    /// End of the mark or number at `at`; 0 where there is none.
    std::size_t look(std::size_t at) {
        const char32_t code = util::decode(text_, at).code;
        if (is_digit(code)) {
            return digits(at);
        }
        if (is_superscript(code)) {
            return superscript(at);
        }
        switch (code) {
            case U'[':
            case U'［':
                return square(at);
            case U'(':
            case U'（':
                return round(at);
            case U'*':
            case U'＊':
            case U'※':
                return asterisk(at);
            default:
                return 0;
        }
    }

    struct Glued {
        std::uint32_t at = 0;
        std::uint32_t end = 0;
        std::uint32_t number = 0;
        bool katakana = false;  ///< after a katakana word digits are often part of a name
    };
    struct Note {
        std::uint32_t at = 0;
        std::uint32_t number = 0;
    };

    [[nodiscard]] char32_t before(std::size_t at) const { return util::decode_before(text_, at).code; }

    std::size_t mark(std::size_t begin, std::size_t end, std::optional<std::uint32_t> number) {
        const bool parts_numbers = is_digit(before(begin)) && is_digit(Cursor{text_, end}.next());
        found_.edits.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), EditKind::note_mark,
                                parts_numbers ? Replacement(" ") : Replacement()});
        if (number) {
            found_.numbers.push_back(*number);
        }
        return end;
    }

    /// [3], ［12］, [注 1], [1,2], [^4], [要出典], [編集].
    std::size_t square(std::size_t at) {
        if (const std::size_t end = editorial(at)) {
            return end;
        }
        if (!may_carry_mark(before(at))) {
            return 0;
        }
        Cursor cursor{text_, at};
        cursor.take_any(U"[［");
        cursor.take_any(U"注註^＊*※");
        cursor.take_any(U"釈 ");
        cursor.take(U' ');
        auto number = cursor.number();
        while (number && cursor.take_any(U",-–、，")) {
            cursor.take(U' ');
            number = cursor.number();
        }
        return number && cursor.take_any(U"]］") ? mark(at, cursor.at, number) : 0;
    }

    /// What editors of an encyclopedia leave in the text.
    std::size_t editorial(std::size_t at) {
        for (const std::string_view remark :
             {"[編集]", "[ソースを編集]", "[要出典]", "[要検証]", "[出典無効]", "[要説明]", "[いつ?]"}) {
            if (text_.substr(at, remark.size()) == remark) {
                return mark(at, at + remark.size(), std::nullopt);
            }
        }
        return 0;
    }

    /// （注1）, (※2), （（（（3333））））.
    std::size_t round(std::size_t at) {
        const util::Decoded decoded = util::decode(text_, at);
        const char32_t open = decoded.code;
        const char32_t next = Cursor{text_, at + decoded.size}.next();
        if (next != open && !has(U"注註※＊*", next)) {
            return 0;
        }
        const char32_t previous = before(at);
        if (is_blank(previous) || previous == 0) {
            return repeated(at, open);  // at the start of a line it opens a note
        }
        Cursor cursor{text_, at};
        cursor.take(open);
        if (cursor.take_any(U"注註※＊*")) {
            const auto number = cursor.number();
            return cursor.take_any(U"）)") ? mark(at, cursor.at, number) : 0;
        }
        return repeated(at, open);
    }

    /// Brackets and number several times over, as the glyphs of a superscript are sometimes emitted.
    std::size_t repeated(std::size_t at, char32_t open) {
        Cursor cursor{text_, at};
        unsigned copies = 0;
        while (copies < 4 && cursor.take(open)) {
            ++copies;
        }
        const std::size_t digits = cursor.at;
        while (is_digit(cursor.next())) {
            cursor.take(cursor.next());
        }
        const std::string_view inside = text_.substr(digits, cursor.at - digits);
        const auto runs = copies >= 2 && inside.size() <= 48 ? split_runs(inside, copies) : std::nullopt;
        for (unsigned closed = 0; closed < copies; ++closed) {
            if (!cursor.take(open == U'(' ? U')' : U'）')) {
                return 0;
            }
        }
        if (!runs) {
            return 0;
        }
        std::uint32_t number = 0;
        for (const Run& run : *runs) {
            Cursor piece{inside.substr(run.begin, run.first_end - run.begin)};
            number = number * 10 + piece.number().value_or(0);
        }
        return mark(at, cursor.at, number);
    }

    /// ※1, *2 right after a word.
    std::size_t asterisk(std::size_t at) {
        if (!may_carry_mark(before(at))) {
            return 0;
        }
        Cursor cursor{text_, at};
        cursor.take_any(U"*＊※");
        const auto number = cursor.number();
        if (!number || has(U".．%％/年月日", cursor.next()) || is_digit(cursor.next())) {
            return 0;
        }
        cursor.take_any(U")）");
        return mark(at, cursor.at, number);
    }

    std::size_t superscript(std::size_t at) {
        if (!may_carry_mark(before(at))) {
            return 0;
        }
        std::size_t end = at;
        while (end < text_.size() && is_superscript(util::decode(text_, end).code)) {
            end += util::decode(text_, end).size;
        }
        return mark(at, end, std::nullopt);
    }

    /// Remembers 「…機構4(」 and 「…した12。」; whether they are marks shows when all notes are known.
    std::size_t digits(std::size_t at) {
        constexpr std::u32string_view number_before =
            U"第図表節項章編条注款号巻版式段令和平成昭大正明治約同年月日時分午全計各数位番歳度・、，";
        constexpr std::u32string_view mark_before = U"、。，．）」』（()";
        Cursor cursor{text_, at};
        const auto number = cursor.number();
        const std::size_t end = cursor.at;
        const char32_t previous = before(at);
        if (!notes_.empty() && number && *number > 0 && (is_japanese(previous) || is_closer(previous)) &&
            !has(number_before, previous) && !is_kanji_numeral(previous) &&
            (has(mark_before, cursor.next()) || ends_line(end))) {
            glued_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), *number,
                              util::is_katakana(previous)});
        }
        while (is_digit(cursor.next())) {
            cursor.take(cursor.next());
        }
        return cursor.at;
    }

    /// The line ends at `at`, and the next one doesn't go on with what the number counts: 「少なくとも3 / 年ごと」.
    [[nodiscard]] bool ends_line(std::size_t at) const {
        constexpr std::u32string_view counted = U"年月日時分秒週世かカヵヶケ箇万億千倍割％%";
        if (Cursor{text_, at}.next() != U'\n') {
            return false;
        }
        const std::size_t next = text_.find_first_not_of("\r\n ", at);
        return next == std::string_view::npos || !has(counted, util::decode(text_, next).code);
    }

    /// A glued number is a mark when a note of that number follows and no other place claims it, marks being in order.
    void settle_glued() {
        std::stable_sort(glued_.begin(), glued_.end(),
                         [](const Glued& a, const Glued& b) { return a.number < b.number; });
        std::uint32_t reached = 0;
        for (const Note& note : notes_) {
            if (const Glued* const glued = claimant(note, reached)) {
                mark(glued->at, glued->end, glued->number);
                reached = glued->end;
            }
        }
    }

    [[nodiscard]] const Glued* claimant(const Note& note, std::uint32_t reached) const {
        const Glued* best = nullptr;
        std::size_t rivals = 0;
        const auto order = [](const Glued& a, const Glued& b) {
            return std::pair(a.number, a.at) < std::pair(b.number, b.at);
        };
        auto glued = std::lower_bound(glued_.begin(), glued_.end(), Glued{reached, 0, note.number, false}, order);
        for (; glued != glued_.end() && glued->number == note.number && glued->at < note.at; ++glued) {
            if (best == nullptr || (best->katakana && !glued->katakana)) {
                best = &*glued;
                rivals = 0;
            } else if (best->katakana == glued->katakana && (++rivals >= most_rivals || !best->katakana)) {
                return nullptr;
            }
        }
        return rivals == 0 ? best : nullptr;
    }

    std::string_view text_;
    std::vector<Note> notes_;
    std::vector<Glued> glued_;
    NoteMarks found_;
};

}  // namespace

NoteMarks find_note_marks(std::string_view text, const std::vector<Line>& lines) {
    return Finder(text, lines).find();
}

}  // namespace nenpyo::prepare
