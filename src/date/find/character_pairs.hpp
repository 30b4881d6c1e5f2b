#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace nenpyo::date::finder {

/// Which two characters an expression can begin with, for passing over ordinary text fast. May say yes where no
/// expression begins (two pairs share a bit), never no where one does.
class CharacterPairs {
  public:
    /// Any character may follow `first`.
    void add(char32_t first) {
        if (first < characters) {
            first_.set(first);
            alone_.set(first);
        }
    }
    void add(char32_t first, char32_t second) {
        if (first < characters) {
            first_.set(first);
            pairs_.set(slot(first, second));
        }
    }

    [[nodiscard]] bool may_begin(char32_t first) const { return first < characters && first_[first]; }
    [[nodiscard]] bool is_enough(char32_t first) const { return alone_[first]; }
    [[nodiscard]] bool may_begin(char32_t first, char32_t second) const { return pairs_[slot(first, second)]; }

  private:
    static constexpr std::size_t characters = 0x10000;
    static constexpr unsigned slot_bits = 16;

    static std::size_t slot(char32_t first, char32_t second) {
        return (static_cast<std::uint32_t>(first) * 0x9E3779B1U ^ static_cast<std::uint32_t>(second) * 0x85EBCA6BU) >>
               (32U - slot_bits);
    }

    std::bitset<characters> first_;
    std::bitset<characters> alone_;
    std::bitset<std::size_t{1} << slot_bits> pairs_;
};

}  // namespace nenpyo::date::finder
