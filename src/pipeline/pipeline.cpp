#include "nenpyo/pipeline.hpp"

#include <algorithm>
#include <utility>

#include "pipeline/delivery.hpp"
#include "pipeline/engine.hpp"
#include "pipeline/records.hpp"
#include "pipeline/selection.hpp"
#include "pipeline/source.hpp"

namespace nenpyo {
namespace {

using pipeline::Batch;
using pipeline::Piece;
using write::RecordKind;

bool needs_events(const PipelineOptions& options) {
    switch (options.kind) {
        case RecordKind::dates:
            return false;
        case RecordKind::check:
            return pipeline::wanted_rule("tense-mismatch", options) ||
                   pipeline::wanted_rule("conflicting-dates", options);
        case RecordKind::events:
        case RecordKind::timeline:
            break;
    }
    return true;
}

/// read ─▶ prepare, find ─▶ resolve ─▶ event, records ─▶ output
class DocumentSteps : public pipeline::Steps {
  public:
    DocumentSteps(const std::vector<read::Input>& inputs, const PipelineOptions& options, pipeline::Delivery& delivery)
        : options_(options), source_(inputs, options.read), delivery_(delivery) {
        if (needs_events(options)) {
            model_.emplace(options.dictionary);
        }
        for (unsigned worker = 0; worker < std::max(options.jobs, 1U); ++worker) {
            makers_.emplace_back(options, model_ ? &*model_ : nullptr);
        }
    }

    bool read(Batch& batch) override { return source_.fill(batch); }

    void analyse(Batch& batch) override {
        for (Piece& piece : batch.pieces) {
            if (piece.chunk) {
                piece.prepared.emplace(prepare::prepare(piece.chunk, options_.prepare));
                piece.expressions = date::find(*piece.prepared);
                if (options_.kind == RecordKind::check) {
                    piece.comments = check::ignore_comments(*piece.chunk, batch.diagnostics);
                }
            }
        }
    }

    void resolve(Batch& batch, Batch* previous) override {
        std::optional<date::Resolver>& resolver = batch.open_document;
        if (previous) {
            resolver = std::exchange(previous->open_document, std::nullopt);
            batch.open_comments = std::exchange(previous->open_comments, {});
        }
        for (Piece& piece : batch.pieces) {
            if (!piece.prepared) {
                continue;
            }
            if (piece.chunk->part == 0) {
                resolver.emplace(options_.resolve);
            }
            piece.timexes = resolver->add(*piece.prepared, piece.expressions);
            piece.document_date = resolver->document_date();
            pipeline::carry_over(*piece.chunk, piece.comments, batch.open_comments);
            if (options_.kind != RecordKind::check) {
                piece.expressions = {};  // large, and of no more use
            }
        }
    }

    void finish(Batch& batch, unsigned worker) override { makers_[worker].add(batch); }

    void deliver(Batch& batch) override { delivery_.take(batch); }

  private:
    const PipelineOptions& options_;
    pipeline::Source source_;
    pipeline::Delivery& delivery_;
    std::optional<event::Model> model_;
    std::vector<pipeline::RecordMaker> makers_;
};

}  // namespace

PipelineResult run(const std::vector<read::Input>& inputs, const PipelineOptions& options, const PipelineEvents& events,
                   const write::Sink& sink) {
    pipeline::Delivery delivery(options, events, sink);
    DocumentSteps steps(inputs, options, delivery);
    delivery.begin();
    run_steps(steps, options.jobs);
    return delivery.end();
}

}  // namespace nenpyo
