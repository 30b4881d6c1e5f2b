#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nenpyo/span.hpp"

namespace nenpyo {

/// TIMEX3 types (ISO-TimeML).
enum class TimexType : std::uint8_t { date, time, duration, set };

/// TIMEX3 modifiers.
enum class Mod : std::uint8_t {
    none,
    start,
    mid,
    end,
    approx,
    before,
    after,
    on_or_before,
    on_or_after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
};

/// How a part of a date (its year, its month, …) is given.
enum class Deixis : std::uint8_t {
    absent,    ///< not written
    number,    ///< written as a number: `value` is that number
    document,  ///< counted from the document's own date: 昨年 year -1, 今月 month 0, 明日 day +1, あす
    context,  ///< counted from the last date mentioned: 同年 year 0, 翌年 year +1, 前月 month -1, 同日 day 0, その前日
              ///< day -1
    open,  ///< document or context, the text does not say: 年末 year 0, 月末 month 0, 週末 week 0, 年明け year +1
};

/// One part of a written date.
struct Part {
    Deixis deixis = Deixis::absent;
    std::int32_t value = 0;

    [[nodiscard]] bool present() const { return deixis != Deixis::absent; }
    [[nodiscard]] bool written() const { return deixis == Deixis::number; }
    friend bool operator==(const Part&, const Part&) = default;
};

/// How the number of a year is to be read.
enum class YearStyle : std::uint8_t {
    western,    ///< 2024年, 西暦645年; the number is the year
    two_digit,  ///< '20年, 03年, 99年5月, 90年代: the century comes from context
    era,        ///< `Point::era` and the year of that era
    era_elided,  ///< 同31年5月1日 (the era of the date before), 昭和20年から21年, 四十三年四月, 3年5月: no era is
                 ///< written
    before_christ  ///< 紀元前1年
};

/// What an offset is counted from.
enum class Base : std::uint8_t {
    document,     ///< 3日前 with nothing else to hang on, 今から
    context,      ///< その一年後, 約1年後 after a dated sentence
    unspecified,  ///< 一週間後: document or context, the resolver decides
    event,        ///< 会談の一週間前: the noun in `Point::event_noun`
};

enum class Unit : std::uint8_t {
    second,
    minute,
    hour,
    day,
    week,
    tendays,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century
};

/// N units before (count < 0 by `direction`) or after a base: 一週間前, 約1年後, 数年前, 3カ月ほど前.
struct Offset {
    std::optional<double> count;  ///< empty: 数年前, 何日か後 (unknown)
    Unit unit = Unit::day;
    std::int8_t direction = -1;  ///< -1 before, +1 after
    Base base = Base::unspecified;
};

/// Parts of the day as TIMEX3 writes them.
enum class DayPart : std::uint8_t { none, morning, midday, afternoon, evening, night, daytime };

/// Vague references, and dates that are names.
enum class Vague : std::uint8_t { none, past, present, future };

/// A point (or one named period) of the calendar as it was written, before resolution. All parts that the text did not
/// write are absent; nothing is invented here.
struct Point {
    Part century;  ///< 20世紀
    Part decade;   ///< 1990年代: 199; 90年代: 9 with YearStyle::two_digit; its first year div 10
    Part year;
    YearStyle year_style = YearStyle::western;
    std::string era;         ///< canonical name as in eras.tsv (令和); empty where not an era
    bool era_whole = false;  ///< a whole era or named period: 寛永期, 江戸時代 (`era` names it, see periods.tsv)
    bool fiscal = false;     ///< 年度
    Part fiscal_end;         ///< 2011年3月期 / 9月中間期: the month the period ends in, with `half_term`
    bool half_term = false;  ///< 中間期: the half year that ends in `fiscal_end`
    Part half;               ///< 1 上半期, 2 下半期 (of the fiscal year where `fiscal`, and for 〜期 wording)
    Part quarter;            ///< 1..4; 第1四半期
    bool calendar_quarter = false;  ///< 1-3月期, or a quarter said of the calendar year
    Part season;                    ///< 21 spring, 22 summer, 23 autumn, 24 winter
    Part month;
    bool leap_month = false;  ///< 閏5月
    Part tendays;             ///< 1 上旬, 2 中旬, 3 下旬, 4 上・中旬, 5 中・下旬
    Part week;                ///< 今週, 先週, 翌週: document/context offset; 第2週: number in the month
    Part weekday;             ///< ISO 1 Monday … 7 Sunday; with a day, the weekday that was written beside it
    bool weekend = false;     ///< 週末
    std::int32_t weekday_ordinal = 0;  ///< 第2火曜日: 2
    Part day;
    bool last_day = false;  ///< 晦日, 月末日: the month's last day
    DayPart day_part = DayPart::none;
    Part hour;                     ///< 0..30 (25時); 午前/午後 already taken in
    bool half_day_elided = false;  ///< 同3時半: the half of the day of the time before
    bool deep_night = false;       ///< 深夜1時: a `check` note; the date may be the next day
    Part minute;
    Part second;
    std::string zone;  ///< "Z", "+09:00" or empty
    std::optional<Offset> offset;
    ByteRange event_noun;  ///< for Base::event and ロシア訪問の前日 (day -1 with Deixis::context)
    Vague vague = Vague::none;
    bool following = false;  ///< 翌四日, 翌26年3月: the next one after the context; the number says which one that is
    bool same_period = false;  ///< 前年同期, 前年同月: the period of the context, moved by `year`
    bool lunisolar = false;    ///< 旧暦8月15日: the text itself says that the day is lunisolar
    bool solar = false;        ///< 新暦6月15日: the text itself says that the day is Gregorian
    bool named = false;        ///< 9.11事件: `year` was not written but is known from the name (named-days.tsv)
    bool day_first = false;    ///< 03/04/2026: month and day may be the other way round
    Mod mod = Mod::none;       ///< inner modifier of this point: 2019年末 END, 1990年代後半 see `halfpart`
    std::int8_t halfpart = 0;  ///< 前半 1, 後半 2: resolves to an interval
    ByteRange range;           ///< bytes of the prepared text
};

/// A length of time. `nan`-free: unknown counts are flagged. 半 is half a unit: 1年半 is 1.5 years, 半年 0.5 years.
struct Amount {
    Unit unit = Unit::day;
    double count = 0;    ///< where `vague`: what the unknown digit stands for: 数年 1, 数十年 10, 数百年 100
    bool vague = false;  ///< 数年 PXY, 何年 PXY
    std::int32_t vague_tens = 0;     ///< 十数年 P1XY: 1; 二十数年: 2
    double upper = 0;                ///< 1〜4年: 4; 0 where there is none
    std::optional<Unit> upper_unit;  ///< 30分〜1時間: the unit of `upper` where it is another one
};

/// One temporal expression found in the text: what was written, not yet what it means.
struct Expression {
    ByteRange range;  ///< bytes of the prepared text, with modifiers, without particles
    TimexType type = TimexType::date;
    std::uint16_t rule = 0;     ///< index into `date::rules()`
    Point first;                ///< the point, or the start of a range
    std::optional<Point> last;  ///< end of a range
    std::optional<Point>
        paired;  ///< the same date in another calendar: 2011年（平成23年）3月11日; `first` is the Western one
    std::optional<Point> last_paired;  ///< the same for `last`
    bool open_start = false;           ///< 〜2020年
    bool open_end = false;             ///< 2020年〜
    std::vector<Amount> amounts;       ///< DURATION and SET: 3年5カ月 has two
    std::int32_t times = 0;            ///< SET: 週3回 has 3
    bool every = false;                ///< SET said of a point: 毎週水曜 (weekday 3), 毎年, 毎朝
    bool nth = false;                  ///< DURATION 5年目: the fifth year, so four full years have passed
    bool ambiguous = false;  ///< 10年, 1世紀: a point (`first`) or a length (`amounts`); both are filled, `type` is
                             ///< the likelier one without context
    Mod mod = Mod::none;     ///< outer modifier: 以降, 約, ごろ
};

}  // namespace nenpyo
