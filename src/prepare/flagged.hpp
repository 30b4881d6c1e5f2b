#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace nenpyo::prepare {

constexpr std::size_t flag_block = 1024;  // bytes looked at together
constexpr std::size_t flag_ahead = 2;     // bytes after a place that tell whether it is one

/// Flags the places of a block where `test(a, b, c)` holds of a byte and the two after it. Free of branches, so that it
/// becomes vector code; to be called from a function marked NENPYO_WIDE.
template <typename Test>
[[gnu::always_inline]] inline void flag_where(const char* bytes, std::uint8_t* flags, Test test) {
    for (std::size_t i = 0; i < flag_block; ++i) {
        flags[i] =
            static_cast<std::uint8_t>(test(static_cast<std::uint8_t>(bytes[i]), static_cast<std::uint8_t>(bytes[i + 1]),
                                           static_cast<std::uint8_t>(bytes[i + 2])));
    }
}

/// Visits the flagged places, which are to be few, in order.
/// @param flags of one block
template <typename Visit>
void visit_flagged(const std::array<std::uint8_t, flag_block>& flags, std::size_t from, Visit visit) {
    constexpr std::size_t words = 4;
    using Group = std::array<std::uint64_t, words>;
    for (std::size_t at = 0; at < flag_block; at += sizeof(Group)) {
        Group group;
        std::memcpy(group.data(), flags.data() + at, sizeof group);
        if ((group[0] | group[1] | group[2] | group[3]) == 0) {
            continue;
        }
        for (std::size_t word = 0; word < words; ++word) {
            const std::size_t begin = at + word * sizeof(std::uint64_t);
            for (std::size_t i = begin; group[word] != 0 && i < begin + sizeof(std::uint64_t); ++i) {
                if (flags[i] != 0) {
                    visit(from + i);
                }
            }
        }
    }
}

/// Visits the places of a text that `flag` flags, in order; behind the end stand zeros.
/// @param flag takes the bytes of a block and sets its flags
template <typename Flag, typename Visit>
void each_flagged(std::string_view text, Flag flag, Visit visit) {
    std::array<std::uint8_t, flag_block> flags;
    std::array<char, flag_block + flag_ahead> last;
    for (std::size_t from = 0; from < text.size(); from += flag_block) {
        const char* bytes = text.data() + from;
        if (text.size() - from < last.size()) {
            last.fill(0);
            std::copy(bytes, text.data() + text.size(), last.begin());
            bytes = last.data();
        }
        flag(bytes, flags.data());
        visit_flagged(flags, from, visit);
    }
}

}  // namespace nenpyo::prepare
