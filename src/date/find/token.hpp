#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// What a token is; the names are those of forms (`rules_*.cpp`) and of the tables of words.
#define NENPYO_TOKEN_KINDS(X)                                                \
    /* a number with its unit: a point of the calendar */                    \
    X(year, "year")                                                          \
    X(month, "month")                                                        \
    X(day, "day")                                                            \
    X(hour, "hour")                                                          \
    X(minute, "minute")                                                      \
    X(second, "second")                                                      \
    X(century, "century")                                                    \
    X(decade, "decade")                                                      \
    X(fiscal, "fiscal")                                                      \
    X(term, "term")                                                          \
    X(half_term, "half-term")                                                \
    X(quarter, "quarter")                                                    \
    /* a number with its unit: a length */                                   \
    X(years, "years")                                                        \
    X(months, "months")                                                      \
    X(weeks, "weeks")                                                        \
    X(days, "days")                                                          \
    X(hours, "hours")                                                        \
    X(minutes, "minutes")                                                    \
    X(seconds, "seconds")                                                    \
    X(centuries, "centuries")                                                \
    X(anniversary, "anniversary")                                            \
    X(times, "times")                                                        \
    /* numbers and the units that stand apart from them */                   \
    X(number, "number")                                                      \
    X(unit_year, "unit-year")                                                \
    X(unit_month, "unit-month")                                              \
    X(unit_day, "unit-day")                                                  \
    /* what stands before a number */                                        \
    X(western, "western")                                                    \
    X(before_christ, "before-christ")                                        \
    X(foreign, "foreign")                                                    \
    X(era, "era")                                                            \
    X(era_letter, "era-letter")                                              \
    X(same, "same")                                                          \
    X(leap, "leap")                                                          \
    X(solar, "solar")                                                        \
    X(lunisolar, "lunisolar")                                                \
    X(ordinal, "ordinal")                                                    \
    X(following, "following")                                                \
    X(stem, "stem")                                                          \
    X(quarters, "quarters")                                                  \
    X(quarter_letter, "quarter-letter")                                      \
    X(fiscal_letters, "fiscal-letters")                                      \
    X(month_name, "month-name")                                              \
    /* points counted from the document's date or the last date mentioned */ \
    X(event_year, "event-year")                                              \
    X(relative_year, "relative-year")                                        \
    X(relative_fiscal, "relative-fiscal")                                    \
    X(relative_season, "relative-season")                                    \
    X(relative_month, "relative-month")                                      \
    X(relative_week, "relative-week")                                        \
    X(relative_weekend, "relative-weekend")                                  \
    X(relative_day, "relative-day")                                          \
    X(relative_part, "relative-part")                                        \
    X(relative_century, "relative-century")                                  \
    X(relative_term, "relative-term")                                        \
    X(same_period, "same-period")                                            \
    /* parts of periods */                                                   \
    X(season, "season")                                                      \
    X(tendays, "tendays")                                                    \
    X(weekday, "weekday")                                                    \
    X(weekend, "weekend")                                                    \
    X(half, "half")                                                          \
    X(edge, "edge")                                                          \
    X(year_edge, "year-edge")                                                \
    X(month_edge, "month-edge")                                              \
    X(half_part, "half-part")                                                \
    X(last_day, "last-day")                                                  \
    X(fixed_day, "fixed-day")                                                \
    X(named_day, "named-day")                                                \
    X(period, "period")                                                      \
    X(age, "age")                                                            \
    X(day_part, "day-part")                                                  \
    X(clear_part, "clear-part")                                              \
    X(am_pm, "am-pm")                                                        \
    X(named_hour, "named-hour")                                              \
    X(zone, "zone")                                                          \
    /* lengths, offsets, repetitions */                                      \
    X(length, "length")                                                      \
    X(half_more, "half-more")                                                \
    X(span, "span")                                                          \
    X(again, "again")                                                        \
    X(running, "running")                                                    \
    X(nth, "nth")                                                            \
    X(bound, "bound")                                                        \
    X(ago, "ago")                                                            \
    X(later, "later")                                                        \
    X(base, "base")                                                          \
    X(every, "every")                                                        \
    X(every_nth, "every-nth")                                                \
    X(per, "per")                                                            \
    X(vague, "vague")                                                        \
    /* modifiers */                                                          \
    X(approx, "approx")                                                      \
    X(around, "around")                                                      \
    X(outer, "outer")                                                        \
    X(now, "now")                                                            \
    X(within, "within")                                                      \
    /* between tokens */                                                     \
    X(of, "of")                                                              \
    X(at, "at")                                                              \
    X(from, "from")                                                          \
    X(until, "until")                                                        \
    X(between, "between")                                                    \
    X(tilde, "tilde")                                                        \
    X(hyphen, "hyphen")                                                      \
    X(either, "either")                                                      \
    X(comma, "comma")                                                        \
    X(slash, "slash")                                                        \
    X(dot, "dot")                                                            \
    X(nakaguro, "nakaguro")                                                  \
    X(colon, "colon")                                                        \
    X(open, "open")                                                          \
    X(close, "close")                                                        \
    X(trap, "trap")

