#pragma once

#include <optional>
#include <string>

#include "cli/command.hpp"

namespace nenpyo::cli {

/// One line an option, as `-h` prints it. Without a command: of the program as a whole.
std::string short_help(std::optional<Command> command);

/// Everything, with examples, as `--help` prints it.
std::string full_help(std::optional<Command> command);

}  // namespace nenpyo::cli
