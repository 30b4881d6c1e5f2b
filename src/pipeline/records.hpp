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

    /// Makes the records of all pieces and lets go of their text.
    void add(Batch& batch);

  private:
    void add(const Piece& piece, Batch& batch);
    void add_diagnostics(const Piece& piece, Batch& batch);
    void add_dates(const Piece& piece, Batch& batch);
    void add_events(const Piece& piece, Batch& batch);
    void add_findings(const Piece& piece, Batch& batch);
    std::vector<Mention> mentions(const Piece& piece);
    std::string wareki(std::string_view value) const;

    const PipelineOptions& options_;
    bool shows_wareki_;
    bool shows_anchor_line_;
    std::unique_ptr<write::Writer> writer_;
    std::optional<event::Extractor> extractor_;
};

}  // namespace nenpyo::pipeline
