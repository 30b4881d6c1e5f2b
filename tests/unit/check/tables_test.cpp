#include <set>
#include <string>

#include "catch.hpp"
#include "check/counting.hpp"
#include "check/sequence.hpp"
#include "findings.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;

TEST_CASE("each connective stands in its example") {
    std::set<std::string_view> forms;
    util::each_row(check::data::connectives, [&](std::span<const std::string_view> cells) {
        REQUIRE(cells.size() == 4);
        INFO(cells[0] << ": " << cells[3]);
        CHECK(forms.insert(cells[0]).second);
        CHECK(cells[3].find(cells[0]) != std::string_view::npos);
        CHECK((cells[1] == "date" || cells[1] == "clause"));
        CHECK((cells[2] == "later" || cells[2] == "earlier"));
    });
    CHECK(forms.size() > 30);
}

TEST_CASE("each word for a beginning carries an anniversary") {
    util::each_row(check::data::beginnings, [&](std::span<const std::string_view> cells) {
        const std::string word(cells[0]);
        INFO(word);
        CHECK(rules_of(findings("1950年に" + word + "した社は2025年に70周年を迎えた。")) ==
              std::set<std::string>{"count-mismatch"});
        CHECK(findings("1950年に" + word + "した社は2025年に75周年を迎えた。").empty());
    });
}
