#include "cli/run_command.hpp"

namespace nenpyo::cli {

ExitStatus command_events(const Options& options) {
    return run_command(options, run);
}

}  // namespace nenpyo::cli
