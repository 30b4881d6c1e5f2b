#pragma once

#include "date/resolve/setting.hpp"

namespace nenpyo::date::resolve {

/// The date of the event that a noun names (会談の一週間前): of the dates whose sentence, or failing that whose
/// paragraph, holds all words of the noun, the one in the sentence, then the most prominent, which is the first of the
/// document.
Footing event_date(const Setting& setting, const Place& at, Need need, ByteRange noun);

/// The day of the happening that the heading `at` stands under names: １　衝突まで.
Footing headed_happening(const Setting& setting, const Place& at);

}  // namespace nenpyo::date::resolve
