#include "pipeline/suppression.hpp"

#include <algorithm>
#include <iterator>

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

void carry_over(const Chunk& chunk, std::vector<check::IgnoreComment>& comments,
                std::vector<check::IgnoreComment>& open) {
    if (chunk.part == 0) {
        open.clear();
    }
    const std::size_t first = chunk.text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        return;
    }
    const auto begin = chunk.text.begin();
    const auto blank = static_cast<std::uint64_t>(std::count(begin, begin + static_cast<std::ptrdiff_t>(first), '\n'));
    for (check::IgnoreComment& comment : open) {
        comment.line = chunk.first_line + blank;
        comments.push_back(std::move(comment));
    }
    open.clear();
    const auto left_open = std::partition(comments.begin(), comments.end(),
                                          [](const check::IgnoreComment& comment) { return comment.line != 0; });
    std::move(left_open, comments.end(), std::back_inserter(open));
    comments.erase(left_open, comments.end());
}

SilencedLines silenced_lines(const Chunk& chunk, const std::vector<check::IgnoreComment>& comments) {
    SilencedLines lines;
    for (const check::IgnoreComment& comment : comments) {
        lines.insert({chunk.file, comment.line, comment.rule});
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
