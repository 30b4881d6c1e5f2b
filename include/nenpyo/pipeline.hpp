#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/check.hpp"
#include "nenpyo/date.hpp"
#include "nenpyo/diagnostic.hpp"
#include "nenpyo/merge.hpp"
#include "nenpyo/prepare.hpp"
#include "nenpyo/read.hpp"
#include "nenpyo/write.hpp"

namespace nenpyo {

/// What `run` is to do with its inputs.
struct PipelineOptions {
    write::RecordKind kind = write::RecordKind::timeline;
    read::ReadOptions read;
    prepare::PrepareOptions prepare;
    date::ResolveOptions resolve;
    merge::MergeOptions merge;
    write::WriteOptions write;
    unsigned jobs = 1;
    std::string dictionary;                        ///< empty: the known places
    std::optional<Extent> since;                   ///< keep what ends on or after its first day
    std::optional<Extent> until;                   ///< keep what begins on or before its last day
    std::vector<Status> statuses;                  ///< empty: all
    bool undated = false;                          ///< timeline: keep events whose date can't be resolved at all
    std::vector<std::string> only_rules;           ///< check: ids of the rules to apply; empty: all
    std::vector<std::string> disabled_rules;       ///< check: ids of the rules not to apply
    std::vector<check::Suppression> suppressions;  ///< check: findings to leave out
};

/// What the pipeline tells while it works. All calls come from one thread at a time.
struct PipelineEvents {
    std::function<void(const Diagnostic&)> diagnostic;  ///< trouble inside a document
    std::function<void(const read::Failure&)> failure;  ///< an input that could not be read
    std::function<void(std::uint64_t inputs, std::uint64_t bytes)> progress;
};

struct PipelineResult {
    std::uint64_t inputs = 0;
    std::uint64_t failed = 0;
    std::uint64_t records = 0;
    std::uint64_t undated = 0;         ///< timeline, merge: entries left out because nothing tells their date
    std::uint64_t findings_error = 0;  ///< check
    std::uint64_t findings_warning = 0;
    std::uint64_t findings_note = 0;
};

/// Runs all stages over the inputs and gives the output, in order, to `sink`. The bytes are a function of the inputs
/// and options alone; `jobs` changes nothing but the time. An input that fails is reported and the others are done.
PipelineResult run(const std::vector<read::Input>& inputs, const PipelineOptions& options, const PipelineEvents& events,
                   const write::Sink& sink);

/// `nenpyo merge`: JSON Lines of `events` or `timeline` in, one chronology out. A line that can't be read is a failure
/// of its input, named with its line number; the other lines are done.
PipelineResult run_merge(const std::vector<read::Input>& inputs, const PipelineOptions& options,
                         const PipelineEvents& events, const write::Sink& sink);

}  // namespace nenpyo
