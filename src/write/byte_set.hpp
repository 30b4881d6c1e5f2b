#pragma once

#include <array>
#include <string_view>

namespace nenpyo::write {

/// Bytes that a format must treat apart; looking for them is one table look-up a byte.
class ByteSet {
  public:
    constexpr explicit ByteSet(std::string_view bytes) {
        for (const char c : bytes) {
            member_.at(static_cast<unsigned char>(c)) = true;
        }
    }

    [[nodiscard]] constexpr bool has(char c) const { return member_[static_cast<unsigned char>(c)]; }

    /// Length of the longest prefix without any of the bytes.
    [[nodiscard]] constexpr std::size_t free_prefix(std::string_view text) const {
        std::size_t at = 0;
        while (at < text.size() && !has(text[at])) {
            ++at;
        }
        return at;
    }

  private:
    std::array<bool, 256> member_{};
};

}  // namespace nenpyo::write
