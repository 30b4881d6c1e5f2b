#include "pipeline/delivery.hpp"

#include <utility>

#include "pipeline/contradictions.hpp"
#include "pipeline/selection.hpp"

namespace nenpyo::pipeline {
namespace {

constexpr std::size_t sink_bytes = 64U << 10;

}  // namespace

Delivery::Delivery(const PipelineOptions& options, const PipelineEvents& events, const write::Sink& sink)
    : options_(options),
      events_(events),
      sink_(sink),
      writer_(write::make_writer(options.kind, options.write)),
      shows_wareki_(write::shows(options.kind, options.write, "wareki")) {
    const bool contradicting = options.kind == write::RecordKind::check && wanted_rule("conflicting-dates", options);
    if (options.kind == write::RecordKind::timeline || contradicting) {
        merger_.emplace(options.merge);
    }
}

void Delivery::begin() {
    std::string out;
    writer_->begin(out);
    put(out);
}

void Delivery::take(Batch& batch) {
    report(batch);
    if (merger_) {
        for (const Mention& mention : batch.mentions) {
            merger_->add(mention);
        }
    }
    silenced_.merge(batch.silenced);
    if (result_.records > 0 && batch.records > 0) {
        put(writer_->joint());
    }
    put(batch.output);
    result_.inputs += batch.inputs;
    result_.failed += batch.failed;
    result_.records += batch.records;
    result_.findings_note += batch.findings[static_cast<std::size_t>(Severity::note)];
    result_.findings_warning += batch.findings[static_cast<std::size_t>(Severity::warning)];
    result_.findings_error += batch.findings[static_cast<std::size_t>(Severity::error)];
    bytes_ += batch.bytes;
    if (events_.progress) {
        events_.progress(result_.inputs, bytes_);
    }
}

void Delivery::report(const Batch& batch) {
    if (events_.diagnostic) {
        for (const Diagnostic& diagnostic : batch.diagnostics) {
            events_.diagnostic(diagnostic);
        }
    }
    for (const Piece& piece : batch.pieces) {
        for (const read::Failure& failure : piece.failures) {
            if (events_.failure) {
                events_.failure(failure);
            }
        }
    }
}

PipelineResult Delivery::end() {
    if (merger_ && options_.kind == write::RecordKind::check) {
        write_contradictions();
    } else if (merger_) {
        write_entries();
    }
    std::string out;
    writer_->end(out);
    put(out);
    return result_;
}

void Delivery::write_entries() {
    std::string out;
    merger_->flush([&](const Entry& entry) {
        if (!wanted(entry, options_)) {
            result_.undated += only_undated(entry, options_) ? 1U : 0U;
            return;
        }
        writer_->entry(out, entry, shows_wareki_ ? date::wareki(entry.date) : std::string());
        ++result_.records;
        if (out.size() >= sink_bytes) {
            put(out);
            out.clear();
        }
    });
    put(out);
}

void Delivery::write_contradictions() {
    std::string out;
    if (result_.records > 0) {
        out += writer_->joint();
    }
    const std::size_t joint = out.size();
    contradictions(*merger_, silenced_, options_.suppressions, [&](const Diagnostic& finding) {
        writer_->finding(out, finding);
        ++result_.records;
        result_.findings_warning += finding.severity == Severity::warning ? 1U : 0U;
        result_.findings_note += finding.severity == Severity::note ? 1U : 0U;
    });
    if (out.size() > joint) {
        put(out);
    }
}

void Delivery::put(std::string_view bytes) {
    if (!bytes.empty()) {
        sink_(bytes);
    }
}

}  // namespace nenpyo::pipeline
