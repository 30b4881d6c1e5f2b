#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "prepare/character.hpp"

namespace nenpyo::prepare {

/// Reads a piece of text character by character.
struct Cursor {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] char32_t next() const { return at < text.size() ? util::decode(text, at).code : 0; }
    bool take(char32_t code) {
        const bool fits = code != 0 && next() == code;
        at += fits ? util::decode(text, at).size : 0;
        return fits;
    }
    bool take_any(std::u32string_view set) { return next() != 0 && has(set, next()) && take(next()); }
    std::optional<std::uint32_t> number() {
        std::uint32_t value = 0;
        std::size_t digits = 0;
        while (is_digit(next()) && digits < 4) {
            value = value * 10 + digit_value(next());
            take(next());
            ++digits;
        }
        return digits > 0 && digits < 4 ? std::optional(value) : std::nullopt;
    }
};

}  // namespace nenpyo::prepare
