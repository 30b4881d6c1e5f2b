// Messages to people, on standard error.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "cli/options.hpp"
#include "cli/progress.hpp"

namespace nenpyo::cli {

/// True where `when` says so or leaves it to the terminal, and the terminal is one. NO_COLOR turns `auto` off for
/// colours.
bool wants_color(When when, std::FILE* stream);
bool wants_progress(When when, std::FILE* stream);

class Messages {
  public:
    Messages(std::FILE* stream, bool color, Verbosity verbosity, Progress* progress);

    /// `nenpyo: error: TEXT`
    void error(std::string_view text);

    /// `nenpyo: note: TEXT`, unless quiet
    void note(std::string_view text);

    /// `nenpyo: MESSAGE`; the message names the input.
    void failure(const read::Failure& failure);

    /// `nenpyo: FILE:LINE:COLUMN: warning: MESSAGE [rule]`, notes only when verbose. Of many alike in one file only the
    /// first.
    void diagnostic(const Diagnostic& diagnostic);

    /// Only when verbose.
    void summary(std::string_view text);

  private:
    void line(std::string_view place, std::string_view kind, std::string_view code, std::string_view text);
    [[nodiscard]] bool silent(Severity severity) const;

    std::FILE* stream_;
    bool color_;
    Verbosity verbosity_;
    Progress* progress_;
    std::string last_alike_;
    std::uint64_t alike_ = 0;
};

}  // namespace nenpyo::cli
