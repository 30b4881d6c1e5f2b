#pragma once

namespace nenpyo::cli {

enum ExitStatus : int { exit_done = 0, exit_findings = 1, exit_usage = 2, exit_failure = 3 };

}  // namespace nenpyo::cli
