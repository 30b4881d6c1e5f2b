// `check` at the end of a run: events that are dated two ways.
#pragma once

#include <functional>

#include "nenpyo/pipeline.hpp"
#include "pipeline/suppression.hpp"

namespace nenpyo::pipeline {

/// The findings on all entries of a chronology, in the order of files and places, without those that are silenced.
void contradictions(merge::Merger& merger, const SilencedLines& lines,
                    const std::vector<check::Suppression>& suppressions,
                    const std::function<void(const Diagnostic&)>& take);

}  // namespace nenpyo::pipeline
