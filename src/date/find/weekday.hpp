#pragma once

#include <cstddef>
#include <string_view>

namespace nenpyo::date::finder {

/// A weekday that stands beside a date: （水）, (月・祝), （水曜日）, (Tue), Sat. `day` is the ISO weekday, 0 where
/// there is none.
struct BracketedWeekday {
    int day = 0;
    std::size_t end = 0;
};

BracketedWeekday weekday_at(std::string_view text, std::size_t at);

/// 毎週|火・金, 毎週|月・水・金曜日: the weekdays that follow a word of repetition; the first one counts.
BracketedWeekday weekdays_at(std::string_view text, std::size_t at);

}  // namespace nenpyo::date::finder
