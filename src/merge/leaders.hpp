#pragma once

#include <unordered_map>
#include <vector>

#include "merge/lexicon.hpp"

namespace nenpyo::merge {

/// Who spoke for which country in which years: 米露首脳会談 is the meeting of トランプ and プーチン.
class Leaders {
  public:
    explicit Leaders(const Lexicon& lexicon);

    /// The country that a word names by its leader of that year; 0 where it names none.
    [[nodiscard]] WordId country(WordId name, int year) const;

  private:
    struct Term {
        WordId country = 0;
        int first_year = 0;
        int last_year = 0;
    };
    std::unordered_map<WordId, std::vector<Term>> terms_;
};

}  // namespace nenpyo::merge
