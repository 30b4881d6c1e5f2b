#include <array>

#include "date/find/bare_era.hpp"
#include "date/find/build.hpp"
#include "date/find/checks.hpp"
#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

namespace {

/// Months, years and all that is longer than a day.
constexpr std::array rows = {
    Rule{"year-or-years", "year", build_year_or_years, is_year, "2015年"},
    Rule{"century-or-centuries", "century", build_century_or_centuries, nullptr, "20世紀"},
    Rule{"year", "Y", build_relative, is_year, "令和6年"},
    Rule{"year-before-christ-pair", "before-christ number slash year", build_year_before_christ, nullptr,
         "紀元前497/6年"},
    Rule{"year-month", "YM M", build_point, is_year, "同年12月"},
    Rule{"month", "M", build_point, nullptr, "閏5月"},
    Rule{"same-month", "same month", build_point, nullptr, "同8月"},
    Rule{"relative-month", "base? relative-month", build_relative, nullptr, "先月"},
    Rule{"month-part", "(YM? M | relative-month) of? (edge | tendays | half-part)", build_point, is_year,
         "2026年1月初旬"},
    Rule{"month-edge", "(YM? M of?)? month-edge", build_point, is_year, "月末"},
    Rule{"year-part", "Y of? (edge | half-part | tendays)", build_point, is_year, "2019年末"},
    Rule{"year-edge", "(Y of? | base)? year-edge (of? M? D)?", build_point, is_year, "年明け"},
    Rule{"year-season", "Y of? season (of? (edge | half-part))?", build_point, is_year, "1999年夏"},
    Rule{"season", "season", build_point, nullptr, "秋に"},
    Rule{"year-number-season", "number slash? season", build_numeric_season, is_year_number, "2021春"},
    Rule{"relative-season", "relative-season (of? (edge | half-part))?", build_point, nullptr, "昨秋"},
    Rule{"numeric-month", "(ERA | western)? number SEPARATOR number", build_numeric_month, is_numeric_month, "2011.3"},
    Rule{"slashed-year-month", "year slash (month | number)", build_numeric_month, nullptr, "2024年/5月"},
    Rule{"slashed-number-month", "number slash month", build_numeric_month, is_year_number, "2024/5月"},
    Rule{"era-letter-year", "era-letter number", build_era_letter_year, is_era_letter_year, "S64"},
    Rule{"half", "((Y | F) of?)? half", build_point, is_year, "2024年度上半期"},
    Rule{"quarter", "((Y | F) of?)? ordinal? quarter", build_point, is_quarter, "第1四半期"},
    Rule{"quarter-letter", "((Y | F) of?)? quarter-letter number", build_quarter_letter, is_quarter_number, "Q3"},
    Rule{"quarter-of-months", "((Y | F) of?)? number (tilde | hyphen) term", build_quarter_of_months, is_month_quarter,
         "4～6月期"},
    Rule{"business-term", "YM? (term | half-term)", build_point, is_year, "2011年3月期"},
    Rule{"relative-term", "relative-term", build_point, stands_alone, "前期比"},
    Rule{"same-period", "same-period", build_point, nullptr, "前年同期"},
    Rule{"fiscal-year", "F", build_point, nullptr, "令和元年度"},
    Rule{"fiscal-letters", "fiscal-letters number", build_fiscal_number, is_fiscal_number, "FY2023"},
    Rule{"fiscal-year-part", "F of? (edge | half-part | year-edge)", build_point, nullptr, "2024年度末"},
    Rule{"decade", "(western | ERA | before-christ)? decade (of? (edge | half-part))?", build_point, is_year,
         "1990年代後半"},
    Rule{"century", "(western | before-christ)? century of? (edge | half-part | quarter)", build_point, nullptr,
         "19世紀末"},
    Rule{"century-before-christ", "(western | before-christ) century", build_point, nullptr, "紀元前3世紀"},
    Rule{"relative-century", "relative-century (of? (edge | half-part))?", build_point, nullptr, "今世紀初頭"},
    Rule{"era-period", "era (age (of? (edge | half-part | relative-term))? | of? edge | half-part | relative-term)",
         build_era, nullptr, "寛永年間"},
    Rule{"bare-era", "era", build_era, is_bare_era, "天明と天保"},
    Rule{"named-period", "period age? (of? (edge | half-part | relative-term))?", build_point, is_period,
         "江戸時代後期"},
    Rule{"relative-week", "base? relative-week (of? (edge | half-part))?", build_relative, nullptr, "先週"},
    Rule{"week-of-month", "(YM? M of? | relative-month of?)? ordinal weeks weekday?", build_point, is_year, "6月第3週"},
    Rule{"weekend", "(relative-week of?)? weekend", build_point, nullptr, "週末"},
    Rule{"relative-weekend", "relative-weekend", build_point, nullptr, "今週末"},
    Rule{"vague-reference", "vague | now", build_vague, nullptr, "かつて"},
};

}  // namespace

std::span<const Rule> period_rules() {
    return rows;
}

}  // namespace nenpyo::date::finder
