// All events of one sentence: every layer of it, and the dates in brackets that date what stands before the bracket.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

class SentenceReader {
  public:
    struct Found {
        const Analysis* analysis = nullptr;
        Target target;
        std::string before;  ///< for a date in a bracket: the name before the bracket, 「フィンランド（2023年に加盟）」
    };

    SentenceReader(Tagger& tagger, const Lexicon& lexicon) : tagger_(tagger), lexicon_(lexicon) {}

    /// The events around the dates of a sentence, in the order of the dates. They refer to this reader until the next
    /// call.
    std::vector<Found> read(std::string_view text, ByteRange sentence, std::span<const MaskedDate> dates,
                            std::span<const Timex> timexes);

    /// The events of a sentence without a date that continues a dated row.
    std::vector<Found> read_undated(std::string_view text, ByteRange sentence, std::int32_t date);

  private:
    const Analysis& analysis_of(std::string_view text, std::vector<Layer>& layers, std::size_t index);

    Tagger& tagger_;
    const Lexicon& lexicon_;
    std::deque<Analysis> analyses_;
    std::vector<const Analysis*> of_layer_;
};

}  // namespace nenpyo::event
