#pragma once

#include <charconv>
#include <string_view>

#include "nenpyo/timex.hpp"

/// Cells of the tables of facts, which are checked when they are built in.
namespace nenpyo::date::calendar {

inline int parse_number(std::string_view cell) {
    int number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

/// "0645-07-20"
inline Day parse_day(std::string_view cell) {
    return ::date::year{parse_number(cell.substr(0, 4))} /
           ::date::month{static_cast<unsigned>(parse_number(cell.substr(5, 2)))} /
           ::date::day{static_cast<unsigned>(parse_number(cell.substr(8, 2)))};
}

}  // namespace nenpyo::date::calendar
