// Dates and clock times in digits and signs.
#include <algorithm>
#include <span>

#include "date/calendar/era.hpp"
#include "date/find/checks.hpp"
#include "date/find/composing.hpp"
#include "date/find/context.hpp"
#include "date/find/numeric.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

/// 10:30-12:00
bool clock_follows(const View& view, std::size_t at) {
    return at + 2 < view.tokens.size() && view.tokens[at].kind == Kind::hyphen &&
           view.tokens[at + 1].kind == Kind::number && view.tokens[at + 2].kind == Kind::colon;
}

/// 2022/9/1-2022/9/30: a date of the same form behind a hyphen that is no separator of its own.
bool date_follows(const View& view, const Match& match) {
    const std::size_t size = match.end - match.begin;
    const std::size_t next = match.end + 1;
    if (next + size > view.tokens.size() || view.tokens[match.end].kind != Kind::hyphen ||
        view.tokens[match.begin + 1].kind == Kind::hyphen) {
        return false;
    }
    return read_numeric_date(std::span(view.tokens).subspan(next, size)).has_value() &&
           free_after(view, next + size - 1);
}

/// Nothing but brackets, blanks and line ends beside it.
bool stands_in_brackets(const View& view, const Match& match) {
    const char32_t before = character_before(view, match.begin);
    const char32_t after = character_after(view, match.end - 1);
    return (before == U'\0' || util::is_blank(before) || is_one_of(before, U"「『（([【は")) &&
           (after == U'\0' || util::is_blank(after) || is_one_of(after, U"」』）)]】付、"));
}

/// The first token stands free on its left, and if it is a short era (H31) no letter joins it to a word.
bool numeric_begins_free(const View& view, const Match& match) {
    const Token& first = view.tokens[match.begin];
    if (first.kind == Kind::era || first.kind == Kind::western) {
        return true;
    }
    if (first.kind == Kind::era_letter && util::is_kanji(character_before(view, match.begin))) {
        return false;
    }
    return free_before(view, match.begin) && !is_inside_address(view, match.begin);
}

}  // namespace

bool is_numeric_date(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const auto date = read_numeric_date(tokens);
    if (date && date->short_year && !stands_in_brackets(view, match)) {
        return false;  // 10.4.2 is rather a version
    }
    return numeric_begins_free(view, match) && date.has_value() &&
           (tokens.back().kind == Kind::weekday || free_after(view, match.end - 1) || date_follows(view, match));
}

bool is_numeric_date_then_clock(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    return numeric_begins_free(view, match) && read_numeric_clock(tokens).has_value() &&
           free_after(view, match.end - 1);
}

bool is_numeric_month(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    if (tokens.front().kind == Kind::era_letter && tokens.front().word->text == "明治") {
        return false;  // M6.5: the magnitude of an earthquake
    }
    const char32_t after = character_after(view, match.end - 1);
    return numeric_begins_free(view, match) && read_numeric_month(tokens).has_value() &&
           free_after(view, match.end - 1) && !util::is_katakana(after) &&
           !is_one_of(after, U"円億万千百兆回人個台倍分号条点歳");
}

bool is_numeric_month_day(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    if (!free_before(view, match.begin) || is_inside_address(view, match.begin)) {
        return false;
    }
    return tokens.back().kind == Kind::weekday ? read_numeric_month_day(tokens).has_value()
                                               : free_after(view, match.end - 1) && is_likely_month_day(view, match);
}

bool is_paired_year_row(const View& view, const Match& match) {
    const Numeral& western = view.tokens[match.begin].number;
    const calendar::Era* era = calendar::find_era(view.tokens[match.begin + 2].word->text);
    const Numeral& counted = view.tokens[match.begin + 3].number;
    return era != nullptr && is_plain(western) && western.digits == 4 && free_before(view, match.begin) &&
           era->western(counted.first ? 1 : counted.integer()) == western.integer();
}

bool is_clock(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    if (tokens.front().kind == Kind::number && !free_before(view, match.begin)) {
        return false;
    }
    if (tokens.size() == 1 && tokens.front().kind == Kind::hour && tokens.front().number.kanji &&
        tokens.front().number.value == 1) {
        return false;  // 一時: for a while
    }
    const auto colon = std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == Kind::colon; });
    if (colon == tokens.end()) {
        return true;
    }
    return read_clock(tokens).has_value() && (free_after(view, match.end - 1) || clock_follows(view, match.end));
}

bool is_year_number(const View& view, const Match& match) {
    const Numeral& number = view.tokens[match.begin].number;
    return number.digits == 4 && number.value >= 1000 && number.value < 2200 && free_before(view, match.begin) &&
           is_tight(view, match) && !util::is_kanji(character_after(view, match.end - 1));
}

bool is_quarter_number(const View& view, const Match& match) {
    const Numeral& number = view.tokens[match.end - 1].number;
    return number.value >= 1 && number.value <= 4 && number.digits == 1 && is_tight(view, match) &&
           !is_latin_or_digit(character_before(view, match.begin)) && free_after(view, match.end - 1);
}

}  // namespace nenpyo::date::finder
