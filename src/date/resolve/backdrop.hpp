#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// End of the words that make a date a backdrop of its sentence: one that is looked back at in a comparison
/// (1979年に解かれて以来のこと), in a relative clause (6月に会った首相と会談した), or that closes a span
/// (…してから1933年3月に…するまで). What follows in other sentences does not hang on it. 0 where the date is told.
/// `date` is its value.
std::uint32_t backdrop_end(const Setting& setting, const Place& at, const Expression& expression,
                           const CalendarDate& date);

/// Words of a sentence about sources: 公文書, 論文.
std::vector<std::string_view> remark_cues();

}  // namespace nenpyo::date::resolve
