// Which records are wanted.
#pragma once

#include "nenpyo/entry.hpp"
#include "nenpyo/pipeline.hpp"

namespace nenpyo::pipeline {

/// True where the days overlap the interval of --since and --until. What is not known to overlap does not.
bool in_interval(const Extent& extent, const PipelineOptions& options);

bool wanted(const Timex& timex, const PipelineOptions& options);
bool wanted(const Mention& mention, const PipelineOptions& options);
bool wanted(const Entry& entry, const PipelineOptions& options);

/// True of an entry that is left out for want of a date alone.
bool only_undated(const Entry& entry, const PipelineOptions& options);

bool wanted_rule(std::string_view rule, const PipelineOptions& options);

}  // namespace nenpyo::pipeline
