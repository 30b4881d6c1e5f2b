#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace nenpyo::util {

/// A set of characters below U+10000 that is asked in one step.
class CharacterSet {
  public:
    constexpr CharacterSet() = default;
    constexpr explicit CharacterSet(std::u32string_view characters) {
        for (const char32_t code : characters) {
            add(code);
        }
    }

    constexpr void add(char32_t code) {
        if (code < end) {
            words_[code / 64] |= std::uint64_t{1} << (code % 64);
        }
    }
    [[nodiscard]] constexpr bool contains(char32_t code) const {
        return code < end && (words_[code / 64] >> (code % 64) & 1U) != 0;
    }

  private:
    static constexpr char32_t end = 0x10000;
    std::array<std::uint64_t, end / 64> words_{};
};

}  // namespace nenpyo::util
