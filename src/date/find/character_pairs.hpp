#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace nenpyo::date::finder {

/// Which two characters an expression can begin with, for passing over ordinary text fast. May say yes where no
/// expression begins (two pairs share a bit), never no where one does.
class CharacterPairs {
  public:
    /// Any character may follow `first`.
    void add(char32_t first) {
        if (first < characters) {
            first_[first] = enough;
        }
    }
    void add(char32_t first, char32_t second) {
        if (first < characters) {
            first_[first] = std::max(first_[first], with_second);
            pairs_.set(slot(first, second));
        }
    }

    /// `first` is below U+10000.
    [[nodiscard]] bool may_begin(char32_t first) const { return first_[first] != 0; }
    /// The same as a table, non-zero where `may_begin`.
    [[nodiscard]] const std::uint8_t* first_table() const { return first_.data(); }
    [[nodiscard]] bool is_enough(char32_t first) const { return first_[first] == enough; }
    [[nodiscard]] bool may_begin(char32_t first, char32_t second) const { return pairs_[slot(first, second)]; }

  private:
    static constexpr std::size_t characters = 0x10000;
    static constexpr unsigned slot_bits = 16;

    static std::size_t slot(char32_t first, char32_t second) {
        return (static_cast<std::uint32_t>(first) * 0x9E3779B1U ^ static_cast<std::uint32_t>(second) * 0x85EBCA6BU) >>
               (32U - slot_bits);
    }

    static constexpr std::uint8_t with_second = 1;
    static constexpr std::uint8_t enough = 2;

    std::vector<std::uint8_t> first_ = std::vector<std::uint8_t>(characters);
    std::bitset<std::size_t{1} << slot_bits> pairs_;
};

}  // namespace nenpyo::date::finder
