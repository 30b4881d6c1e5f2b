#include "date/value/duration.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace nenpyo::date::value {
namespace {

/// How a unit is written in ISO 8601: so many of a designator, before or after the T.
struct Designator {
    Unit unit;
    char letter;
    double factor;
    bool clock;
};

constexpr std::array<Designator, 13> designators{{
    {Unit::second, 'S', 1, true},
    {Unit::minute, 'M', 1, true},
    {Unit::hour, 'H', 1, true},
    {Unit::day, 'D', 1, false},
    {Unit::week, 'W', 1, false},
    {Unit::tendays, 'D', 10, false},
    {Unit::month, 'M', 1, false},
    {Unit::quarter, 'M', 3, false},
    {Unit::half, 'M', 6, false},
    {Unit::season, 'M', 3, false},
    {Unit::year, 'Y', 1, false},
    {Unit::decade, 'Y', 10, false},
    {Unit::century, 'Y', 100, false},
}};

const Designator& designator(Unit unit) {
    return designators.at(static_cast<std::size_t>(unit));
}

/// At most three decimals, none where the number is whole.
std::string number_text(double number) {
    const auto thousandths = std::llround(number * 1000);
    std::string out = std::to_string(thousandths / 1000);
    if (thousandths % 1000 != 0) {
        std::string decimals = std::to_string(thousandths % 1000 + 1000).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        out += '.' + decimals;
    }
    return out;
}

/// X for one unknown digit, with the digits beside it: 数年 X, 十数年 1X, 数十年 X0.
std::string unknown_text(const Amount& amount, double factor) {
    std::string out = amount.vague_tens != 0 ? std::to_string(amount.vague_tens) + 'X' : "X";
    for (double rest = std::max(amount.count, 1.0) * factor; rest >= 10; rest /= 10) {
        out += '0';
    }
    return out;
}

bool half_of(double count) {
    return std::abs(count - std::floor(count) - 0.5) < 1e-9;
}

/// Half a unit in the next smaller one.
std::string_view half_text(Unit unit) {
    return unit == Unit::day ? "12H" : unit == Unit::hour ? "30M" : unit == Unit::minute ? "30S" : "";
}

/// One amount; `count` is its lower or its upper bound.
void append(std::string& date, std::string& clock, const Amount& amount, double count) {
    const Designator& form = designator(amount.unit);
    std::string& out = form.clock ? clock : date;
    const double scaled = count * form.factor;
    if (amount.vague) {
        out += unknown_text(amount, form.factor);
    } else if (form.letter == 'Y' && half_of(scaled)) {
        // 半年, 1年半: months are exact where half years are not.
        if (scaled >= 1) {
            out += number_text(std::floor(scaled)) + 'Y';
        }
        out += "6M";
        return;
    } else if (const std::string_view half = half_text(amount.unit); !half.empty() && half_of(scaled)) {
        if (scaled >= 1) {
            out += number_text(std::floor(scaled)) + form.letter;
        }
        clock += half;
        return;
    } else {
        out += number_text(scaled);
    }
    out += form.letter;
}

std::string text(const std::vector<Amount>& amounts, bool upper) {
    std::string date;
    std::string clock;
    for (Amount amount : amounts) {
        const bool other = upper && amount.upper > 0;
        amount.unit = other ? amount.upper_unit.value_or(amount.unit) : amount.unit;
        append(date, clock, amount, other ? amount.upper : amount.count);
    }
    return "P" + date + (clock.empty() ? "" : "T" + clock);
}

}  // namespace

std::string duration_text(const std::vector<Amount>& amounts) {
    std::string out = text(amounts, false);
    for (const Amount& amount : amounts) {
        if (amount.upper > 0) {
            return out + '/' + text(amounts, true);
        }
    }
    return out;
}

}  // namespace nenpyo::date::value
