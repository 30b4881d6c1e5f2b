#include "util/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <random>
#include <system_error>

namespace nenpyo::util {

namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 16U;
constexpr std::size_t kLongestStem = 200;  // of the 255 bytes a file name may have
constexpr int kNames = 100;                // tries for a free name

std::optional<struct stat> status(const std::string& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? std::optional(found) : std::nullopt;
}

std::string resolved(const std::string& path) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

std::string temporary_name(const std::string& target, unsigned number) {
    const std::string folder = folder_of(target);
    return fmt::format("{}.{}.nenpyo-{:08x}", folder, target.substr(folder.size(), kLongestStem), number);
}

}  // namespace

std::string errno_text(int number) {
    return std::generic_category().message(number);
}

int FileDescriptor::close() {
    const int number = std::exchange(number_, -1);
    return number >= 0 && ::close(number) != 0 ? errno : 0;
}

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)), target_(resolved(path_)) {
    if (path_.empty()) {
        throw FileError("the name of the output file is empty");
    }
    const auto found = status(target_);
    if (found && S_ISDIR(found->st_mode)) {
        fail(EISDIR);
    }
    if (found && !S_ISREG(found->st_mode)) {
        open_directly();
        return;
    }
    open_temporary();
    if (found && ::fchmod(file_.number(), found->st_mode & 07777U) != 0) {
        fail(errno);
    }
}

AtomicFile::~AtomicFile() {
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
    }
}

void AtomicFile::open_directly() {
    file_ = FileDescriptor(::open(target_.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file_.open()) {
        fail(errno);
    }
}

void AtomicFile::open_temporary() {
    std::random_device random;
    for (int i = 0; i < kNames && !file_.open(); ++i) {
        std::string name = temporary_name(target_, random());
        file_ = FileDescriptor(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file_.open()) {
            temporary_ = std::move(name);
        } else if (errno != EEXIST) {
            fail(errno);
        }
    }
    if (!file_.open()) {
        fail(EEXIST);
    }
}

void AtomicFile::write(std::string_view bytes) {
    buffer_ += bytes;
    if (buffer_.size() >= kBuffer) {
        flush();
    }
}

void AtomicFile::flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
        const ssize_t written = ::write(file_.number(), rest.data(), rest.size());
        if (written < 0 && errno != EINTR) {
            fail(errno);
        }
        rest.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    buffer_.clear();
}

void AtomicFile::synchronise() {
    // EINVAL: a file system or special file that can't be synchronised, which is no loss of data.
    if (::fsync(file_.number()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        fail(errno);
    }
}

void AtomicFile::commit() {
    flush();
    if (temporary_.empty()) {
        if (const int error = file_.close(); error != 0) {
            fail(error);
        }
        return;
    }
    synchronise();
    if (const int error = file_.close(); error != 0) {
        fail(error);
    }
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
        fail(errno);
    }
    temporary_.clear();
    const std::string folder = folder_of(target_);
    const FileDescriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.open()) {
        ::fsync(opened.number());  // the file is complete either way; this only makes its name durable
    }
}

void AtomicFile::fail(int number) const {
    throw FileError(fmt::format("{}: can't be written: {}", path_, errno_text(number)));
}

}  // namespace nenpyo::util
