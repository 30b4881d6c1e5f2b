#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"

namespace nenpyo::prepare {

/// Cuts the paragraphs of a text into sentences, one at a time and fastest in reading order. Keeps its working memory
/// between paragraphs.
class SentenceCutter {
  public:
    /// @param text outlives the cutter
    /// @param longest bytes; a longer sentence is cut at the best place before that
    SentenceCutter(std::string_view text, std::size_t longest);

    /// The sentences of bytes [begin, end) of the text, outer blanks left out; valid until the next call.
    /// @param whole it is a heading: one sentence whatever stops it holds
    const std::vector<ByteRange>& cut(std::uint32_t begin, std::uint32_t end, bool whole);

    /// The sentences of the last `cut` that were longer than the cap, whole.
    [[nodiscard]] const std::vector<ByteRange>& too_long() const { return too_long_; }

  private:
    enum class Sign : std::uint8_t { stop, full_stop, parting, open, close };
    struct Mark {
        std::uint32_t at = 0;
        std::uint8_t size = 0;
        Sign sign = Sign::stop;
        char32_t code = 0;
        std::int32_t partner = -1;  ///< index of the matching bracket
    };

    void find_marks(std::uint32_t begin, std::uint32_t end);
    void add_mark(std::uint32_t at);
    void match_brackets();
    [[nodiscard]] bool stops(const Mark& mark, std::uint32_t end) const;
    [[nodiscard]] bool closes_utterance(std::size_t index, std::uint32_t sentence, std::uint32_t end) const;
    void add(std::uint32_t begin, std::uint32_t end);
    void add_in_pieces(std::uint32_t begin, std::uint32_t end);

    std::string_view text_;
    std::size_t longest_;
    std::vector<std::uint32_t> places_;  ///< where a mark may begin
    std::size_t next_ = 0;               ///< of `places_`: the first after the last paragraph
    std::vector<Mark> marks_;
    std::vector<std::int32_t> open_;
    std::vector<ByteRange> sentences_;
    std::vector<ByteRange> too_long_;
};

}  // namespace nenpyo::prepare
