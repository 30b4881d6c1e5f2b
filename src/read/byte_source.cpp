#include "read/byte_source.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "util/files.hpp"

namespace nenpyo::read {

namespace {

[[noreturn]] void fail(const std::string& name, int number) {
    throw ReadError(fmt::format("{}: {}", name, util::errno_text(number)));
}

/// read(2) into a buffer: a mapped file that shrinks while it is read would end the program.
class DescriptorSource : public ByteSource {
  public:
    DescriptorSource(std::string name, int number) : name_(std::move(name)), number_(number) {}
    DescriptorSource(std::string name, util::FileDescriptor file)
        : name_(std::move(name)), file_(std::move(file)), number_(file_.number()) {}

    std::size_t read(char* to, std::size_t size) override {
        std::size_t filled = 0;
        while (filled < size) {
            const ssize_t got = ::read(number_, to + filled, size - filled);
            if (got == 0) {
                break;
            }
            if (got > 0) {
                filled += static_cast<std::size_t>(got);
            } else if (errno == EAGAIN) {
                wait();
            } else if (errno != EINTR) {
                fail(name_, errno);
            }
        }
        return filled;
    }

  private:
    void wait() const {
        pollfd ready{number_, POLLIN, 0};
        ::poll(&ready, 1, -1);
    }

    std::string name_;
    util::FileDescriptor file_;
    int number_;
};

class MemorySource : public ByteSource {
  public:
    explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

    std::size_t read(char* to, std::size_t size) override {
        const std::size_t copied = bytes_.copy(to, size, at_);
        at_ += copied;
        return copied;
    }

  private:
    std::string bytes_;
    std::size_t at_ = 0;
};

std::unique_ptr<ByteSource> open_file(const std::string& name) {
    util::FileDescriptor file(::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    struct stat found {};
    if (!file.open() || ::fstat(file.number(), &found) != 0) {
        fail(name, errno);
    }
    if (S_ISDIR(found.st_mode)) {
        fail(name, EISDIR);
    }
    if (S_ISBLK(found.st_mode)) {
        throw ReadError(fmt::format("{}: is a block device, not a text file", name));
    }
    ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);  // only advice: a pipe refuses it
    return std::make_unique<DescriptorSource>(name, std::move(file));
}

}  // namespace

std::unique_ptr<ByteSource> open_source(const Input& input) {
    switch (input.kind) {
        case Input::Kind::text:
            return memory_source(input.text);
        case Input::Kind::standard_input:
            return std::make_unique<DescriptorSource>("standard input", STDIN_FILENO);
        case Input::Kind::file:
            break;
    }
    return open_file(input.name);
}

std::unique_ptr<ByteSource> memory_source(std::string bytes) {
    return std::make_unique<MemorySource>(std::move(bytes));
}

}  // namespace nenpyo::read
