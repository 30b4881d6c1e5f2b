#include "pipeline/records.hpp"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "nenpyo/check.hpp"
#include "pipeline/place.hpp"
#include "pipeline/selection.hpp"

namespace nenpyo::pipeline {

using write::RecordKind;

namespace {

std::optional<Extent> days_of(const std::optional<date::DocumentDate>& date) {
    if (!date) {
        return std::nullopt;
    }
    std::string text = fmt::format("{:04}", date->year);
    text += date->month ? fmt::format("-{:02}", *date->month) : "";
    text += date->month && date->day ? fmt::format("-{:02}", *date->day) : "";
    return date::parse_extent(text);
}

}  // namespace

RecordMaker::RecordMaker(const PipelineOptions& options, const event::Model* model)
    : options_(options),
      shows_wareki_(write::shows(options.kind, options.write, "wareki")),
      shows_anchor_line_(options.kind == RecordKind::dates &&
                         write::shows(options.kind, options.write, "anchor_line")) {
    if (model) {
        extractor_.emplace(*model);
    }
}

void RecordMaker::add(Batch& batch) {
    writer_ = write::make_writer(options_.kind, options_.write);
    for (Piece& piece : batch.pieces) {
        if (piece.prepared) {
            add_diagnostics(piece, batch);
            place(*piece.prepared, piece.timexes);
            add(piece, batch);
            piece = Piece();
        }
    }
}

void RecordMaker::add(const Piece& piece, Batch& batch) {
    switch (options_.kind) {
        case RecordKind::dates:
            add_dates(piece, batch);
            break;
        case RecordKind::events:
        case RecordKind::timeline:
            add_events(piece, batch);
            break;
        case RecordKind::check:
            add_findings(piece, batch);
            break;
    }
}

void RecordMaker::add_diagnostics(const Piece& piece, Batch& batch) {
    batch.diagnostics.insert(batch.diagnostics.end(), piece.chunk->diagnostics.begin(), piece.chunk->diagnostics.end());
    if (!piece.prepared->diagnostics().empty()) {
        std::vector<Diagnostic> diagnostics = piece.prepared->diagnostics();
        place(*piece.prepared, diagnostics);
        batch.diagnostics.insert(batch.diagnostics.end(), diagnostics.begin(), diagnostics.end());
    }
}

void RecordMaker::add_dates(const Piece& piece, Batch& batch) {
    Locator locator(*piece.prepared);
    for (const Timex& timex : piece.timexes) {
        if (!wanted(timex, options_)) {
            continue;
        }
        write::DateExtras extras{wareki(timex.value), date::rules()[timex.rule].id, 0};
        if (shows_anchor_line_ && timex.anchor_range.size() > 0) {
            extras.anchor_line = locator.locate(timex.anchor_range).line;
        }
        writer_->dates(batch.output, piece.chunk->file, timex, extras);
        ++batch.records;
    }
}

void RecordMaker::add_events(const Piece& piece, Batch& batch) {
    for (Mention& mention : mentions(piece)) {
        if (options_.kind == RecordKind::timeline) {
            batch.mentions.push_back(std::move(mention));
        } else if (wanted(mention, options_)) {
            writer_->event(batch.output, mention, wareki(mention.date));
            ++batch.records;
        }
    }
}

std::vector<Mention> RecordMaker::mentions(const Piece& piece) {
    return extractor_ ? extractor_->extract(*piece.prepared, piece.timexes, piece.document_date)
                      : std::vector<Mention>();
}

void RecordMaker::add_findings(const Piece& piece, Batch& batch) {
    std::vector<Mention> events = mentions(piece);
    std::vector<Diagnostic> findings =
        check::check({*piece.prepared, piece.expressions, piece.timexes, events, days_of(piece.document_date)});
    std::erase_if(findings, [&](const Diagnostic& finding) { return !wanted_rule(finding.rule, options_); });
    place(*piece.prepared, findings);
    SilencedLines lines = silenced_lines(*piece.chunk, piece.comments);
    std::erase_if(findings, [&](const Diagnostic& finding) { return silenced(finding, lines, options_.suppressions); });
    batch.silenced.merge(lines);
    batch.mentions.insert(batch.mentions.end(), std::make_move_iterator(events.begin()),
                          std::make_move_iterator(events.end()));
    for (const Diagnostic& finding : findings) {
        writer_->finding(batch.output, finding);
        ++batch.records;
        ++batch.findings[static_cast<std::size_t>(finding.severity)];
    }
}

std::string RecordMaker::wareki(std::string_view value) const {
    return shows_wareki_ ? date::wareki(value) : std::string();
}

}  // namespace nenpyo::pipeline
