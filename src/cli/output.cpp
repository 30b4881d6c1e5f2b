#include "cli/output.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include "util/files.hpp"

namespace nenpyo::cli {
namespace {

class StandardOutput : public Output {
  public:
    void write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
            if (written >= 0) {
                bytes.remove_prefix(static_cast<std::size_t>(written));
            } else if (errno != EINTR) {
                fail(errno);
            }
        }
    }

    /// Some file systems tell only now that the disk is full.
    void commit() override {
        if (::close(STDOUT_FILENO) != 0 && errno != EINTR) {
            fail(errno);
        }
    }

  private:
    [[noreturn]] static void fail(int number) {
        if (number == EPIPE) {
            throw BrokenPipe();
        }
        throw util::FileError("standard output: " + util::errno_text(number));
    }
};

// The one thing a signal handler needs to know.
std::atomic<const char*> unfinished_file{nullptr};

extern "C" void remove_unfinished_file(int signal) {
    if (const char* const path = unfinished_file.load()) {
        ::unlink(path);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

constexpr std::array kInterruptions{SIGINT, SIGTERM, SIGHUP};

/// While it lives, interruptions wait: none can fall between the making of a file and the noting of its name.
class InterruptionsHeld {
  public:
    InterruptionsHeld() {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : kInterruptions) {
            sigaddset(&held, signal);
        }
        pthread_sigmask(SIG_BLOCK, &held, &before_);
    }
    InterruptionsHeld(const InterruptionsHeld&) = delete;
    InterruptionsHeld& operator=(const InterruptionsHeld&) = delete;
    ~InterruptionsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

  private:
    sigset_t before_{};
};

/// The unfinished file is taken away where the user interrupts the work.
class FileOutput : public Output {
  public:
    explicit FileOutput(const std::string& path) : FileOutput(path, InterruptionsHeld()) {}
    ~FileOutput() override { unfinished_file = nullptr; }

    void write(std::string_view bytes) override { file_.write(bytes); }
    void commit() override { file_.commit(); }

  private:
    FileOutput(const std::string& path, const InterruptionsHeld& /*until it is noted*/) : file_(path) {
        if (file_.temporary().empty()) {
            return;
        }
        unfinished_file = file_.temporary().c_str();
        for (const int signal : kInterruptions) {
            if (std::signal(signal, remove_unfinished_file) == SIG_IGN) {
                std::signal(signal, SIG_IGN);
            }
        }
    }

    util::AtomicFile file_;
};

}  // namespace

std::unique_ptr<Output> open_output(const std::optional<std::string>& path) {
    if (!path || *path == "-") {
        return std::make_unique<StandardOutput>();
    }
    return std::make_unique<FileOutput>(*path);
}

}  // namespace nenpyo::cli
