#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace nenpyo::prepare {

/// Visits the places of a text where `test(a, b, c)` holds of a byte and the two after it (0 behind the end), in order.
/// `test` is to be free of branches: it runs over whole blocks at once, as vector code, and the places it holds at are
/// to be few.
template <typename Test, typename Visit>
void each_flagged(std::string_view text, Test test, Visit visit) {
    constexpr std::size_t block = 1024;
    constexpr std::size_t ahead = 2;
    std::array<std::uint8_t, block> flags;
    std::array<char, block + ahead> last;
    for (std::size_t from = 0; from < text.size(); from += block) {
        const char* bytes = text.data() + from;
        if (text.size() - from < block + ahead) {
            last.fill(0);
            std::copy(bytes, text.data() + text.size(), last.begin());
            bytes = last.data();
        }
        for (std::size_t i = 0; i < block; ++i) {
            flags[i] = static_cast<std::uint8_t>(test(static_cast<std::uint8_t>(bytes[i]),
                                                      static_cast<std::uint8_t>(bytes[i + 1]),
                                                      static_cast<std::uint8_t>(bytes[i + 2])));
        }
        for (std::size_t group = 0; group < block; group += sizeof(std::uint64_t)) {
            std::uint64_t any = 0;
            std::memcpy(&any, flags.data() + group, sizeof any);
            for (std::size_t i = group; any != 0 && i < group + sizeof any; ++i) {
                if (flags[i] != 0) {
                    visit(from + i);
                }
            }
        }
    }
}

}  // namespace nenpyo::prepare
