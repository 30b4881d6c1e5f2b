#include "pipeline/suppression.hpp"

#include <algorithm>

#include "read/glob.hpp"

namespace nenpyo::pipeline {
namespace {

/// A pattern without a folder is of the name alone, in any folder.
bool names(std::string_view pattern, std::string_view file) {
    const bool bare = pattern.find('/') == std::string_view::npos;
    return read::glob_matches(pattern, bare ? file.substr(file.rfind('/') + 1) : file);
}

bool covers(const check::Suppression& suppression, const Diagnostic& finding) {
    return (suppression.rule == "*" || suppression.rule == finding.rule) && names(suppression.file, finding.file) &&
           finding.excerpt.find(suppression.text) != std::string::npos;
}

}  // namespace

SilencedLines silenced_lines(const Chunk& chunk, std::vector<Diagnostic>& problems) {
    SilencedLines lines;
    for (check::IgnoreComment& comment : check::ignore_comments(chunk, problems)) {
        lines.insert({chunk.file, comment.line, std::move(comment.rule)});
    }
    return lines;
}

bool silenced(const Diagnostic& finding, const SilencedLines& lines,
              const std::vector<check::Suppression>& suppressions) {
    return lines.contains({finding.file, finding.where.line, finding.rule}) ||
           std::any_of(suppressions.begin(), suppressions.end(),
                       [&](const check::Suppression& suppression) { return covers(suppression, finding); });
}

}  // namespace nenpyo::pipeline
