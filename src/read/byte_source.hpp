#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "nenpyo/read.hpp"

namespace nenpyo::read {

/// Where the bytes of one input come from.
class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// Fills `to` wholly but at the end of the input: fewer bytes than `size` mean that none follow.
    /// @throws ReadError
    virtual std::size_t read(char* to, std::size_t size) = 0;
};

/// @throws ReadError when the input can't be opened
std::unique_ptr<ByteSource> open_source(const Input& input);

/// Bytes in memory.
std::unique_ptr<ByteSource> memory_source(std::string bytes);

}  // namespace nenpyo::read
