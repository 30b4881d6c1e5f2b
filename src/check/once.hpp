#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nenpyo/mention.hpp"

namespace nenpyo::check::data {
extern const std::string_view once_predicates;
}

namespace nenpyo::check {

/// What happened and to what, where the event is one that a thing has only once. Two mentions with one key tell one
/// event: 「X」を締結した and 「X」が正式に締結された in any documents; without quotation marks, 新港線は開通した and
/// 新港線が開通した in one document.
std::optional<std::string> once_key(const Mention& mention);

/// Whether a mention with a key tells nothing before the name in it: no doer and no partner.
bool says_no_more(const Mention& mention);

}  // namespace nenpyo::check
