#pragma once

#include <string_view>

namespace nenpyo::read {

/// True if `path` matches `pattern`, both UTF-8: `?` is any character and `*` any run of them but `/`, `**` any run,
/// `[a-z]` and `[!a-z]` a class, `{md,txt}` alternatives, `\` takes away the next character's meaning.
bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace nenpyo::read
