// What silences findings: comments in the document, and a file of suppressions.
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "nenpyo/check.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view marker = "nenpyo: ignore";
constexpr std::string_view html_opener = "<!--";
constexpr std::string_view html_end = "-->";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    const std::size_t end = text.find_last_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin + 1);
}

bool known(std::string_view rule) {
    const auto all = rules();
    return std::any_of(all.begin(), all.end(), [&](const RuleInfo& info) { return info.id == rule; });
}

/// A line of the chunk and the marker in it.
struct Marked {
    std::string_view line;
    std::size_t at = 0;        ///< of the marker, in the line
    std::size_t begin = 0;     ///< of the line, in the text
    std::uint64_t number = 1;  ///< of the line
};

/// What a comment says, and whether it has its line for itself.
struct Comment {
    std::string_view rule;
    std::string_view reason;
    bool alone = false;
};

std::optional<Comment> read_comment(const Marked& marked) {
    std::string_view before = trimmed(marked.line.substr(0, marked.at));
    std::string_view said = marked.line.substr(marked.at + marker.size());
    std::string_view behind;
    if (before.ends_with(html_opener)) {
        before.remove_suffix(html_opener.size());
        const std::size_t end = std::min(said.find(html_end), said.size());
        behind = said.substr(std::min(end + html_end.size(), said.size()));
        said = said.substr(0, end);
    } else if (before.ends_with('#')) {
        before.remove_suffix(1);
    } else {
        return std::nullopt;
    }
    said = trimmed(said);
    const std::size_t gap = std::min(said.find_first_of(" \t"), said.size());
    return Comment{said.substr(0, gap), trimmed(said.substr(gap)), trimmed(before).empty() && trimmed(behind).empty()};
}

/// The first line after this one that is not blank; 0 where the chunk has none.
std::uint64_t next_line(std::string_view text, const Marked& marked) {
    std::uint64_t number = marked.number;
    for (std::size_t end = marked.begin + marked.line.size(); end < text.size();) {
        const std::size_t begin = end + 1;
        end = std::min(text.find('\n', begin), text.size());
        ++number;
        if (begin < text.size() && !trimmed(text.substr(begin, end - begin)).empty()) {
            return number;
        }
    }
    return 0;
}

Diagnostic problem(const Chunk& chunk, const Marked& marked, std::string message) {
    Diagnostic diagnostic;
    diagnostic.rule = "ignore-comment";
    diagnostic.message = std::move(message);
    diagnostic.file = chunk.file;
    diagnostic.where.line = marked.number;
    diagnostic.where.column = util::count(marked.line.substr(0, marked.at)) + 1;
    diagnostic.excerpt = marked.line;
    return diagnostic;
}

void take(const Chunk& chunk, const Marked& marked, std::vector<IgnoreComment>& comments,
          std::vector<Diagnostic>& problems) {
    const std::optional<Comment> comment = read_comment(marked);
    if (!comment) {
        return;
    }
    if (!known(comment->rule)) {
        problems.push_back(problem(chunk, marked, fmt::format("unknown rule '{}' to ignore", comment->rule)));
    } else if (comment->reason.empty()) {
        problems.push_back(problem(chunk, marked, fmt::format("no reason given to ignore {}", comment->rule)));
    } else {
        comments.push_back({comment->alone ? next_line(chunk.text, marked) : marked.number, std::string(comment->rule),
                            std::string(comment->reason)});
    }
}

}  // namespace

std::vector<IgnoreComment> ignore_comments(const Chunk& chunk, std::vector<Diagnostic>& problems) {
    const std::string_view text = chunk.text;
    std::vector<IgnoreComment> comments;
    std::uint64_t line = chunk.first_line;
    std::size_t counted = 0;
    for (std::size_t at = text.find(marker); at != std::string_view::npos; at = text.find(marker, at + 1)) {
        const auto from = text.begin() + static_cast<std::ptrdiff_t>(counted);
        const auto to = text.begin() + static_cast<std::ptrdiff_t>(at);
        line += static_cast<std::uint64_t>(std::count(from, to, '\n'));
        counted = at;
        const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at) + 1;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        take(chunk, {text.substr(begin, end - begin), at - begin, begin, line}, comments, problems);
    }
    return comments;
}

std::vector<Suppression> parse_suppressions(std::string_view table) {
    std::vector<Suppression> list;
    std::size_t number = 0;
    for (const std::string_view line : util::split(table, '\n')) {
        ++number;
        if (trimmed(line).empty() || line.starts_with('#')) {
            continue;
        }
        const std::vector<std::string_view> cells = util::split(line, '\t');
        const auto wrong = [&](std::string_view what) {
            return std::invalid_argument(fmt::format("line {}: {}", number, what));
        };
        if (cells.size() != 4) {
            throw wrong("needs four columns: file glob, rule, text, reason");
        }
        if (cells[1] != "*" && !known(cells[1])) {
            throw wrong(fmt::format("unknown rule '{}'", cells[1]));
        }
        if (trimmed(cells[3]).empty()) {
            throw wrong("no reason given");
        }
        list.push_back(
            {std::string(cells[0]), std::string(cells[1]), std::string(cells[2]), std::string(trimmed(cells[3]))});
    }
    return list;
}

}  // namespace nenpyo::check
