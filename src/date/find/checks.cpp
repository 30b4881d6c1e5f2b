#include "date/find/checks.hpp"

#include <algorithm>
#include <array>

#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

const Token* first_number(std::span<const Token> tokens) {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == Kind::number; });
    return found == tokens.end() ? nullptr : &*found;
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

}  // namespace

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

bool is_era_letter_year(const View& view, const Match& match) {
    const Token& letter = view.tokens[match.begin];
    const Numeral& number = view.tokens[match.begin + 1].number;
    const char32_t before = character_before(view, match.begin);
    const char32_t after = character_after(view, match.begin + 1);
    const bool era_long_enough = letter.word->text == "昭和" || letter.word->text == "平成";
    return era_long_enough && number.digits == 2 && number.value >= 10 && number.value <= 64 && is_tight(view, match) &&
           !is_latin_or_digit(before) && !is_glue(before) && !util::is_kanji(before) && !util::is_katakana(before) &&
           (after == U'\0' || is_one_of(after, U"に、。）)」』・〜～") || util::is_blank(after));
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
        return !tokens[1].gap && !is_latin_or_digit(before) && !util::is_kanji(before) && !is_glue(before);
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

bool is_quarter(const View& view, const Match& match) {
    return is_year(view, match) && !is_latin_or_digit(character_before(view, match.begin)) &&
           (util::is_kanji(util::decode_before(view.text, view.tokens[match.end - 1].end).code) ||
            !is_latin_or_digit(character_after(view, match.end - 1)));
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

bool is_date_clock(const View& view, const Match& match) {
    const Token& last = view.tokens[match.end - 1];
    const bool for_a_while = last.kind == Kind::hour && last.gap && last.number.kanji && last.number.value == 1;
    return !for_a_while && is_year(view, match);
}

bool is_same_day_of_year(const View& view, const Match& match) {
    const Word& day = *view.tokens[match.end - 1].word;
    return day.deixis == Deixis::context && day.value == 0 && is_year(view, match);
}

bool is_no_title(const View& view, const Match& match) {
    constexpr std::size_t longest_title = 48;  // bytes
    const char32_t open = character_before(view, match.begin);
    const std::string_view after = view.after(match.end - 1);
    if (!is_one_of(open, U"「『") || !after.starts_with("の")) {
        return true;
    }
    const std::string_view close = open == U'「' ? "」" : "』";
    const std::size_t end = after.substr(0, longest_title).find(close);
    const bool title = end != std::string_view::npos && after.substr(0, end).find("。") == std::string_view::npos &&
                       !after.substr(end + close.size()).starts_with("と");
    return !title;
}

bool is_ordinal(const View& view, const Match& match) {
    const double number = view.tokens[match.end - 2].number.value;
    return number >= 1 && number <= 5;
}

}  // namespace nenpyo::date::finder
