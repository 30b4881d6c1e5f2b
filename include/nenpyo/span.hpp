#pragma once

#include <cstddef>
#include <cstdint>

namespace nenpyo {

/// A half-open range [start, end). The unit is named where it is used: code points of the decoded input in everything
/// that leaves the library, bytes of UTF-8 inside a `Prepared` text.
struct Span {
    std::uint64_t start = 0;
    std::uint64_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Bytes [begin, end) of a `Prepared::text()`.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// Where something stands in the input as its reader sees it.
struct Location {
    std::uint64_t line = 1;    ///< 1-based
    std::uint64_t column = 1;  ///< 1-based, in code points
    Span span;                 ///< code points of the decoded input, before any repair

    friend bool operator==(const Location&, const Location&) = default;
};

}  // namespace nenpyo
