#include "util/utf8.hpp"

#include <cstdint>

#include "util/wide.hpp"

namespace nenpyo::util {

namespace {

/// The sum of a test over all bytes. Few enough at a time that it fits into one byte: such loops become vector code.
template <typename Test>
[[gnu::always_inline]] inline std::size_t sum(std::string_view text, Test test) {
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

NENPYO_WIDE std::size_t count(std::string_view text) {
    return sum(text, [](char c) { return static_cast<signed char>(c) >= -64; });
}

NENPYO_WIDE std::size_t count_lines(std::string_view text) {
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

/// Bytes that are looked at together, and those before them that tell what they continue.
constexpr std::size_t valid_stride = 64;
constexpr std::size_t longest_tail = 3;

/// Whether all bytes of a stride are what those before them let follow. Free of branches, so that it becomes vector
/// code.
NENPYO_WIDE bool valid_stretch(const char* bytes) {
    std::uint8_t wrong = 0;
    for (std::size_t i = 0; i < valid_stride; ++i) {
        const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); };
        const std::uint8_t before3 = byte(i);
        const std::uint8_t before2 = byte(i + 1);
        const std::uint8_t before = byte(i + 2);
        const std::uint8_t a = byte(i + 3);
        const bool tail = (a & 0xC0U) == 0x80U;
        const bool due = (before >= 0xC0U) | (before2 >= 0xE0U) | (before3 >= 0xF0U);
        const bool no_lead = (a == 0xC0U) | (a == 0xC1U) | (a >= 0xF5U);
        const bool edge = ((before == 0xE0U) & (a < 0xA0U)) | ((before == 0xEDU) & (a >= 0xA0U)) |
                          ((before == 0xF0U) & (a < 0x90U)) | ((before == 0xF4U) & (a >= 0x90U));
        wrong = static_cast<std::uint8_t>(wrong | (tail != due) | no_lead | edge);
    }
    return wrong == 0;
}

/// Where a character of valid bytes begins, at or before `at`, so that nothing behind it was looked at alone.
std::size_t character_at(std::string_view bytes, std::size_t at) {
    while (at > 0 && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return at;
}

}  // namespace

std::size_t valid_prefix(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t begin = at;
        while (at >= longest_tail && at + valid_stride < bytes.size() &&
               valid_stretch(bytes.data() + at - longest_tail)) {
            at += valid_stride;
        }
        at = at > begin ? character_at(bytes, at - 1) : at;
        const std::size_t valid = valid_character(bytes, at);
        if (valid == 0) {
            break;
        }
        at += valid;
    }
    return at;
}

namespace {

void append_escape(std::string& out, char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(byte);
    out += {'\\', 'x', digits[value >> 4U], digits[value & 0xFU]};
}

}  // namespace

std::string escape_invalid(std::string_view bytes) {
    std::string out;
    while (!bytes.empty()) {
        const std::size_t valid = valid_prefix(bytes);
        out += bytes.substr(0, valid);
        bytes.remove_prefix(valid);
        if (!bytes.empty()) {
            append_escape(out, bytes.front());
            bytes.remove_prefix(1);
        }
    }
    return out;
}

std::string escape_controls(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            append_escape(out, c);
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace nenpyo::util
