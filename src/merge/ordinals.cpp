#include "merge/ordinals.hpp"

#include <algorithm>

namespace nenpyo::merge {
namespace {

constexpr std::u32string_view digits = U"〇一二三四五六七八九";
constexpr std::u32string_view powers = U"十百千";
constexpr std::uint64_t limit = 100000000;  // beyond it all numbers are one

/// A number at the start of `text`; `size` is 0 where there is none.
struct Number {
    std::uint32_t value = 0;
    std::size_t size = 0;
};

Number number_at(std::u32string_view text) {
    std::uint64_t sum = 0;
    std::uint64_t pending = 0;
    std::size_t size = 0;
    for (; size < text.size(); ++size) {
        const char32_t code = text[size];
        const std::size_t digit = code >= U'0' && code <= U'9' ? code - U'0' : digits.find(code);
        const std::size_t power = powers.find(code);
        if (digit != std::u32string_view::npos) {
            pending = std::min(pending * 10 + digit, limit);
        } else if (power != std::u32string_view::npos) {
            constexpr std::uint64_t factors[] = {10, 100, 1000};
            sum = std::min(sum + std::max<std::uint64_t>(pending, 1) * factors[power], limit);
            pending = 0;
        } else {
            break;
        }
    }
    return {static_cast<std::uint32_t>(sum + pending), size};
}

/// Unit of an ordinal that is written without 第, at the start of `text`; 0 where the number is only a count.
char32_t unit_without_mark(std::u32string_view text) {
    constexpr std::u32string_view always = U"号次期代世";
    constexpr std::u32string_view before_me = U"回度人例件作戦番";
    const char32_t first = text.empty() ? U'\0' : text.front();
    if (always.find(first) != std::u32string_view::npos || text.substr(0, 2) == U"周年") {
        return first;
    }
    const bool ordinal = before_me.find(first) != std::u32string_view::npos && text.substr(1, 1) == U"目";
    return ordinal ? first : U'\0';
}

}  // namespace

void append_ordinals(std::u32string_view folded, std::vector<Ordinal>& ordinals) {
    for (std::size_t at = 0; at < folded.size();) {
        const bool marked = folded[at] == U'第';
        const Number number = number_at(folded.substr(at + (marked ? 1 : 0)));
        if (number.size == 0) {
            ++at;
            continue;
        }
        at += number.size + (marked ? 1 : 0);
        const std::u32string_view rest = folded.substr(at);
        const char32_t unit = marked ? (rest.empty() ? U'第' : rest.front()) : unit_without_mark(rest);
        if (unit != 0) {
            ordinals.push_back({unit, number.value});
        }
    }
}

}  // namespace nenpyo::merge
