// What travels through the pipeline: a few pieces of text at a time, filled in stage by stage.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "nenpyo/date.hpp"
#include "nenpyo/document.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/read.hpp"
#include "pipeline/suppression.hpp"

namespace nenpyo::pipeline {

/// One chunk on its way, or the failure of its input.
struct Piece {
    std::shared_ptr<const Chunk> chunk;  ///< null where the input failed
    std::vector<read::Failure> failures;
    std::optional<Prepared> prepared;
    std::vector<Expression> expressions;
    std::vector<Timex> timexes;
    std::optional<date::DocumentDate> document_date;
    std::vector<check::IgnoreComment> comments;  ///< that silence findings in it
};

/// Neighbouring pieces that one thread works on together: one large chunk, or many small files.
struct Batch {
    std::vector<Piece> pieces;
    std::optional<date::Resolver> open_document;  ///< context of the last document, which the next batch goes on with
    std::vector<check::IgnoreComment> open_comments;  ///< of that document, for its next line

    std::string output;  ///< records, serialised
    std::uint64_t records = 0;
    std::vector<Mention> mentions;  ///< for the chronology
    std::vector<Diagnostic> diagnostics;
    std::uint64_t inputs = 0;  ///< that end in this batch
    std::uint64_t failed = 0;  ///< of them
    std::uint64_t bytes = 0;
    std::uint64_t findings[3] = {0, 0, 0};  ///< by severity
    SilencedLines silenced;                 ///< for the findings at the end of the run

    /// Its first document began in an earlier batch.
    [[nodiscard]] bool continues() const {
        return !pieces.empty() && pieces.front().chunk && pieces.front().chunk->part > 0;
    }
};

}  // namespace nenpyo::pipeline
