#include "prepare/note_mark.hpp"

#include <algorithm>
#include <optional>

#include "prepare/character.hpp"
#include "prepare/cursor.hpp"
#include "prepare/flagged.hpp"
#include "prepare/glued_mark.hpp"
#include "prepare/repeated.hpp"
#include "util/wide.hpp"

namespace nenpyo::prepare {

namespace {

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

/// Finds the marks in one pass and settles the glued digits at the end.
class Finder {
  public:
    Finder(std::string_view text, const std::vector<Line>& lines) : text_(text), glued_(text, lines) {}

    NoteMarks find() {
        std::size_t read = 0;  // up to here
        const std::uint8_t last_digit = glued_.possible() ? '9' : 0;
        each_flagged(
            text_, [=](const char* bytes, std::uint8_t* flags) { flag_marks(bytes, flags, last_digit); },
            [&](std::size_t at) { read = at < read ? read : std::max(read, look(at)); });
        for (const NoteMark& found : glued_.settle()) {
            mark(found.begin, found.end, found.number);
        }
        std::sort(found_.numbers.begin(), found_.numbers.end());
        return std::move(found_);
    }

  private:
    /// End of the mark or number at `at`; 0 where there is none.
    std::size_t look(std::size_t at) {
        const char32_t code = util::decode(text_, at).code;
        if (is_digit(code)) {
            return glued_.read(at);
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

    std::string_view text_;
    GluedMarks glued_;
    NoteMarks found_;
};

}  // namespace

NoteMarks find_note_marks(std::string_view text, const std::vector<Line>& lines) {
    return Finder(text, lines).find();
}

}  // namespace nenpyo::prepare
