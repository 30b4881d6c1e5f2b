#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "nenpyo/read.hpp"
#include "read/byte_source.hpp"
#include "read/decoder.hpp"
#include "read/invalid_bytes.hpp"

namespace nenpyo::read {

/// Bytes read at a time, and judged when the encoding is looked for.
inline constexpr std::size_t kBlock = std::size_t{1} << 20U;

/// The chunks of one input: bytes → decoder → text not yet taken → cut.
class ChunkStream {
  public:
    /// @param name for the chunks and messages
    /// @throws ReadError for an unknown encoding
    ChunkStream(std::unique_ptr<ByteSource> source, const std::string& name, ReadOptions options,
                std::uint64_t document, std::size_t block = kBlock);

    /// The next chunk; null after the last.
    /// @throws ReadError
    std::shared_ptr<const Chunk> next();

  private:
    void read_block();
    void choose_decoder(std::string_view block);
    void set_decoder(const std::string& encoding);
    void decode(std::string_view block);
    void end_lines();
    std::shared_ptr<const Chunk> take(std::size_t size);
    [[nodiscard]] std::string_view pending() const { return std::string_view(text_).substr(taken_); }

    std::unique_ptr<ByteSource> source_;
    ReadOptions options_;
    std::unique_ptr<char[]> block_;
    std::size_t block_size_;
    std::size_t kept_ = 0;              ///< bytes at the front of `block_` that the decoder left
    std::unique_ptr<Decoder> decoder_;  ///< null while all that came was ASCII and no encoding was named
    std::string text_;                  ///< decoded
    std::size_t taken_ = 0;             ///< bytes of `text_` that earlier chunks have
    InvalidBytes invalid_;              ///< places in `text_`
    std::size_t lines_ended_ = 0;       ///< bytes of `text_` whose line ends are settled
    bool lone_returns_ = false;         ///< lines end with a lone \r
    bool started_ = false;              ///< the first block was decoded
    bool ended_ = false;                ///< the source has no more bytes
    bool finished_ = false;             ///< the last chunk was taken, or an error ended the stream
    Chunk position_;                    ///< head of the next chunk: names, numbers and place
};

}  // namespace nenpyo::read
