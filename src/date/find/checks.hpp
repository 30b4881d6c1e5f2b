#pragma once

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// Conditions of rows. Each looks at the tokens of a match and at the text around it.

/// 2026/1/28, 29/01/2026, R6.4.1: no blanks inside, one separator throughout, numbers that can be a date, and nothing
/// beside it that makes it a part of something longer (2.0.1.5, Su-3-5-4, 127.0.0.1).
bool is_numeric_date(const View& view, const Match& match);

/// The same for 2026/1, 2011.3 and 平成23.3.
bool is_numeric_month(const View& view, const Match& match);

/// The same for 11/25 and 9.11: fractions, scores and decimals look alike, so the text beside it has a say.
bool is_numeric_month_day(const View& view, const Match& match);

/// The numeric date of a date with a clock time.
bool is_numeric_date_then_clock(const View& view, const Match& match);

/// August 15, 2025 and 15 Aug. 2025, with a day there is and a year of four digits.
bool is_english_date(const View& view, const Match& match);

/// FY2023, FY23.
bool is_fiscal_number(const View& view, const Match& match);

/// 1964（昭和39）: a year without its unit, told by the same one in the era's count.
bool is_paired_year_row(const View& view, const Match& match);

/// 31日午後3時; but 8月6日　一時帰宅.
bool is_date_clock(const View& view, const Match& match);

/// 15:30, not 3:1 or a part of 12:34:56:78.
bool is_clock(const View& view, const Match& match);

/// S64, H31 alone: two digits and nothing of a model number beside them.
bool is_era_letter_year(const View& view, const Match& match);

/// A kanji number with 分 alone is rather 十分 or 五分 than minutes; 3分の2 is a fraction.
bool is_length(const View& view, const Match& match);

/// Units of several parts get smaller (3年5カ月) and stand close together.
bool is_marked_length(const View& view, const Match& match);

/// 二年後の暮れ: of years only.
bool is_years_offset(const View& view, const Match& match);

/// 三月後: months counted in kanji; 3月後 would be the month of March.
bool is_kanji_months(const View& view, const Match& match);

/// 7日に1日: one of the smaller unit; 92年に3カ月 is a year and a length.
bool is_per_part(const View& view, const Match& match);

/// 1日8時間: so long each day.
bool is_per_one(const View& view, const Match& match);

/// A weekday, part of the day or Q1 that is not a piece of a longer word.
bool stands_alone(const View& view, const Match& match);

/// 三年二組, 情報科3年.
bool is_school_class(const View& view, const Match& match);

/// 元年 needs its era; 三年二組 is a school class.
bool is_year(const View& view, const Match& match);

/// 4～6月期, 1～6月期: the months of a quarter or a half.
bool is_month_quarter(const View& view, const Match& match);

/// 2021春: a year of four digits.
bool is_year_number(const View& view, const Match& match);

/// 第1四半期, 1Q; 1QA is something else.
bool is_quarter(const View& view, const Match& match);

/// Q1 to Q4.
bool is_quarter_number(const View& view, const Match& match);

/// 毎年9月1日, 毎週火・金; but 毎年|6月から8月.
bool is_every(const View& view, const Match& match);

/// A named period; of a state's name only with a word of time (後漢末期, 北宋以降).
bool is_period(const View& view, const Match& match);

/// 1965年の同じ日; but 翌年のあす.
bool is_same_day_of_year(const View& view, const Match& match);

/// 「明日の神話」 is the name of a work.
bool is_no_title(const View& view, const Match& match);

/// 第2火曜日.
bool is_ordinal(const View& view, const Match& match);

}  // namespace nenpyo::date::finder
