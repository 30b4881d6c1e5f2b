#include "pipeline/contradictions.hpp"

#include <algorithm>
#include <tuple>

namespace nenpyo::pipeline {
namespace {

/// A warning and the note that shows the other place.
struct Pair {
    Diagnostic warning;
    Diagnostic note;

    [[nodiscard]] auto key() const {
        return std::tie(warning.file, warning.where.span.start, note.file, note.where.span.start);
    }
};

}  // namespace

void contradictions(merge::Merger& merger, const SilencedLines& lines,
                    const std::vector<check::Suppression>& suppressions,
                    const std::function<void(const Diagnostic&)>& take) {
    std::vector<Pair> pairs;
    merger.flush([&](const Entry& entry) {
        const std::vector<Diagnostic> findings = check::check_entry(entry);
        for (std::size_t i = 0; i + 1 < findings.size(); i += 2) {
            if (!silenced(findings[i], lines, suppressions) && !silenced(findings[i + 1], lines, suppressions)) {
                pairs.push_back({findings[i], findings[i + 1]});
            }
        }
    });
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.key() < b.key(); });
    for (const Pair& pair : pairs) {
        take(pair.warning);
        take(pair.note);
    }
}

}  // namespace nenpyo::pipeline
