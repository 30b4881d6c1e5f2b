#pragma once

#include <string_view>
#include <vector>

#include "merge/lexicon.hpp"

namespace nenpyo::merge {

/// A person's name in the part that later mentions repeat and the parts that they leave out: 榎本 and 武揚, プーチン
/// and ウラジーミル. `rests` is empty for any other name.
struct NameParts {
    std::u32string_view main;
    std::vector<std::u32string_view> rests;
};

/// @param name folded; a title may follow
NameParts name_parts(const Lexicon& lexicon, std::u32string_view name);

/// The name without the title at its end.
std::u32string_view without_title(const Lexicon& lexicon, std::u32string_view name);

}  // namespace nenpyo::merge
