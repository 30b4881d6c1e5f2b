// What all commands have in common: inputs, output, messages and the exit status of failures.
#pragma once

#include <functional>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"

namespace nenpyo::cli {

/// `run` or `run_merge`.
using Work = PipelineResult (*)(const std::vector<read::Input>&, const PipelineOptions&, const PipelineEvents&,
                                const write::Sink&);

/// The exit status of a finished run in which every input could be read.
using Verdict = std::function<ExitStatus(const PipelineResult&)>;

ExitStatus run_command(const Options& options, Work work, const Verdict& verdict = {});

/// Writes to standard output, for what is no record: help, version, lists of rules.
ExitStatus print(std::string_view text);

/// One function a command, one file each.
ExitStatus command_timeline(const Options& options);
ExitStatus command_events(const Options& options);
ExitStatus command_dates(const Options& options);
ExitStatus command_check(const Options& options);
ExitStatus command_merge(const Options& options);

}  // namespace nenpyo::cli
