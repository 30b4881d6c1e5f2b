// One line on a terminal that says how far the work is.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>

namespace nenpyo::cli {

class Progress {
  public:
    /// @param stream null: show nothing
    Progress(std::FILE* stream, std::uint64_t inputs);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void update(std::uint64_t inputs, std::uint64_t bytes);

    /// Takes the line off the terminal, so that something else can be written there.
    void clear();

  private:
    using Clock = std::chrono::steady_clock;
    std::FILE* stream_;
    std::uint64_t inputs_;
    Clock::time_point start_;
    Clock::time_point next_;
    bool shown_ = false;
};

}  // namespace nenpyo::cli
