#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace nenpyo::util {

/// The system's words for an error number: "No such file or directory".
std::string errno_text(int number);

/// Owns an open file descriptor.
class FileDescriptor {
  public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : number_(number) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool open() const { return number_ >= 0; }

    /// Closes it now; 0 or the error number, which for a written file may be the only word of a failed write.
    int close();

  private:
    int number_ = -1;
};

/// An output file could not be made; `what()` names it and says why, for a person.
class FileError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// An output file that appears whole or not at all: written beside its target, synchronised to the disk and renamed on
/// `commit()`, removed when it is destroyed before. A link is followed and an existing file's permissions are kept. A
/// target that is no regular file (/dev/null, a pipe) is written directly.
class AtomicFile {
  public:
    /// @throws FileError
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// @throws FileError
    void write(std::string_view bytes);

    /// Makes the target. Nothing may be written afterwards.
    /// @throws FileError; the target is then as it was before
    void commit();

    /// The file being written, for a signal handler to remove; empty where the target is written directly.
    [[nodiscard]] const std::string& temporary() const { return temporary_; }

  private:
    void open_temporary();
    void open_directly();
    void flush();
    void synchronise();
    [[noreturn]] void fail(int number) const;

    std::string path_;    ///< as given, for messages
    std::string target_;  ///< `path_` with links resolved
    std::string temporary_;
    std::string buffer_;
    FileDescriptor file_;
};

}  // namespace nenpyo::util
