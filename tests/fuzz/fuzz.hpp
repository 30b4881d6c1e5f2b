#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace nenpyo::fuzz {

/// Ends the program where a property does not hold: a fuzzer takes that for a finding, a test for a failure.
inline void require(bool holds, const char* property) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", property);
        std::abort();
    }
}

/// Takes the options of a run from the front of its data.
class Data {
  public:
    Data(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}

    /// The next byte; 0 after the last.
    std::uint8_t byte() {
        if (size_ == 0) {
            return 0;
        }
        --size_;
        return *data_++;
    }

    /// All that is left.
    [[nodiscard]] std::string rest() const { return {data_, data_ + size_}; }

  private:
    const std::uint8_t* data_;
    std::size_t size_;
};

}  // namespace nenpyo::fuzz
