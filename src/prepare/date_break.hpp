#pragma once

#include <string_view>

namespace nenpyo::prepare {

/// True when the break between two lines stands inside one date: 「2025年6月 / 3日に」, 「2 / 016 年」, 「平成 12 /
/// 年」. Surface only; 「2019年 / 4月　入学式」 in a chronology looks the same, so the caller asks what the lines are.
bool breaks_date(std::string_view before, std::string_view after);

/// True when a number that stands alone between the two lines belongs to a date: 「平成 / 12 / 年に」, as vertical text
/// comes out of a PDF.
bool stands_in_date(std::string_view before, std::string_view after);

}  // namespace nenpyo::prepare
