#include "date/find/checks.hpp"

#include <algorithm>
#include <array>

#include "date/calendar/era.hpp"
#include "date/find/composing.hpp"
#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "date/find/numeric.hpp"
#include "date/find/units.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::u32string_view glue = U"-/.+:=*_#$%&@\\¥￥％．／＋＝－×÷№";

/// True where a number stands free on its left: no letter, digit or sign that would make it a piece of a name or a sum.
bool free_before(const View& view, std::size_t token) {
    if (token == view.joined) {
        return true;
    }
    const char32_t before = character_before(view, token);
    if (is_latin_or_digit(before) || before == U'第') {
        return false;
    }
    return !is_one_of(before, glue) ||
           (is_one_of(before, U":=") && !is_latin_or_digit(second_character_before(view, token)));
}

bool free_after(const View& view, std::size_t token) {
    const char32_t after = character_after(view, token);
    if (is_latin_or_digit(after) || is_one_of(after, U"%％°℃$+=*×÷")) {
        return false;
    }
    const std::size_t end = view.tokens[token].end;
    if (!is_one_of(after, U"-/.:．／・,")) {
        return true;
    }
    const std::size_t next = end + util::decode(view.text, end).size;
    return next >= view.text.size() || !is_latin_or_digit(util::decode(view.text, next).code);
}

/// 10:30-12:00
bool clock_follows(const View& view, std::size_t at) {
    return at + 2 < view.tokens.size() && view.tokens[at].kind == Kind::hyphen &&
           view.tokens[at + 1].kind == Kind::number && view.tokens[at + 2].kind == Kind::colon;
}

const Token* first_number(std::span<const Token> tokens) {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == Kind::number; });
    return found == tokens.end() ? nullptr : &*found;
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

/// 三年二組, 情報科3年.
bool is_school_class(const View& view, const Match& match) {
    constexpr double last_school_year = 6;
    const Token& first = view.tokens[match.begin];
    if (match.end == match.begin + 1 && first.kind == Kind::year && first.number.value <= last_school_year &&
        is_one_of(character_before(view, match.begin), U"科高校")) {
        return true;
    }
    return match.end < view.tokens.size() && view.tokens[match.end].kind == Kind::number &&
           character_after(view, match.end) == U'組';
}

/// 4分幅, and the second end of 25度43分から56分.
bool is_angle(const View& view, const Match& match) {
    if (Cues::standard().after(view.after(match.end - 1)) == Says::none) {
        return true;
    }
    const std::size_t at = match.begin;
    return at >= 2 && view.tokens[at - 2].kind == view.tokens[at].kind &&
           Cues::standard().before(view.before(at - 2)) == Says::none;
}

/// 紀元前171年, and （前171年） in brackets or at the end of a range; 前5年 elsewhere is the five years before.
bool is_year_before_christ(const View& view, const Match& match) {
    const bool short_word = view.text.substr(view.tokens[match.begin].begin).starts_with("前");
    const bool bracket = is_one_of(character_before(view, match.begin), U"（(〈《〔［[");
    const bool range = match.end < view.tokens.size() &&
                       (view.tokens[match.end].kind == Kind::hyphen || view.tokens[match.end].kind == Kind::tilde);
    return !short_word ||
           ((bracket || range || view.joined == match.begin) && match.tokens(view).back().kind != Kind::years);
}

/// 2023年の間, 2026年中, 2000年近く and 18日前後 say when; 3年の間, 一日中 and 3日くらい say how long.
bool says_when(const View& view, const Match& match) {
    constexpr double first_sure_year = 1000;
    constexpr double last_count_of_centuries = 4;
    const auto tokens = match.tokens(view);
    const Kind mark = tokens.back().kind;
    if (tokens.size() != 2 || (mark != Kind::between && mark != Kind::within && mark != Kind::around)) {
        return false;
    }
    const bool within = mark == Kind::within;
    const bool about = mark == Kind::around && view.after(match.begin).starts_with("前後");
    const double value = tokens[0].number.value;
    switch (tokens[0].kind) {
        case Kind::year:
            return value >= first_sure_year || (within && tokens[0].number.digits == 2);
        case Kind::century:
            return value > last_count_of_centuries;
        case Kind::day:
            return (within && value > 1) || about;
        default:
            return false;
    }
}

}  // namespace

