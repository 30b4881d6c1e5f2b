// Brackets that name a source: 「（『外交年報』1998年版、12頁）」.
#pragma once

#include "event/clause.hpp"

namespace nenpyo::event {

/// The bracket tells where something was written, not when something happened.
bool names_source(const Analysis& bracket);

}  // namespace nenpyo::event
