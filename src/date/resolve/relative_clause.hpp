#pragma once

#include <cstddef>
#include <string_view>

namespace nenpyo::date::resolve {

/// 会った|首相: where the relative clause in た that `words` begin with ends, right before its noun; 0 where they begin
/// with none.
std::size_t relative_clause_end(std::string_view words);

}  // namespace nenpyo::date::resolve
