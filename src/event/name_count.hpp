// How often names stand in a text.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nenpyo::event {

/// Of each name (at most 255), how often it stands as a word of its own before a particle. All are counted in one pass.
std::vector<std::size_t> name_counts(std::string_view text, std::span<const std::string> names);

/// `text.find(name, from)`: names begin with the same byte as any kana, which makes string_view::find slow.
std::size_t find_name(std::string_view text, std::string_view name, std::size_t from);

}  // namespace nenpyo::event
