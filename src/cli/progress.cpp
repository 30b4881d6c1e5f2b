#include "cli/progress.hpp"

#include <fmt/format.h>

namespace nenpyo::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
constexpr auto interval = 100ms;

}  // namespace

Progress::Progress(std::FILE* stream, std::uint64_t inputs)
    : stream_(stream), inputs_(inputs), start_(Clock::now()), next_(start_ + patience) {}

Progress::~Progress() {
    clear();
}

void Progress::update(std::uint64_t inputs, std::uint64_t bytes) {
    const auto now = Clock::now();
    if (!stream_ || now < next_) {
        return;
    }
    next_ = now + interval;
    shown_ = true;
    const double megabytes = static_cast<double>(bytes) / 1e6;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    fmt::print(stream_, "\r\x1b[Knenpyo: {} of {} inputs, {:.0f} MB, {:.0f} MB/s", inputs, inputs_, megabytes,
               megabytes / seconds);
    std::fflush(stream_);
}

void Progress::clear() {
    if (shown_) {
        std::fputs("\r\x1b[K", stream_);
        std::fflush(stream_);
        shown_ = false;
    }
}

}  // namespace nenpyo::cli
