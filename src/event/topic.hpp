// The topic that a sentence inherits from the sentences before it.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "event/clause.hpp"
#include "event/protagonist.hpp"
#include "event/subject.hpp"
#include "nenpyo/document.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// Reads topics only when asked, and only the beginnings of sentences: tagging every sentence would cost more than the
/// rest.
class Topics {
  public:
    Topics(const Prepared& prepared, const std::vector<Timex>& timexes, Tagger& tagger, const Lexicon& lexicon)
        : prepared_(prepared),
          timexes_(timexes),
          tagger_(tagger),
          lexicon_(lexicon),
          protagonists_(prepared, tagger, lexicon) {}

    /// The topic that holds at the beginning of a sentence; empty if none is near. Someone who can act goes before a
    /// nearer thing: 「会社は…。利益は…。2019年に撤退した」.
    /// @param clause the words of the event: who is named there is not the one left out
    const std::string& before(std::uint32_t sentence, std::string_view clause, Doer doer);

    /// Who is meant by 同社, この会社, その男 in a sentence; the name itself where it points nowhere.
    std::string antecedent(std::uint32_t sentence, const std::string& name);

    /// Whom every row of a chronicle tells of, by the title; empty if the document is none.
    const std::string& hero();

    /// What a part or figure of nothing in its sentence is of: 「緑町は…である。人口は…」; empty if nothing is defined.
    std::string whole(std::uint32_t sentence);

    /// The topic is sure enough to be written into a sentence that leaves it out: the document is about it, or the
    /// sentence before is.
    bool sure(std::uint32_t sentence, const std::string& topic, Doer doer);

  private:
    const Topic& own(std::uint32_t sentence);
    Topic read(std::uint32_t index);

    const Prepared& prepared_;
    const std::vector<Timex>& timexes_;
    Tagger& tagger_;
    const Lexicon& lexicon_;
    Protagonists protagonists_;
    std::unordered_map<std::uint32_t, Topic> own_;
};

}  // namespace nenpyo::event
