#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/diagnostic.hpp"
#include "nenpyo/document.hpp"
#include "nenpyo/entry.hpp"
#include "nenpyo/expression.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::check {

struct RuleInfo {
    std::string_view id;
    Severity severity;
    std::string_view reason;  ///< one line for --list-rules
    std::string_view fires;   ///< a text it fires on
    std::string_view silent;  ///< its correct twin
};
std::span<const RuleInfo> rules();

/// What the rules look at: one chunk with its dates and the events around them.
struct Context {
    const Prepared& prepared;
    std::span<const Expression> expressions;
    std::span<const Timex> timexes;  ///< `timexes[i]` is the resolved `expressions[i]`, located
    std::span<const Mention> mentions;
    std::optional<Extent> document_date;  ///< the days that the document's own date covers
};

/// Findings on the dates of a chunk, in reading order. Locations are in the prepared text (`Diagnostic::range`); the
/// pipeline adds file, place and excerpt.
std::vector<Diagnostic> check(const Context& context);

/// Findings on an entry of the chronology: an event that is dated two ways, in one document or across documents.
/// Complete with file and place; the excerpt is the sentence. Each warning is followed by a note that shows the other
/// place; a pair is reported by the entry that stands later.
std::vector<Diagnostic> check_entry(const Entry& entry);

/// A comment in a document that silences a rule: `nenpyo: ignore RULE REASON` at the end of a line, or on a line of its
/// own for the line after it.
struct IgnoreComment {
    std::uint64_t line = 0;  ///< the line whose findings are silenced, 1-based; 0: the next chunk's first one
    std::string rule;
    std::string reason;
};

/// The comments of a chunk. One without a known rule or without a reason silences nothing; `problems` says so.
std::vector<IgnoreComment> ignore_comments(const Chunk& chunk, std::vector<Diagnostic>& problems);

/// A row of a suppression file.
struct Suppression {
    std::string file;    ///< glob over the file's name
    std::string rule;    ///< id of a rule, or `*`
    std::string text;    ///< what the finding's line holds; empty: anything
    std::string reason;  ///< never empty
};

/// Reads a suppression file: file glob, rule, text and reason in four columns parted by tabs, `#` begins a comment
/// line.
/// @throws std::invalid_argument naming the line and what is wrong in it
std::vector<Suppression> parse_suppressions(std::string_view table);

}  // namespace nenpyo::check
