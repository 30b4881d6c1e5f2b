#pragma once

#include <string>
#include <vector>

#include "merge/lexicon.hpp"

namespace nenpyo::merge {

/// Union of lists of names. Of several names of one thing (プーチン, プーチン大統領, ウラジーミル・プーチン) the
/// fullest stays, at the place of the first.
class Names {
  public:
    explicit Names(const Lexicon& lexicon) : lexicon_(lexicon) {}
    void add(const std::vector<std::string>& names);
    [[nodiscard]] std::vector<std::string> take();

  private:
    struct Name {
        std::string text;
        std::u32string core;  ///< folded, without a title at its end; aliases of countries made one
    };
    [[nodiscard]] std::u32string core_of(const std::string& text) const;

    const Lexicon& lexicon_;
    std::vector<Name> names_;
};

}  // namespace nenpyo::merge
