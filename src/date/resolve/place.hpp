#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "nenpyo/document.hpp"

namespace nenpyo::date::resolve {

/// Where an expression stands in the discourse. Numbers of paragraphs and sections run on over the chunks of a
/// document.
struct Place {
    std::uint32_t chunk = 0;
    std::uint32_t sentence = 0;  ///< index into the sentences of its chunk
    std::uint32_t paragraph = 0;
    std::uint32_t section = 0;
    SentenceKind kind = SentenceKind::prose;
    bool bracketed = false;         ///< inside ( ) of its sentence
    bool quoted = false;            ///< inside 「 」
    bool past = false;              ///< in a sentence that ends in た
    ByteRange range;                ///< of the expression
    std::optional<int> year_ahead;  ///< of the next date in full behind it: see outlook.hpp

    [[nodiscard]] bool same_sentence(const Place& other) const {
        return chunk == other.chunk && sentence == other.sentence;
    }
    [[nodiscard]] bool main_text() const {
        return kind == SentenceKind::prose || kind == SentenceKind::heading || kind == SentenceKind::item;
    }
};

/// Places of the expressions of one chunk, asked for in reading order: one pass over the dated sentences in all.
class PlaceFinder {
  public:
    /// @param paragraph_base,section_base numbers that the chunk's own are added to
    PlaceFinder(const Prepared& prepared, std::uint32_t chunk, std::uint32_t paragraph_base,
                std::uint32_t section_base);

    [[nodiscard]] Place find(ByteRange range);

  private:
    void count_brackets(std::uint32_t until);

    const Prepared& prepared_;
    Place place_;
    std::uint32_t paragraph_base_;
    std::uint32_t section_base_;
    std::uint32_t counted_ = 0;
    int brackets_ = 0;
    int quotes_ = 0;
};

}  // namespace nenpyo::date::resolve
