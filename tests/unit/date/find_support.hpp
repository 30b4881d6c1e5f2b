#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "nenpyo/date.hpp"
#include "util/tsv.hpp"

namespace nenpyo::date::test {

/// A table of tests/data; fails the test where the file is missing.
inline std::string table(const std::string& name) {
    std::ifstream in(std::string(NENPYO_SOURCE_DIR) + "/tests/data/" + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    REQUIRE(!text.str().empty());
    return text.str();
}

/// The text with its expressions in ⟦…⟧.
inline std::string marked(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    for (const Expression& expression : find(text)) {
        out += text.substr(done, expression.range.begin - done);
        out += "⟦";
        out += text.substr(expression.range.begin, expression.range.size());
        out += "⟧";
        done = expression.range.end;
    }
    out += text.substr(done);
    return out;
}

inline std::string without_marks(std::string text) {
    for (const std::string_view mark : {"⟦", "⟧"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
            text.erase(at, mark.size());
        }
    }
    return text;
}

/// The only expression of a text.
inline Expression only(std::string_view text) {
    const auto found = find(text);
    INFO(text << ": " << marked(text));
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace nenpyo::date::test
