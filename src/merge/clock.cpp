#include "merge/clock.hpp"

#include <algorithm>
#include <charconv>

namespace nenpyo::merge {

Clock clock_of(std::string_view date) {
    const std::size_t at = date.find('T');
    const bool one_point = at != std::string_view::npos && date.find('/') == std::string_view::npos;
    const auto number = [&](std::size_t from) {
        int value = -1;
        const std::string_view two = date.substr(std::min(from, date.size())).substr(0, 2);
        const auto [end, error] = std::from_chars(two.data(), two.data() + two.size(), value);
        return error == std::errc() && two.size() == 2 ? value : -1;
    };
    const int hour = one_point ? number(at + 1) : -1;
    if (hour < 0) {
        return {};
    }
    constexpr int minutes = 60;
    const int minute = number(at + 4);
    return {static_cast<std::int16_t>(hour * minutes + std::max(minute, 0)),
            static_cast<std::int16_t>(hour * minutes + (minute < 0 ? minutes - 1 : minute))};
}

}  // namespace nenpyo::merge