enum class Kind : std::uint8_t {
#define NENPYO_KIND(name, text) name,
    NENPYO_TOKEN_KINDS(NENPYO_KIND)
#undef NENPYO_KIND
        count
};

inline constexpr std::size_t kind_count = static_cast<std::size_t>(Kind::count);

std::string_view to_string(Kind kind);
std::optional<Kind> kind_from(std::string_view name);

/// A number as it was written.
struct Numeral {
    double value = 0;         ///< where `vague`: what the unknown digit stands for (数十 10, 十数 1)
    std::int8_t digits = 0;   ///< Arabic digits or positional kanji digits before the point
    std::int8_t tens = 0;     ///< 十数: 1, 二十数: 2
    bool kanji = false;       ///< no Arabic digit at all
    bool multiplied = false;  ///< 十 百 千 万 億 take part
    bool grouped = false;     ///< 1,000
    bool decimal = false;     ///< 1.5
    bool vague = false;       ///< 数, 何, 十数
    bool first = false;       ///< 元 of 元年
    bool apostrophe = false;  ///< '20
    double lower = 0;         ///< 二三 may be two or three: 2; 0 where the number has one reading
    double upper = 0;         ///< 3

    /// The whole part; a number too large for any date is cut off.
    [[nodiscard]] std::int32_t integer() const { return static_cast<std::int32_t>(std::min(value, 2e9)); }
    /// A year of the century written short: 03, '20.
    [[nodiscard]] bool padded() const { return digits == 2 && value < 10; }
};

/// What must hold around a word; the names are those of the column `bounds` of the tables.
enum class Bound : std::uint16_t {
    start = 1U << 0U,        ///< may begin an expression
    kana = 1U << 1U,         ///< in hiragana only behind a particle or a mark
    kana_alone = 1U << 11U,  ///< in hiragana only before a particle or other letters (きょうと is another word)
    no_kanji_before = 1U << 2U,
    no_kanji_after = 1U << 3U,
    no_word_after = 1U << 4U,  ///< no kanji and no katakana
    no_digit_before = 1U << 5U,
    number_after = 1U << 6U,
    particle_after = 1U << 7U,
    bracket_after = 1U << 8U,
    term_after = 1U << 9U,     ///< 前期比, 前期の, 前期に
    season_after = 1U << 10U,  ///< 秋に, 秋の, 夏以降
    adverb = 1U << 12U,        ///< behind a particle or a mark (は以前, not 入る以前)
    apart = 1U << 13U,         ///< no letter of a word before it, blanks passed over (前3世紀, not 5年前3月)
};

/// A row of the tables of words. Which members count depends on the kind.
struct Word {
    Kind kind = Kind::trap;
    Deixis deixis = Deixis::absent;  ///< relative-…
    Unit unit = Unit::day;           ///< length, every, per
    Mod mod = Mod::none;             ///< edge, bound, outer, approx
    DayPart part = DayPart::none;    ///< day-part, relative-part
    Vague vague = Vague::none;       ///< vague
    bool unknown =
        false;  ///< length: 長年; named-day: needs the word for its event (5.15事件); period: needs 代 or 末期
    std::int32_t value = 0;      ///< months, days, seasons, offsets, ISO weekdays
    std::int32_t month = 0;      ///< fixed-day, named-day
    std::int32_t year = 0;       ///< named-day; relative-season: years to count
    double count = 0;            ///< length
    std::string_view text;       ///< era, period: canonical name; zone
    std::uint16_t bounds = 0;    ///< bits of `Bound`
    std::uint8_t lookahead = 0;  ///< bytes at the end of the word that are only looked at
};

struct Token {
    Kind kind = Kind::trap;
    bool gap = false;  ///< blanks before it
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Numeral number;              ///< where the kind has a number
    const Word* word = nullptr;  ///< where it stands in the tables
};

}  // namespace nenpyo::date::finder
