#pragma once

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// The noun an offset or 前日 hangs on: 会談の一週間前, ロシア訪問の前日, 発災から3日後. Empty where there is none.
struct EventNoun {
    ByteRange noun;
    std::uint32_t begin = 0;  ///< where the expression begins with it: の joins it, から does not
};

EventNoun event_noun_before(std::string_view text, std::uint32_t at);

}  // namespace nenpyo::date::finder