bool is_numeric_date(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const auto date = read_numeric_date(tokens);
    if (date && date->short_year && !stands_in_brackets(view, match)) {
        return false;  // 10.4.2 is rather a version
    }
    return numeric_begins_free(view, match) && date.has_value() &&
           (tokens.back().kind == Kind::weekday || free_after(view, match.end - 1));
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

bool is_era_letter_year(const View& view, const Match& match) {
    const Token& letter = view.tokens[match.begin];
    const Numeral& number = view.tokens[match.begin + 1].number;
    const char32_t before = character_before(view, match.begin);
    const char32_t after = character_after(view, match.begin + 1);
    const bool era_long_enough = letter.word->text == "昭和" || letter.word->text == "平成";
    return era_long_enough && number.digits == 2 && number.value >= 10 && number.value <= 64 && is_tight(view, match) &&
           !is_latin_or_digit(before) && !is_one_of(before, glue) && !util::is_kanji(before) &&
           !util::is_katakana(before) &&
           (after == U'\0' || is_one_of(after, U"に、。）)」』・〜～") || util::is_blank(after));
}

bool is_length(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const Token& first = tokens.front();
    const bool small = first.kind == Kind::minute || first.kind == Kind::second;
    if ((tokens.size() == 1 && small && first.number.kanji && first.number.value <= 10) ||
        Cues::standard().before(view.before(match.begin)) == Says::none || (small && is_angle(view, match))) {
        return false;
    }
    if (tokens.size() == 1 && first.kind == Kind::minute && character_after(view, match.begin) == U'の' &&
        view.text.size() > first.end + 3 && is_latin_or_digit(util::decode(view.text, first.end + 3).code)) {
        return false;
    }
    return is_marked_length(view, match);
}

bool is_marked_length(const View& view, const Match& match) {
    constexpr double longest_with_parts = 200;
    const auto tokens = match.tokens(view);
    std::optional<Unit> last;
    double first_count = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto unit = unit_of(tokens[i].kind);
        if (!unit || tokens[i].kind == Kind::length) {
            continue;
        }
        if (last && (size_of(*unit) >= size_of(*last) || first_count > longest_with_parts) &&
            tokens[i - 1].kind != Kind::at) {
            return false;
        }
        if (tokens[i].number.first) {
            return false;
        }
        first_count = last ? first_count : tokens[i].number.value;
        last = unit;
    }
    return !says_when(view, match) && !is_school_class(view, match) &&
           !is_latin_or_digit(character_before(view, match.begin));
}

bool is_kanji_months(const View& view, const Match& match) {
    for (const Token& token : match.tokens(view)) {
        const bool named = token.word != nullptr && token.word->value != 0;  // 弥生
        if (token.kind == Kind::month && (!token.number.kanji || named)) {
            return false;
        }
    }
    return true;
}

bool is_per_part(const View& view, const Match& match) {
    const Token& part = view.tokens[match.end - 1];
    return part.number.value == 1 && view.tokens[match.begin].kind != Kind::year && is_marked_length(view, match);
}

bool is_per_one(const View& view, const Match& match) {
    return view.tokens[match.begin].number.value == 1 && is_tight(view, match);
}

bool stands_alone(const View& view, const Match& match) {
    const char32_t before = character_before(view, match.begin);
    const char32_t after = character_after(view, match.end - 1);
    const Kind kind = view.tokens[match.begin].kind;
    if (kind == Kind::am_pm) {
        return util::is_kanji(util::decode(view.text, view.tokens[match.begin].begin).code) && !util::is_kanji(after) &&
               !util::is_katakana(after);
    }
    if (kind == Kind::weekday) {
        return !util::is_kanji(before) && !util::is_katakana(after);
    }
    if (kind == Kind::relative_term) {
        return !util::is_kanji(before);
    }
    return true;
}

