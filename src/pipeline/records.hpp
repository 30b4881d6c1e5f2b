// From resolved dates to finished records: what one thread does with a piece on its own.
#pragma once

#include <memory>
#include <optional>

#include "nenpyo/event.hpp"
#include "nenpyo/pipeline.hpp"
#include "pipeline/batch.hpp"

namespace nenpyo::pipeline {

class RecordMaker {
  public:
    /// @param model null where the kind of record needs no events
    RecordMaker(const PipelineOptions& options, const event::Model* model);

    /// Adds the records of `piece` to `batch` and lets go of its text.
    void add(Piece& piece, Batch& batch);

  private:
    void add_dates(const Piece& piece, Batch& batch);
    void add_events(const Piece& piece, Batch& batch);
    void add_findings(const Piece& piece, Batch& batch);
    std::string wareki(std::string_view value) const;

    const PipelineOptions& options_;
    std::unique_ptr<write::Writer> writer_;
    std::optional<event::Extractor> extractor_;
};

}  // namespace nenpyo::pipeline
