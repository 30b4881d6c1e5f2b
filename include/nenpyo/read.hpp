#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"

namespace nenpyo::read {

/// One input as the user named it.
struct Input {
    enum class Kind : std::uint8_t { file, standard_input, text };
    Kind kind = Kind::file;
    std::string name;  ///< as given or as found below a directory; `-` for standard input, `-e` texts are `<text>` (`<text 2>` …)
    std::string text;  ///< for Kind::text
};

/// What could not be read, for a person: the message names the input and says what to do.
struct Failure {
    std::string name;
    std::string message;
};

struct ExpandOptions {
    bool recursive = false;
    std::string glob;  ///< empty: files by known suffix (.txt .md .html .csv … see suffixes.tsv)
};

struct Expanded {
    std::vector<Input> inputs;
    std::vector<Failure> failures;  ///< a directory without -r, a missing file, …
};

/// FILE arguments to inputs, directories walked in byte order of their names. Reads no file's content.
Expanded expand(const std::vector<std::string>& arguments, const ExpandOptions& options);

struct ReadOptions {
    std::string encoding = "auto";           ///< `auto` or any name ICU knows
    std::size_t chunk_bytes = 1U << 20;      ///< pieces end at the first paragraph or line end after this many bytes of UTF-8
    std::size_t longest_line = 4U << 20;     ///< a longer line is cut at a sentence end or, failing that, anywhere between characters
};

/// A detected encoding, canonical name: UTF-8, UTF-16LE, UTF-16BE, windows-31j, EUC-JP, ISO-2022-JP.
/// Strict: a name is given only where `head` is valid in it (a character cut off at the end is allowed where `cut`);
/// where several fit, the more likely Japanese text wins. Empty: none fits (binary, or broken; see `Reader`).
std::optional<std::string> detect_encoding(std::string_view head, bool cut);

/// Reads one input as a sequence of chunks. Invalid bytes become U+FFFD, with a diagnostic `invalid-bytes` that says where;
/// binary input (NUL bytes and no UTF-16) fails as a whole. Memory is bounded whatever the size of the input.
class Reader {
  public:
    /// @param document running number to stamp on the chunks
    Reader(Input input, ReadOptions options, std::uint64_t document);
    ~Reader();
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;

    /// The next chunk; null after the last. An empty input gives one empty chunk.
    /// @throws ReadError when the input can't be opened or read, or is not text
    std::shared_ptr<const Chunk> next();

  private:
    class State;
    std::unique_ptr<State> state_;
};

/// Fatal to one input; `what()` is the message for a person, without the program's name.
class ReadError : public std::exception {
  public:
    explicit ReadError(std::string message) : message_(std::move(message)) {}
    [[nodiscard]] const char* what() const noexcept override { return message_.c_str(); }

  private:
    std::string message_;
};

}  // namespace nenpyo::read
