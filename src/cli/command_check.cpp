#include <fmt/format.h>

#include "cli/run_command.hpp"
#include "nenpyo/check.hpp"

namespace nenpyo::cli {
namespace {

std::string rule_table() {
    std::string out;
    for (const check::RuleInfo& rule : check::rules()) {
        out += fmt::format("{}\t{}\t{}\n", rule.id, to_string(rule.severity), rule.reason);
    }
    return out;
}

/// Findings of at least this severity.
std::uint64_t findings(const PipelineResult& result, Severity least) {
    std::uint64_t count = result.findings_error;
    count += least <= Severity::warning ? result.findings_warning : 0;
    count += least <= Severity::note ? result.findings_note : 0;
    return count;
}

}  // namespace

ExitStatus command_check(const Options& options) {
    if (options.ask == Ask::list_rules) {
        return print(rule_table());
    }
    return run_command(options, run, [&](const PipelineResult& result) {
        return options.fail_on && findings(result, *options.fail_on) > 0 ? exit_findings : exit_done;
    });
}

}  // namespace nenpyo::cli
