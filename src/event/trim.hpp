// The edges of an event's text: signs, and words that tie it to the text before it.
#pragma once

#include <string>

#include "event/lexicon.hpp"

namespace nenpyo::event {

/// 「先に見たように、こうした中、議会は解散した。」 gives 「議会は解散した」.
void trim(std::string& text, const Lexicon& lexicon);

/// Closes a quotation that runs on over the sentence.
void close_quotation(std::string& text);

}  // namespace nenpyo::event
