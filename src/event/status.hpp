// Whether the text says that an event happened.
#pragma once

#include <optional>

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

/// @param future the date lies after the document's own date
Status status_of(const Analysis& analysis, const Target& target, bool future);

}  // namespace nenpyo::event
