#include "util/utf8.hpp"

namespace nenpyo::util {

std::size_t count(std::string_view text) {
    std::size_t continuation = 0;
    for (const char c : text) {
        continuation += static_cast<signed char>(c) < -64 ? 1U : 0U;
    }
    return text.size() - continuation;
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

std::size_t valid_prefix(std::string_view bytes) {
    const std::size_t size = bytes.size();
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto tail = [&](std::size_t i) { return i < size && (byte(i) & 0xC0U) == 0x80U; };
    std::size_t at = 0;
    while (at < size) {
        const unsigned char lead = byte(at);
        if (lead < 0x80) {
            ++at;
        } else if (lead >= 0xE0 && lead < 0xF0) {
            if (!tail(at + 1) || !tail(at + 2) || (lead == 0xE0 && byte(at + 1) < 0xA0) ||
                (lead == 0xED && byte(at + 1) >= 0xA0)) {
                return at;
            }
            at += 3;
        } else if (lead >= 0xC2 && lead < 0xE0) {
            if (!tail(at + 1)) {
                return at;
            }
            at += 2;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            if (!tail(at + 1) || !tail(at + 2) || !tail(at + 3) || (lead == 0xF0 && byte(at + 1) < 0x90) ||
                (lead == 0xF4 && byte(at + 1) >= 0x90)) {
                return at;
            }
            at += 4;
        } else {
            return at;
        }
    }
    return at;
}

}  // namespace nenpyo::util
