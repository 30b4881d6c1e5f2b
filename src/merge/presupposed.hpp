#pragma once

#include "nenpyo/mention.hpp"

namespace nenpyo::merge {

/// True where the sentence takes the event for known and only says when it was: 橋が開通したのは…だ, 橋の開通は…だった,
/// 橋が 開通した…のことである. Two such dates of one event contradict each other, as they do not where it may have
/// happened twice.
bool presupposed(const Mention& mention);

/// What such a sentence speaks of before its date: 協定 in 協定は5月に両国が結んだものだ; empty where there is none.
std::string_view topic_before_date(const Mention& mention);

}  // namespace nenpyo::merge
