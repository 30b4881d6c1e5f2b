#include <fstream>
#include <map>
#include <sstream>

#include "catch.hpp"
#include "findings.hpp"
#include "nenpyo/check.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;

namespace {

struct Pair {
    std::string slip;
    std::string twin;
};

std::string with_line_ends(std::string_view cell) {
    std::string text;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const bool line_end = cell.substr(at, 2) == "\\n";
        text += line_end ? '\n' : cell[at];
        at += line_end ? 1 : 0;
    }
    return text;
}

/// The planted slips by rule.
std::map<std::string, std::vector<Pair>> planted() {
    std::ifstream in(NENPYO_SOURCE_DIR "/tests/data/check_slips.tsv");
    std::ostringstream table;
    table << in.rdbuf();
    std::map<std::string, std::vector<Pair>> pairs;
    const std::string text = table.str();
    util::each_row(text, [&](std::span<const std::string_view> cells) {
        pairs[std::string(cells[0])].push_back({with_line_ends(cells[2]), with_line_ends(cells[3])});
    });
    return pairs;
}

/// The documents of a cell: \f stands between two.
std::vector<read::Input> documents(const std::string& text) {
    std::vector<read::Input> inputs;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find("\\f", begin), text.size());
        inputs.push_back(draft(std::to_string(inputs.size()), text.substr(begin, end - begin)));
        begin = end + 2;
    }
    return inputs;
}

/// Each text as a document; events that two documents tell differently must not meet, so those come one by one.
std::vector<std::vector<Found>> check_each(const std::string& rule, const std::vector<std::string>& texts) {
    std::vector<std::vector<Found>> found(texts.size());
    if (rule == "conflicting-dates") {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            found[i] = findings(documents(texts[i]));
        }
        return found;
    }
    std::vector<read::Input> inputs;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        inputs.push_back(draft(std::to_string(i), texts[i]));
    }
    for (const Found& finding : findings(inputs)) {
        found[std::stoul(finding.file)].push_back(finding);
    }
    return found;
}

}  // namespace

TEST_CASE("planted slips are found, and their correct twins are left alone") {
    std::size_t hits = 0;
    std::size_t all = 0;
    for (const auto& [rule, pairs] : planted()) {
        std::vector<std::string> slips;
        std::vector<std::string> twins;
        for (const Pair& pair : pairs) {
            slips.push_back(pair.slip);
            twins.push_back(pair.twin);
        }
        std::size_t right = 0;
        const std::vector<std::vector<Found>> of_slips = check_each(rule, slips);
        const std::vector<std::vector<Found>> of_twins = check_each(rule, twins);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            right += rules_of(of_slips[i]).contains(rule) ? 1U : 0U;
            INFO(rule << ": " << twins[i]);
            CHECK(rules_of(of_twins[i], false).empty());
            CHECK_FALSE(rules_of(of_twins[i]).contains(rule));
        }
        INFO(rule << ": " << right << " of " << pairs.size());
        CHECK(right > 0);
        hits += right;
        all += pairs.size();
    }
    INFO(hits << " of " << all);
    CHECK(all >= 200);
    CHECK(hits * 100 >= all * 95);
}
