#include "util/utf8.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

namespace nenpyo::util {

namespace {

/// The sum of a test over all bytes. Few enough at a time that it fits into one byte: such loops become vector code.
template <typename Test>
std::size_t sum(std::string_view text, Test test) {
    constexpr std::size_t stride = 240;
    std::size_t total = 0;
    for (std::size_t at = 0; at < text.size(); at += stride) {
        std::uint8_t part = 0;
        for (const char c : text.substr(at, stride)) {
            part = static_cast<std::uint8_t>(part + test(c));
        }
        total += part;
    }
    return total;
}

}  // namespace

std::size_t count(std::string_view text) {
    return sum(text, [](char c) { return static_cast<signed char>(c) >= -64; });
}

std::size_t count_lines(std::string_view text) {
    return sum(text, [](char c) { return c == '\n'; });
}

void append(std::string& out, char32_t code) {
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6U);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12U);
        put(0x80 | (code >> 6U & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18U);
        put(0x80 | (code >> 12U & 0x3F));
        put(0x80 | (code >> 6U & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

namespace {

/// Bytes of the valid character at `at`; 0 where there is none.
std::size_t valid_character(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto tail = [&](std::size_t i) { return i < bytes.size() && (byte(i) & 0xC0U) == 0x80U; };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
        const bool valid = tail(at + 1) && tail(at + 2) && !(lead == 0xE0 && byte(at + 1) < 0xA0) &&
                           !(lead == 0xED && byte(at + 1) >= 0xA0);
        return valid ? 3 : 0;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        return tail(at + 1) ? 2 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool valid = tail(at + 1) && tail(at + 2) && tail(at + 3) && !(lead == 0xF0 && byte(at + 1) < 0x90) &&
                           !(lead == 0xF4 && byte(at + 1) >= 0x90);
        return valid ? 4 : 0;
    }
    return 0;
}

/// True where the low 16 bits of `word` can't begin a valid three-byte character: overlong after E0, surrogate after
/// ED.
constexpr bool edge(std::uint64_t word) {
    return (word & 0x200FU) == 0 || (word & 0x200FU) == 0x200DU;
}

/// Bytes that eight bytes at once show to be valid: eight of ASCII or two three-byte characters; 0: look at each.
std::size_t valid_word(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    if ((word & 0x8080808080808080U) == 0) {
        return 8;
    }
    if constexpr (std::endian::native == std::endian::little) {
        if ((word & 0x0000C0C0F0C0C0F0U) == 0x00008080E08080E0U && !edge(word) && !edge(word >> 24U)) {
            return 6;
        }
    }
    return 0;
}

}  // namespace

std::size_t valid_prefix(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t valid = bytes.size() - at >= sizeof(std::uint64_t) ? valid_word(bytes.data() + at) : 0;
        valid = valid != 0 ? valid : valid_character(bytes, at);
        if (valid == 0) {
            break;
        }
        at += valid;
    }
    return at;
}

}  // namespace nenpyo::util
