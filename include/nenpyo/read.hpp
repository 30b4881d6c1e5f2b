#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nenpyo/document.hpp"

namespace nenpyo::read {

/// One input as the user named it.
struct Input {
    enum class Kind : std::uint8_t { file, standard_input, text };
    Kind kind = Kind::file;
    std::string name;  ///< as given or as found below a directory; `-`; `-e` texts are `<text>` (`<text 2>` …)
    std::string text;  ///< for Kind::text
};

/// What could not be read, for a person: the message names the input and says what to do.
struct Failure {
    std::string name;
    std::string message;
};

struct ExpandOptions {
    bool recursive = false;
    /// Which files of a directory to read; empty: those with a known suffix (.txt .md .csv …, suffixes.tsv).
    /// `*` `?` `[a-z]` `{md,txt}` on the file's name, or with a `/` on its path below the directory, where `**`
    /// crosses folders. A file named as an argument is read whatever its name.
    std::string glob;
};

struct Expanded {
    std::vector<Input> inputs;
    std::vector<Failure> failures;  ///< a directory without -r, a missing file, a directory with nothing to read, …
};

/// FILE arguments to inputs, directories walked in byte order of their names. Reads no file's content. Below a
/// directory hidden entries are passed over; links to files are read, links to directories are not followed.
Expanded expand(const std::vector<std::string>& arguments, const ExpandOptions& options);

struct ReadOptions {
    std::string encoding = "auto";  ///< `auto` or any name ICU knows; texts (`Input::Kind::text`) are always UTF-8
    std::size_t chunk_bytes = 256U << 10;  ///< of UTF-8; a piece ends soon after: at a paragraph, sentence or line end
    std::size_t longest_line = 1U << 20;   ///< bytes; a longer line is cut at a sentence end or else between characters
};

/// True if `ReadOptions::encoding` may be `name`.
bool known_encoding(const std::string& name);

/// A detected encoding, canonical name: UTF-8, UTF-16LE, UTF-16BE, windows-31j, EUC-JP, ISO-2022-JP.
/// Strict: a name is given only where `head` is valid in it (a character cut off at the end is allowed where `cut`);
/// where several fit, the more likely Japanese text wins. UTF-16 without a byte order mark only where it is certain.
/// Empty: none fits (binary, or broken; see `Reader`).
std::optional<std::string> detect_encoding(std::string_view head, bool cut);

/// Reads one input as a sequence of chunks. Memory is bounded whatever the size of the input.
/// - The encoding is that of the first MiB that is not plain ASCII. Where none fits, the one with the least damage.
/// - Each maximal invalid sequence becomes one U+FFFD, with diagnostics `invalid-bytes` that say where: the first five
///   places, then a count with the last chunk. A few NUL bytes in valid text are treated so too; with more of them the
///   input is binary and fails as a whole.
/// - Offsets count the code points of the decoded input, \r and U+FFFD included, a byte order mark not. A line ends
///   with \n; \r\n is kept as it is. Where the first MiB has \r and no \n (old Macintosh files), each lone \r of the
///   input is given as \n, one code point for one.
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
