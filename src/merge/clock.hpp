#pragma once

#include <cstdint>
#include <string_view>

namespace nenpyo::merge {

/// Minutes of the day that a clock time covers: all of 16 o'clock for 16時. Without one both are negative.
struct Clock {
    std::int16_t first = -1;
    std::int16_t last = -1;
    friend bool operator==(const Clock&, const Clock&) = default;
};

/// Of the date of a mention: 2026-01-28T15:30, 2026-01-28T15.
Clock clock_of(std::string_view date);

}  // namespace nenpyo::merge
