#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nenpyo/document.hpp"

namespace nenpyo::read {

/// U+FFFD, which stands in the text for what could not be decoded.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Notes where an input could not be decoded and makes diagnostics of it: the first few places one by one, then a
/// count. Sequences that follow one another are one place.
class InvalidBytes {
  public:
    enum class Kind : std::uint8_t {
        malformed,
        nul,
        cut_off,  ///< the input ends inside a character
    };

    /// @param encoding name for the messages
    void set_encoding(std::string encoding) { encoding_ = std::move(encoding); }

    /// @param at byte of the decoded text where the U+FFFD is about to stand
    void add(std::size_t at, std::string_view bytes, Kind kind);

    /// Moves what was noted in the chunk, whose text begins at byte `begin`, to the chunk's diagnostics.
    void take(Chunk& chunk, std::size_t begin);

    /// The first `size` bytes of the decoded text are gone: those after it count from 0.
    void erase_front(std::size_t size);

  private:
    struct Place {
        std::size_t at = 0;
        std::string bytes;  ///< the first few
        std::size_t size = 0;
        Kind kind = Kind::malformed;
    };
    [[nodiscard]] std::string message(const Place& place) const;
    [[nodiscard]] Diagnostic summary(const Chunk& chunk) const;

    std::string encoding_ = "UTF-8";
    std::vector<Place> places_;  ///< not yet taken
    std::size_t end_ = 0;        ///< end of the last U+FFFD, or 0
    std::uint64_t noted_ = 0;    ///< places in all
    std::uint64_t told_ = 0;     ///< places that have a diagnostic of their own
    Location untold_;            ///< the first place that has none
};

}  // namespace nenpyo::read
