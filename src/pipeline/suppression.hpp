// Which findings were silenced by a comment in their document or by a suppression file.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "nenpyo/check.hpp"

namespace nenpyo::pipeline {

/// A line of a file whose findings of one rule are silenced.
struct SilencedLine {
    std::string file;
    std::uint64_t line = 0;
    std::string rule;

    friend bool operator<(const SilencedLine& a, const SilencedLine& b) {
        return std::tie(a.file, a.line, a.rule) < std::tie(b.file, b.line, b.rule);
    }
};

using SilencedLines = std::set<SilencedLine>;

/// Gives a chunk the comments that the chunk before it left open for its first line, and takes those that it leaves
/// open itself.
void carry_over(const Chunk& chunk, std::vector<check::IgnoreComment>& comments,
                std::vector<check::IgnoreComment>& open);

SilencedLines silenced_lines(const Chunk& chunk, const std::vector<check::IgnoreComment>& comments);

bool silenced(const Diagnostic& finding, const SilencedLines& lines,
              const std::vector<check::Suppression>& suppressions);

}  // namespace nenpyo::pipeline
