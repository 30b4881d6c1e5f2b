// The end of the pipeline: batches in order become output, messages and counts.
#pragma once

#include <memory>
#include <optional>

#include "nenpyo/pipeline.hpp"
#include "pipeline/batch.hpp"

namespace nenpyo::pipeline {

class Delivery {
  public:
    Delivery(const PipelineOptions& options, const PipelineEvents& events, const write::Sink& sink);

    void begin();
    void take(Batch& batch);
    PipelineResult end();

  private:
    void report(const Batch& batch);
    void write_entries();
    void write_contradictions();
    void put(std::string_view bytes);

    const PipelineOptions& options_;
    const PipelineEvents& events_;
    const write::Sink& sink_;
    std::unique_ptr<write::Writer> writer_;
    std::optional<merge::Merger> merger_;
    SilencedLines silenced_;
    PipelineResult result_;
    std::uint64_t bytes_ = 0;
    bool shows_wareki_;
};

}  // namespace nenpyo::pipeline
