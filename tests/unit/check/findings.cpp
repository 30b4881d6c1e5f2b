#include "findings.hpp"

#include "util/tsv.hpp"

using namespace nenpyo;

namespace {

/// FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]; empty for the lines of an excerpt.
std::optional<Found> parse_line(std::string_view line) {
    for (const std::string_view severity : {"error", "warning", "note"}) {
        const std::string mark = ": " + std::string(severity) + ": ";
        const std::size_t at = line.find(mark);
        const std::size_t rule = line.rfind(" [");
        if (at != std::string_view::npos && rule != std::string_view::npos && line.ends_with(']')) {
            const std::size_t begin = at + mark.size();
            return Found{std::string(line.substr(0, line.find(':'))), std::string(severity),
                         std::string(line.substr(begin, rule - begin)),
                         std::string(line.substr(rule + 2, line.size() - rule - 3))};
        }
    }
    return std::nullopt;
}

}  // namespace

read::Input draft(std::string name, std::string text) {
    return {read::Input::Kind::text, std::move(name), std::move(text)};
}

std::vector<Found> findings(const std::vector<read::Input>& inputs, PipelineOptions options) {
    options.kind = write::RecordKind::check;
    options.write.format = "text";
    std::string output;
    run(inputs, options, {}, [&](std::string_view bytes) { output += bytes; });
    std::vector<Found> list;
    for (const std::string_view line : util::split(output, '\n')) {
        if (std::optional<Found> found = parse_line(line)) {
            list.push_back(std::move(*found));
        }
    }
    return list;
}

std::vector<Found> findings(const std::string& text) {
    return findings({draft("draft.txt", text)});
}

std::set<std::string> rules_of(const std::vector<Found>& list, bool notes) {
    std::set<std::string> rules;
    for (const Found& found : list) {
        if (notes || found.severity != "note") {
            rules.insert(found.rule);
        }
    }
    return rules;
}