bool is_year(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool dated =
            (i > 0 && (tokens[i - 1].kind == Kind::era || tokens[i - 1].kind == Kind::era_letter)) ||
            (i + 1 < tokens.size() && tokens[i + 1].kind == Kind::month);  // 元年11月: the era is left out
        if (tokens[i].number.first && !dated) {
            return false;
        }
    }
    const Token& first = tokens.front();
    if (first.kind == Kind::before_christ && !is_year_before_christ(view, match)) {
        return false;
    }
    if (first.kind == Kind::year &&
        (is_school_class(view, match) || Cues::standard().before(view.before(match.begin)) == Says::none)) {
        return false;
    }
    if (first.kind == Kind::era_letter) {
        const char32_t before = character_before(view, match.begin);
        return !tokens[1].gap && !is_latin_or_digit(before) && !util::is_kanji(before) && !is_one_of(before, glue);
    }
    if (first.kind == Kind::year && is_latin_or_digit(character_before(view, match.begin))) {
        return first.number.digits == 4;
    }
    return true;
}

bool is_month_quarter(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const Token* from = first_number(tokens);
    const Token& to = tokens.back();
    if (from == nullptr) {
        return false;
    }
    const int first = static_cast<int>(from->number.value);
    const int length = static_cast<int>(to.number.value) - first + 1;
    return (length == 3 && first % 3 == 1) || (length == 6 && first % 6 == 1);
}

bool is_year_number(const View& view, const Match& match) {
    const Numeral& number = view.tokens[match.begin].number;
    return number.digits == 4 && number.value >= 1000 && number.value < 2200 && free_before(view, match.begin) &&
           is_tight(view, match) && !util::is_kanji(character_after(view, match.end - 1));
}

bool is_quarter(const View& view, const Match& match) {
    return is_year(view, match) && !is_latin_or_digit(character_before(view, match.begin)) &&
           (util::is_kanji(util::decode_before(view.text, view.tokens[match.end - 1].end).code) ||
            !is_latin_or_digit(character_after(view, match.end - 1)));
}

bool is_quarter_number(const View& view, const Match& match) {
    const Numeral& number = view.tokens[match.end - 1].number;
    return number.value >= 1 && number.value <= 4 && number.digits == 1 && is_tight(view, match) &&
           !is_latin_or_digit(character_before(view, match.begin)) && free_after(view, match.end - 1);
}

bool is_every(const View& view, const Match& match) {
    // 毎年|6月から8月: the repetition of a range, each for itself.
    const bool month_last = view.tokens[match.end - 1].kind == Kind::month;
    const Kind next = match.end < view.tokens.size() ? view.tokens[match.end].kind : Kind::trap;
    constexpr std::array joiners{Kind::from, Kind::tilde, Kind::hyphen, Kind::tendays, Kind::edge, Kind::of};
    return !month_last || std::find(joiners.begin(), joiners.end(), next) == joiners.end();
}

bool is_period(const View& view, const Match& match) {
    const bool state = view.tokens[match.begin].word->unknown;
    const auto is_at = [&](std::size_t at, Kind kind) {
        return at < view.tokens.size() && view.tokens[at].kind == kind;
    };
    const bool range = (is_at(match.end, Kind::from) || is_at(match.end, Kind::tilde)) &&
                       (is_at(match.end + 1, Kind::period) || is_at(match.end + 1, Kind::century));
    return !state || match.end > match.begin + 1 || range || view.joined == match.begin ||
           view.after(match.begin).starts_with("以");
}

bool is_ordinal(const View& view, const Match& match) {
    const double number = view.tokens[match.end - 2].number.value;
    return number >= 1 && number <= 5;
}

}  // namespace nenpyo::date::finder
