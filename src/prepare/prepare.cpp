#include "nenpyo/prepare.hpp"

#include <fmt/format.h>

#include "prepare/edit.hpp"
#include "prepare/kind.hpp"
#include "prepare/line.hpp"
#include "prepare/repair.hpp"
#include "prepare/sentence.hpp"

namespace nenpyo::prepare {

namespace {

Diagnostic long_sentence(ByteRange range, std::size_t longest) {
    Diagnostic diagnostic;
    diagnostic.severity = Severity::note;
    diagnostic.rule = "long-sentence";
    diagnostic.message =
        fmt::format("a sentence of {} bytes is longer than {} and is read in pieces", range.size(), longest);
    diagnostic.range = range;
    return diagnostic;
}

/// The line without the marks that only lay it out.
ByteRange body_of(std::string_view text, const Line& line, const LineKind& kind) {
    ByteRange body{line.text_begin + kind.markup, line.text_end};
    while (kind.cells && body.end > body.begin && text[body.end - 1] == '|') {
        --body.end;
    }
    return body;
}

}  // namespace

Prepared prepare(std::shared_ptr<const Chunk> chunk, const PrepareOptions& options) {
    Repaired repaired = repair(chunk->text);
    const std::string_view text = repaired.segments.empty() ? std::string_view(chunk->text) : repaired.text;
    const std::vector<LineKind> kinds = classify(text, repaired.lines, repaired.notes);
    std::vector<Sentence> sentences;
    std::vector<Diagnostic> diagnostics;
    SentenceCutter cutter(text, options.longest_sentence);
    std::uint32_t paragraph = 0;
    for (std::size_t i = 0; i < repaired.lines.size(); ++i) {
        if (kinds[i].silent) {
            continue;
        }
        const bool whole = kinds[i].kind == SentenceKind::heading;
        const ByteRange body = body_of(text, repaired.lines[i], kinds[i]);
        for (const ByteRange& range : cutter.cut(body.begin, body.end, whole)) {
            sentences.push_back({range, paragraph, kinds[i].section, kinds[i].kind});
        }
        for (const ByteRange& range : cutter.too_long()) {
            diagnostics.push_back(long_sentence(range, options.longest_sentence));
        }
        ++paragraph;
    }
    return {std::move(chunk), std::move(repaired.text), std::move(repaired.segments), std::move(sentences),
            std::move(diagnostics)};
}

}  // namespace nenpyo::prepare
