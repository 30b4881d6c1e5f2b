#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

namespace nenpyo::date::finder {

/// What the words beside a number with a unit say about it (data/words_cues.tsv).
enum class Says : unsigned char {
    nothing,
    point,
    length,           ///< a length, whatever the number
    length_of_years,  ///< a length where the number is small; beside a large one or a day it says nothing
    none,             ///< no temporal expression
};

class Cues {
  public:
    static const Cues& standard();

    /// The longest cue at the beginning of this text.
    [[nodiscard]] Says after(std::string_view text) const;
    /// The longest cue at the end of this text.
    [[nodiscard]] Says before(std::string_view text) const;

  private:
    struct Row {
        std::string_view cue;
        Says says;
    };
    using Side = std::unordered_map<std::string_view, std::vector<Row>>;

    Cues();
    Side after_;   ///< by first character
    Side before_;  ///< by last character
};

}  // namespace nenpyo::date::finder
