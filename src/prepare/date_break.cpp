#include "prepare/date_break.hpp"

#include <cstdint>

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_year = 4;  // digits

/// A number of a date, as much of it as stands on one line.
struct Digits {
    std::size_t count = 0;
    std::uint32_t value = 0;
    std::size_t edge = 0;  ///< its first byte at the end of a line, one past its last at the beginning
};

Digits digits_at_end(std::string_view line, std::size_t end) {
    Digits found{0, 0, end};
    for (std::uint32_t power = 1; found.edge > 0 && found.count <= longest_year; power *= 10) {
        const util::Decoded c = util::decode_before(line, found.edge);
        if (!is_digit(c.code)) {
            break;
        }
        found.value += digit_value(c.code) * power;
        found.edge -= c.size;
        ++found.count;
    }
    return found;
}

Digits digits_at_begin(std::string_view line) {
    Digits found;
    while (found.edge < line.size() && found.count <= longest_year) {
        const util::Decoded c = util::decode(line, found.edge);
        if (!is_digit(c.code)) {
            break;
        }
        found.value = found.value * 10 + digit_value(c.code);
        found.edge += c.size;
        ++found.count;
    }
    return found;
}

/// Kanji numerals at either side of a unit: 「六月 / 三日に」.
bool numeral_before(std::string_view line, std::size_t end) {
    end = trim_end(line, 0, end);
    const char32_t code = util::decode_before(line, end).code;
    return is_digit(code) || is_kanji_numeral(code);
}

/// 「12 / 年賀状」, 「3 / 日本」: the unit belongs to a word.
bool opens_word(char32_t unit, char32_t next) {
    constexpr std::u32string_view after_year = U"賀金収齢表報輪";
    constexpr std::u32string_view after_month = U"刊曜例給謝";
    constexpr std::u32string_view after_day = U"本曜常々刊記誌照産系米中英独";
    const std::u32string_view words = unit == U'年' ? after_year : unit == U'月' ? after_month : after_day;
    return words.find(next) != std::u32string_view::npos;
}

/// A number cut in two, or cut off from its unit.
bool fits(char32_t unit, std::size_t count, std::uint32_t value, bool cut) {
    switch (unit) {
        case U'年':
            return cut ? count == 2 || (count == longest_year && value >= 1000 && value < 2200) : count <= longest_year;
        case U'月':
            return count <= 2 && value >= 1 && value <= 12;
        case U'日':
            return count <= 2 && value >= 1 && value <= 31;
        default:
            return false;
    }
}

bool breaks_number(std::string_view before, const Digits& head, const Digits& tail, char32_t unit, char32_t next) {
    constexpr std::u32string_view inside = U".．,，/／-－:：";
    const util::Decoded sign = util::decode_before(before, head.edge);
    if (inside.find(sign.code) != std::u32string_view::npos &&
        is_digit(util::decode_before(before, head.edge - sign.size).code)) {
        return false;  // 「1.5 / 月」
    }
    std::uint32_t value = head.value;
    for (std::size_t i = 0; i < tail.count; ++i) {
        value *= 10;
    }
    return fits(unit, head.count + tail.count, value + tail.value, tail.count > 0) &&
           (tail.count > 0 || !opens_word(unit, next));
}

/// 「1931年（昭和6年）」 without the bracket.
std::string_view without_era(std::string_view line) {
    for (const std::string_view opener : {"（", "("}) {
        const std::size_t at = line.rfind(opener);
        const bool closed = line.ends_with(opener == "(" ? "年)" : "年）");
        if (closed && at != std::string_view::npos && line.substr(0, at).ends_with("年")) {
            return line.substr(0, at);
        }
    }
    return line;
}

}  // namespace

bool breaks_date(std::string_view line, std::string_view after) {
    const std::string_view before = without_era(line);
    const util::Decoded last = util::decode_before(before, before.size());
    const Digits tail = digits_at_begin(after);
    std::size_t at = skip_blanks(after, tail.edge);
    if (is_digit(last.code)) {
        const char32_t unit = at < after.size() ? util::decode(after, at).code : 0;
        at += unit != 0 ? util::decode(after, at).size : 0;
        const char32_t next = at < after.size() ? util::decode(after, at).code : 0;
        return breaks_number(before, digits_at_end(before, before.size()), tail, unit, next);
    }
    const char32_t lower = last.code == U'年' ? U'月' : last.code == U'月' ? U'日' : char32_t{};
    if (lower == 0 || !numeral_before(before, before.size() - last.size)) {
        return false;
    }
    std::size_t numerals = tail.count;
    while (tail.count == 0 && at < after.size() && is_kanji_numeral(util::decode(after, at).code)) {
        at += util::decode(after, at).size;
        ++numerals;
    }
    return numerals > 0 && numerals <= 3 && at < after.size() && util::decode(after, at).code == lower;
}

bool stands_in_date(std::string_view before, std::string_view after) {
    constexpr std::u32string_view leads = U"年月日時成和正治前後同第約";
    constexpr std::u32string_view units = U"年月日時分";
    return !before.empty() && !after.empty() &&
           leads.find(util::decode_before(before, before.size()).code) != std::u32string_view::npos &&
           units.find(util::decode(after, 0).code) != std::u32string_view::npos;
}

}  // namespace nenpyo::prepare
