// Footnote marks inside a sentence.
#pragma once

#include <cstdint>
#include <string_view>

namespace nenpyo::event {

/// Length in bytes of the footnote mark at `at`: 「発射した1。」, 「改めた2)、」, 「移した（注3）。」; 0 where there is
/// none. What only the number's place tells is a mark after a predicate and before 。 or 、 alone.
std::uint32_t footnote_mark(std::string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace nenpyo::event
