// The commands: one row each.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "nenpyo/write.hpp"

namespace nenpyo::cli {

enum class Command : std::uint8_t { timeline, events, dates, check, merge };

struct CommandRow {
    Command command;
    std::string_view name;
    write::RecordKind kind;    ///< of what it writes
    std::string_view summary;  ///< for the list of commands
    std::string_view about;    ///< for its own help
};

/// In the order of the help; the first is the default.
std::span<const CommandRow> commands();
const CommandRow& row_of(Command command);
std::optional<Command> command_from(std::string_view name);

/// A set of commands.
using CommandSet = std::uint8_t;
constexpr CommandSet only(Command command) {
    return static_cast<CommandSet>(1U << static_cast<unsigned>(command));
}
template <typename... Rest>
constexpr CommandSet only(Command command, Rest... rest) {
    return static_cast<CommandSet>(only(command) | only(rest...));
}
constexpr CommandSet all_commands = 0x1F;
constexpr bool contains(CommandSet set, Command command) {
    return (set & only(command)) != 0;
}

}  // namespace nenpyo::cli
