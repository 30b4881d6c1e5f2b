// The topic that a sentence inherits from the sentences before it.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "event/clause.hpp"
#include "nenpyo/document.hpp"

namespace nenpyo::event {

/// Reads topics only when asked, and only the beginnings of sentences: tagging every sentence would cost more than the rest.
class Topics {
  public:
    Topics(const Prepared& prepared, Tagger& tagger, const Lexicon& lexicon)
        : prepared_(prepared), tagger_(tagger), lexicon_(lexicon) {}

    /// The topic that holds at the beginning of a sentence; empty if none is near.
    const std::string& before(std::uint32_t sentence);

  private:
    const std::string& own(std::uint32_t sentence);
    std::string read(const Sentence& sentence);

    const Prepared& prepared_;
    Tagger& tagger_;
    const Lexicon& lexicon_;
    std::unordered_map<std::uint32_t, std::string> own_;
};

}  // namespace nenpyo::event
