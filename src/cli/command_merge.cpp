#include "cli/run_command.hpp"

namespace nenpyo::cli {

ExitStatus command_merge(const Options& options) {
    return run_command(options, run_merge);
}

}  // namespace nenpyo::cli
