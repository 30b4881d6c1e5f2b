// Lengths of time.
#include <algorithm>
#include <optional>

#include "date/find/checks.hpp"
#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "date/find/units.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

/// 3 分の 1
bool is_fraction(std::string_view after) {
    constexpr std::string_view of = "の";
    if (!after.starts_with(of)) {
        return false;
    }
    after.remove_prefix(of.size());
    while (after.starts_with(" ")) {
        after.remove_prefix(1);
    }
    return !after.empty() && is_latin_or_digit(util::decode(after, 0).code);
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

bool is_length(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const Token& first = tokens.front();
    const bool small = first.kind == Kind::minute || first.kind == Kind::second;
    if ((tokens.size() == 1 && small && first.number.kanji && first.number.value <= 10) ||
        Cues::standard().before(view.before(match.begin)) == Says::none || (small && is_angle(view, match))) {
        return false;
    }
    if (tokens.size() == 1 && first.kind == Kind::minute && is_fraction(view.after(match.begin))) {
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

bool is_years_offset(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const bool years = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == Kind::year || token.kind == Kind::years;
    });
    return years && is_marked_length(view, match);
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

}  // namespace nenpyo::date::finder
