// What the command line asks for.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "nenpyo/pipeline.hpp"

namespace nenpyo::cli {

/// The command line is wrong; `what()` says how and names the choices. Exit status 2.
class UsageError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

enum class When : std::uint8_t { automatic, always, never };
enum class Verbosity : std::uint8_t { quiet, normal, verbose };
enum class Ask : std::uint8_t { work, short_help, full_help, version, list_rules };

struct Options {
    Command command = Command::timeline;
    std::optional<Command> named_command;  ///< none: the default, not named
    Ask ask = Ask::work;
    std::vector<std::string> files;
    std::vector<std::string> texts;
    read::ExpandOptions expand;
    PipelineOptions pipeline;
    std::optional<std::string> output;                    ///< none or "-": standard output
    std::vector<std::string> suppression_files;           ///< check
    std::optional<Severity> fail_on = Severity::warning;  ///< check: least severity for exit status 1; empty: never
    Verbosity verbosity = Verbosity::normal;
    When color = When::automatic;
    When progress = When::automatic;
};

/// Reads the command line. Opens no file.
/// @throws UsageError
Options parse(int argc, const char* const* argv);

}  // namespace nenpyo::cli
