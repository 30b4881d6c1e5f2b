#include "cli/cli.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <exception>

#include "cli/help.hpp"
#include "cli/run_command.hpp"

namespace nenpyo::cli {
namespace {

ExitStatus work(const Options& options) {
    switch (options.command) {
        case Command::timeline:
            return command_timeline(options);
        case Command::events:
            return command_events(options);
        case Command::dates:
            return command_dates(options);
        case Command::check:
            return command_check(options);
        case Command::merge:
            return command_merge(options);
    }
    return exit_usage;
}

ExitStatus answer(const Options& options) {
    switch (options.ask) {
        case Ask::short_help:
            return print(short_help(options.named_command));
        case Ask::full_help:
            return print(full_help(options.named_command));
        case Ask::version:
            return print("nenpyo " NENPYO_VERSION "\n");
        case Ask::work:
        case Ask::list_rules:
            break;
    }
    return work(options);
}

}  // namespace

int run_program(int argc, const char* const* argv) {
    try {
        return answer(parse(argc, argv));
    } catch (const UsageError& error) {
        fmt::print(stderr, "nenpyo: {}\nnenpyo: see `nenpyo --help`\n", error.what());
        return exit_usage;
    } catch (const std::exception& error) {
        fmt::print(stderr, "nenpyo: error: {}\n", error.what());
        return exit_failure;
    }
}

}  // namespace nenpyo::cli
