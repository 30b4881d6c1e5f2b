#include <fstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;

namespace {

struct Case {
    std::string genre;
    std::string text;
    std::vector<std::string> rows;
};

std::vector<Case> read_cases() {
    std::ifstream in(std::string(NENPYO_SOURCE_DIR) + "/tests/unit/event/cases.txt");
    std::vector<Case> cases;
    int line_of_block = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        if (line.empty()) {
            line_of_block = 0;
        } else if (++line_of_block == 1) {
            cases.push_back({line, "", {}});
        } else if (line_of_block == 2) {
            cases.back().text = line;
        } else {
            cases.back().rows.push_back(line);
        }
    }
    return cases;
}

std::string row(const Mention& m) {
    std::string who;
    for (const std::string& name : m.who) {
        who += (who.empty() ? "" : ";") + name;
    }
    return m.date + '\t' + std::string(to_string(m.status)) + '\t' + m.event + '\t' + m.predicate + '\t' + who;
}

}  // namespace

TEST_CASE("sentences of every genre give the events that a reader finds in them") {
    const std::vector<Case> cases = read_cases();
    REQUIRE(cases.size() >= 60);
    for (const Case& c : cases) {
        std::vector<std::string> rows;
        for (const Mention& m : test::mentions(c.text)) {
            rows.push_back(row(m));
        }
        INFO(c.genre << ": " << c.text);
        CHECK(rows == c.rows);
    }
}
