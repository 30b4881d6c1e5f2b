// Whether the text says that an event happened.
#pragma once

#include <cstdint>
#include <optional>

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

/// How a date stands to the document's own date.
enum class When : std::uint8_t { past, future, unknown };

Status status_of(const Analysis& analysis, const Target& target, When when);

}  // namespace nenpyo::event
