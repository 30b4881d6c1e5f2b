#include <array>

#include "date/find/build.hpp"
#include "date/find/checks.hpp"
#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

namespace {

/// Lengths, offsets and repetitions.
constexpr std::array rows = {
    Rule{"length-per-length", "day (hours | minutes)", build_set, is_per_one, "1日8時間"},
    Rule{"length", "LENGTH", build_length, is_length, "3年5カ月"},
    Rule{"length-span", "LENGTH (span | between | within)", build_length, is_marked_length, "3年の間"},
    Rule{"length-bound", "LENGTH (span | between)? (bound | around)+ between?", build_length, is_marked_length,
         "30分足らず"},
    Rule{"length-again", "LENGTH bound? again", build_length, is_marked_length, "4年ぶり"},
    Rule{"length-running", "LENGTH running", build_length, is_marked_length, "2年連続"},
    Rule{"length-of-quarters", "(quarter | quarters) bound? (again | running)", build_length, is_marked_length,
         "2四半期ぶり"},
    Rule{"length-nth", "LENGTH nth", build_length, is_marked_length, "5年目"},
    Rule{"anniversary", "anniversary", build_length, nullptr, "75周年"},
    Rule{"offset", "(base | approx)* LENGTH (bound | around)* (ago | later)", build_offset, is_marked_length,
         "一週間前"},
    Rule{"offset-part", "(base | approx)* LENGTH (bound | around)* (ago | later) of (edge | season)", build_offset,
         is_years_offset, "二年後の暮れ"},
    Rule{"offset-of-months", "(base | approx)* month (bound | around)* (ago | later)", build_offset, is_kanji_months,
         "三月後"},
    Rule{"every", "every (weekday | D | M D? | (ordinal number nakaguro)* ordinal number weekday)?", build_set,
         is_every, "毎週水曜"},
    Rule{"every-times", "every of? times", build_set, nullptr, "毎年2回"},
    Rule{"every-nth", "LENGTH every-nth", build_set, is_marked_length, "3日ごと"},
    Rule{"times-per-unit", "per (number (comma | tilde))? times", build_set, nullptr, "週3回"},
    Rule{"length-per-unit", "per L", build_set, nullptr, "週40時間"},
    Rule{"times-per-length", "LENGTH at? times", build_set, is_marked_length, "3年に1度"},
    Rule{"part-per-length", "LENGTH at (day | days | weeks | months | hours | minutes | minute | seconds | second)",
         build_set, is_per_part, "7日に1日"},
};

}  // namespace

std::span<const Rule> length_rules() {
    return rows;
}

}  // namespace nenpyo::date::finder
