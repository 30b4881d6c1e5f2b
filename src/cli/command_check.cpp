#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "cli/run_command.hpp"
#include "nenpyo/check.hpp"
#include "util/files.hpp"

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

std::string contents(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw std::runtime_error(util::errno_text(errno));
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

/// @throws UsageError
void add_suppressions(PipelineOptions& options, const std::string& file) {
    try {
        const std::vector<check::Suppression> rows = check::parse_suppressions(contents(file));
        options.suppressions.insert(options.suppressions.end(), rows.begin(), rows.end());
    } catch (const std::exception& error) {
        throw UsageError(fmt::format("--suppress: {}: {}", file, error.what()));
    }
}

}  // namespace

ExitStatus command_check(const Options& options) {
    if (options.ask == Ask::list_rules) {
        return print(rule_table());
    }
    Options complete = options;
    for (const std::string& file : options.suppression_files) {
        add_suppressions(complete.pipeline, file);
    }
    return run_command(complete, run, [&](const PipelineResult& result) {
        return options.fail_on && findings(result, *options.fail_on) > 0 ? exit_findings : exit_done;
    });
}

}  // namespace nenpyo::cli
