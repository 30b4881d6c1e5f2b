#include "merge/store.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace nenpyo::merge {
namespace {

constexpr std::size_t block_bytes = 1U << 20;

[[noreturn]] void fail(const std::string& what) {
    throw std::system_error(errno, std::generic_category(), what);
}

/// A file that is gone as soon as it is closed, whatever ends the program.
std::FILE* open_temporary(std::string folder) {
    if (folder.empty()) {
        folder = std::filesystem::temp_directory_path().string();
    }
    std::string name = folder + "/nenpyo-XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        fail(fmt::format("no temporary file in {}", folder));
    }
    ::unlink(name.c_str());
    std::FILE* file = ::fdopen(descriptor, "w+b");
    if (file == nullptr) {
        ::close(descriptor);
        fail("no temporary file");
    }
    return file;
}

}  // namespace

Store::Store(std::size_t memory_bytes, std::string temporary_folder)
    : blocks_in_memory_(std::max<std::size_t>(memory_bytes / block_bytes, 1)),
      temporary_folder_(std::move(temporary_folder)) {}

Store::Handle Store::put(std::string_view bytes) {
    const Handle handle{end_, static_cast<std::uint32_t>(bytes.size())};
    while (!bytes.empty()) {
        const std::size_t used = (end_ - spilled_) % block_bytes;
        if (used == 0) {
            add_block();
        }
        const std::size_t size = std::min(bytes.size(), block_bytes - used);
        std::memcpy(blocks_.back().get() + used, bytes.data(), size);
        bytes.remove_prefix(size);
        end_ += size;
    }
    return handle;
}

std::string_view Store::get(Handle handle) {
    const std::size_t within = handle.offset % block_bytes;
    if (handle.offset >= spilled_ && within + handle.size <= block_bytes) {
        return {blocks_[(handle.offset - spilled_) / block_bytes].get() + within, handle.size};
    }
    read_.resize(handle.size);
    for (std::size_t done = 0; done < read_.size();) {
        const std::uint64_t offset = handle.offset + done;
        const std::size_t size = std::min(read_.size() - done, block_bytes - offset % block_bytes);
        if (offset < spilled_) {
            read_from_file(read_.data() + done, offset, size);
        } else {
            std::memcpy(read_.data() + done, blocks_[(offset - spilled_) / block_bytes].get() + offset % block_bytes,
                        size);
        }
        done += size;
    }
    return read_;
}

void Store::add_block() {
    if (blocks_.size() >= blocks_in_memory_) {
        if (!file_) {
            file_.reset(open_temporary(temporary_folder_));
        }
        for (const auto& block : blocks_) {
            if (std::fwrite(block.get(), 1, block_bytes, file_.get()) != block_bytes) {
                fail("temporary file can't be written");
            }
        }
        if (std::fflush(file_.get()) != 0) {
            fail("temporary file can't be written");
        }
        spilled_ += blocks_.size() * block_bytes;
        blocks_.clear();
    }
    blocks_.push_back(std::make_unique<char[]>(block_bytes));
}

void Store::read_from_file(char* to, std::uint64_t offset, std::size_t size) const {
    while (size > 0) {
        const ssize_t got = ::pread(::fileno(file_.get()), to, size, static_cast<off_t>(offset));
        if (got == 0 || (got < 0 && errno != EINTR)) {
            fail("temporary file can't be read");
        }
        const auto done = static_cast<std::size_t>(std::max<ssize_t>(got, 0));
        to += done;
        offset += done;
        size -= done;
    }
}

}  // namespace nenpyo::merge
