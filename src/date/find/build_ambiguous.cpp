#include <array>

#include "date/find/amount.hpp"
#include "date/find/build.hpp"
#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "date/find/point_reader.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::date::finder {

namespace {

/// Numbers from here on are years rather than lengths, whatever weak cue stands beside them.
constexpr double first_sure_year = 1000;
constexpr double last_short_year = 99;
constexpr double first_unusual_length = 40;
constexpr double last_usual_length = 300;

struct Beside {
    Says before;
    Says after;
    char32_t next;
    bool number_next;  ///< the next particle is followed by a number: 10年に1度
};

Beside look_beside(const View& view, const Match& match) {
    const std::string_view after = view.after(match.end - 1);
    Beside beside{Cues::standard().before(view.before(match.begin)), Cues::standard().after(after),
                  character_after(view, match.end - 1), false};
    if (after.size() > 3) {
        const char32_t second = util::decode(after, util::decode(after, 0).size).code;
        beside.number_next = is_latin_or_digit(second) || is_one_of(second, U"一数何");
    }
    return beside;
}

bool point_particle_next(const Beside& beside) {
    return is_one_of(beside.next, U"には、からまでより（(の〜～");
}

/// The two readings filled, and the likelier one told by `type`.
void put_readings(const View& view, const Match& match, bool length, bool ambiguous, Expression& out) {
    build_point(view, match, out);
    out.type = length ? TimexType::duration : TimexType::date;
    out.ambiguous = ambiguous;
    if (length || ambiguous) {
        out.amounts = amounts_of(match.tokens(view));
    }
}

/// 645年 is a year, 300年 a length, unless a word or a particle beside it says otherwise.
bool is_length_of_hundreds(const Numeral& number, const Beside& beside) {
    if (number.multiplied && static_cast<int>(number.value) % 100 == 0) {
        return true;
    }
    const int step = number.value < last_usual_length ? 10 : 50;
    const bool round = static_cast<int>(number.value) % step == 0;
    return round && !(is_one_of(beside.next, U"に、（(") && !beside.number_next);
}

bool two_places(const Numeral& number) {
    return number.digits == 2 || (number.kanji && number.value > 10);
}

bool is_length_of_years(const Numeral& number, const Beside& beside) {
    if (beside.after == Says::length) {
        return true;
    }
    if (beside.after == Says::point || (beside.before == Says::point && two_places(number))) {
        return false;
    }
    if (number.value >= first_sure_year) {
        return number.multiplied && static_cast<int>(number.value) % 1000 == 0;
    }
    if (beside.after == Says::length_of_years || beside.before == Says::length ||
        beside.before == Says::length_of_years) {
        return true;
    }
    if (number.value > last_short_year) {
        return is_length_of_hundreds(number, beside);
    }
    if (number.padded() || number.apostrophe) {
        return false;
    }
    if (number.digits == 2 && number.value >= first_unusual_length) {
        return false;
    }
    return !two_places(number) || !point_particle_next(beside) || beside.number_next;
}

}  // namespace

void build_year_or_years(const View& view, const Match& match, Expression& out) {
    const Numeral& number = view.tokens[match.begin].number;
    const Beside beside = look_beside(view, match);
    const bool sure = number.value >= first_sure_year || number.padded() || number.apostrophe ||
                      beside.after == Says::length || beside.before == Says::length || beside.after == Says::point;
    put_readings(view, match, is_length_of_years(number, beside), !sure, out);
}

void build_day_or_days(const View& view, const Match& match, Expression& out) {
    const Numeral& number = view.tokens[match.begin].number;
    const Beside beside = look_beside(view, match);
    const bool one = number.value == 1 && (number.kanji || is_latin_or_digit(beside.next) || beside.number_next);
    const std::string_view after = view.after(match.end - 1);
    constexpr std::array<std::string_view, 4> no_means{"では", "である", "であり", "であっ"};
    const bool taken = beside.next == U'で' && beside.before != Says::point &&  // 三日で帰る
                       !(util::starts_with_any(after, no_means));
    const bool cued = beside.before == Says::length && !is_one_of(beside.next, U"には（(午");
    const bool length = one || taken || cued || beside.after == Says::length;
    put_readings(view, match, length, one || taken || beside.before == Says::length, out);
}

void build_century_or_centuries(const View& view, const Match& match, Expression& out) {
    const Numeral& number = view.tokens[match.begin].number;
    const Beside beside = look_beside(view, match);
    const bool few = number.value <= 4;
    const bool length =
        few && (beside.after == Says::length || beside.after == Says::length_of_years ||
                beside.before == Says::length || beside.next == U'も' || (number.kanji && number.value == 1));
    put_readings(view, match, length, few, out);
    if (number.upper > 0) {  // 十七八世紀
        out.last = out.first;
        out.last->century.value = static_cast<std::int32_t>(number.upper);
    }
}

}  // namespace nenpyo::date::finder
