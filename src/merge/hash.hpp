#pragma once

#include <cstdint>
#include <string_view>

namespace nenpyo::merge {

/// 64-bit hashes that are the same on every machine, for names of words: what merges must not depend on the platform.
class Hash {
  public:
    constexpr void add(std::uint64_t value) {
        state_ = (state_ ^ value) * 0x9E3779B97F4A7C15U;
        state_ ^= state_ >> 32U;
    }

    [[nodiscard]] constexpr std::uint64_t value() const { return state_; }

  private:
    std::uint64_t state_ = 0xCBF29CE484222325U;
};

template <typename Codes>
constexpr std::uint64_t hash_codes(const Codes& codes) {
    Hash hash;
    for (const char32_t code : codes) {
        hash.add(code);
    }
    return hash.value();
}

constexpr std::uint64_t hash_bytes(std::string_view bytes) {
    Hash hash;
    for (const char c : bytes) {
        hash.add(static_cast<unsigned char>(c));
    }
    return hash.value();
}

}  // namespace nenpyo::merge
