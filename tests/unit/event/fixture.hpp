// Texts with their dates marked: 「{2024年6月|2024-06}、首相は…」 gives the prepared text and its resolved expressions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/event.hpp"

namespace nenpyo::test {

struct Marked {
    Prepared prepared;
    std::vector<Timex> timexes;
};

/// Sentences end at 。 outside brackets and at line ends. A line that begins with `# ` is a heading, with `- ` an item,
/// with `> ` a reference; an empty line ends a section. `{text|value}` is a DATE; `{text|value|MOD}` has a modifier.
Marked mark(std::string_view text);

/// The mentions of a marked text.
std::vector<Mention> mentions(std::string_view text, std::optional<date::DocumentDate> document_date = {});

/// The joined `event` texts, one a line, for messages of failed tests.
std::string lines(const std::vector<Mention>& mentions);

}  // namespace nenpyo::test
