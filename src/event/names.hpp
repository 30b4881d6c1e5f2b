// The fullest form of each name in a document stands for its shorter ones: プーチン大統領 is
// ウラジーミル・プーチン大統領.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "event/lexicon.hpp"

namespace nenpyo::event {

class Names {
  public:
    /// One pass over a text: names of foreign people in katakana, joined by ・ or ＝.
    Names(std::string_view text, const Lexicon& lexicon);

    /// A full name seen elsewhere, for instance from the tagger: the family name and the whole.
    void add(std::string_view family, std::string_view whole);

    /// The name, with or without a title, with its short form replaced by the full one; the name itself where the full
    /// one is unknown or unclear.
    [[nodiscard]] std::string fullest(std::string_view name) const;

  private:
    const Lexicon& lexicon_;
    std::unordered_map<std::string, std::string> full_;  ///< empty: several people share the name
};

/// Length in bytes of the katakana at the beginning of `text`.
std::size_t katakana_run(std::string_view text);

}  // namespace nenpyo::event
