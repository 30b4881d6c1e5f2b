// Keeps mentions as bytes: in memory up to a bound, beyond it in a temporary file that has no name any more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nenpyo::merge {

class Store {
  public:
    /// Where a piece of bytes stands.
    struct Handle {
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
    };

    Store(std::size_t memory_bytes, std::string temporary_folder);

    Handle put(std::string_view bytes);

    /// The bytes; the view is good until the next call.
    std::string_view get(Handle handle);

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    void add_block();
    void read_from_file(char* to, std::uint64_t offset, std::size_t size) const;

    std::size_t blocks_in_memory_;
    std::string temporary_folder_;
    std::vector<std::unique_ptr<char[]>> blocks_;  ///< all full but the last; a piece may lie across two of them
    std::uint64_t spilled_ = 0;                    ///< bytes in the file; `blocks_` follow them
    std::uint64_t end_ = 0;
    std::unique_ptr<std::FILE, Close> file_;
    std::string read_;
};

}  // namespace nenpyo::merge
