#include "cli/run_command.hpp"

namespace nenpyo::cli {

ExitStatus command_timeline(const Options& options) {
    return run_command(options, run);
}

}  // namespace nenpyo::cli
