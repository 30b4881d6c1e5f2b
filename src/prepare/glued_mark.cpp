#include "prepare/glued_mark.hpp"

#include <algorithm>
#include <utility>

#include "prepare/cursor.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t highest_note = 999;
constexpr std::size_t most_rivals = 16;  // places that claim one note before it is given up

}  // namespace

GluedMarks::GluedMarks(std::string_view text, const std::vector<Line>& lines) : text_(text) {
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

std::size_t GluedMarks::read(std::size_t at) {
    constexpr std::u32string_view number_before =
        U"第図表節項章編条注款号巻版式段令和平成昭大正明治約同年月日時分午全計各数位番歳度・、，";
    constexpr std::u32string_view mark_before = U"、。，．）」』（()";
    Cursor cursor{text_, at};
    const auto number = cursor.number();
    const std::size_t end = cursor.at;
    const char32_t previous = util::decode_before(text_, at).code;
    if (possible() && number && *number > 0 && (is_japanese(previous) || is_closer(previous)) &&
        !has(number_before, previous) && !is_kanji_numeral(previous) &&
        (has(mark_before, cursor.next()) || ends_line(end))) {
        const NoteMark mark{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), *number};
        glued_.push_back({mark, util::is_katakana(previous)});
    }
    while (is_digit(cursor.next())) {
        cursor.take(cursor.next());
    }
    return cursor.at;
}

/// The line ends at `at`, and the next one doesn't go on with what the number counts: 「少なくとも3 / 年ごと」.
bool GluedMarks::ends_line(std::size_t at) const {
    constexpr std::u32string_view counted = U"年月日時分秒週世かカヵヶケ箇万億千倍割％%";
    if (Cursor{text_, at}.next() != U'\n') {
        return false;
    }
    const std::size_t next = text_.find_first_not_of("\r\n ", at);
    return next == std::string_view::npos || !has(counted, util::decode(text_, next).code);
}

std::vector<NoteMark> GluedMarks::settle() {
    std::stable_sort(glued_.begin(), glued_.end(),
                     [](const Glued& a, const Glued& b) { return a.mark.number < b.mark.number; });
    std::vector<NoteMark> found;
    std::uint32_t reached = 0;
    for (const Note& note : notes_) {
        if (const Glued* const glued = claimant(note, reached)) {
            found.push_back(glued->mark);
            reached = glued->mark.end;
        }
    }
    return found;
}

const GluedMarks::Glued* GluedMarks::claimant(const Note& note, std::uint32_t reached) const {
    const Glued* best = nullptr;
    std::size_t rivals = 0;
    const auto order = [](const Glued& a, const Glued& b) {
        return std::pair(a.mark.number, a.mark.begin) < std::pair(b.mark.number, b.mark.begin);
    };
    auto glued = std::lower_bound(glued_.begin(), glued_.end(), Glued{{reached, 0, note.number}, false}, order);
    for (; glued != glued_.end() && glued->mark.number == note.number && glued->mark.begin < note.at; ++glued) {
        if (best == nullptr || (best->katakana && !glued->katakana)) {
            best = &*glued;
            rivals = 0;
        } else if (best->katakana == glued->katakana && (++rivals >= most_rivals || !best->katakana)) {
            return nullptr;
        }
    }
    return rivals == 0 ? best : nullptr;
}

}  // namespace nenpyo::prepare
