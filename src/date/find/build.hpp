#pragma once

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// Builders of rows: what the tokens of a match say, put into an expression whose range is set already.

void build_era(const View& view, const Match& match, Expression& out);
void build_point(const View& view, const Match& match, Expression& out);
void build_time(const View& view, const Match& match, Expression& out);
void build_relative(const View& view, const Match& match, Expression& out);       ///< その翌年, 会談の前日
void build_relative_time(const View& view, const Match& match, Expression& out);  ///< 昨夜, 投票日の前夜
void build_vague(const View& view, const Match& match, Expression& out);

/// 10年, 3日, 一世紀: a point or a length; the text beside it decides.
void build_year_or_years(const View& view, const Match& match, Expression& out);
void build_day_or_days(const View& view, const Match& match, Expression& out);
void build_century_or_centuries(const View& view, const Match& match, Expression& out);

void build_numeric_date(const View& view, const Match& match, Expression& out);
void build_numeric_month(const View& view, const Match& match, Expression& out);
void build_numeric_month_day(const View& view, const Match& match, Expression& out);
void build_numeric_time(const View& view, const Match& match, Expression& out);
void build_numeric_season(const View& view, const Match& match, Expression& out);
void build_english_date(const View& view, const Match& match, Expression& out);
void build_fiscal_number(const View& view, const Match& match, Expression& out);
void build_paired_year_row(const View& view, const Match& match, Expression& out);
void build_year_before_christ(const View& view, const Match& match, Expression& out);  ///< 紀元前497/6年
void build_quarter_letter(const View& view, const Match& match, Expression& out);
void build_era_letter_year(const View& view, const Match& match, Expression& out);
void build_quarter_of_months(const View& view, const Match& match, Expression& out);

void build_length(const View& view, const Match& match, Expression& out);
void build_offset(const View& view, const Match& match, Expression& out);
void build_set(const View& view, const Match& match, Expression& out);

/// Puts a clock time written with colons into a point, with the part of the day or the AM that stands beside it.
struct NumericDate;
void put_clock(const NumericDate& clock, std::span<const Token> tokens, Point& point);

}  // namespace nenpyo::date::finder
