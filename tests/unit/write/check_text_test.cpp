#include "catch.hpp"
#include "samples.hpp"
#include "write/display_width.hpp"
#include "write/excerpt.hpp"

using namespace nenpyo;
using namespace nenpyo::write;
using namespace nenpyo::write::samples;

namespace {

std::string excerpt(std::string_view line, Marked marked, std::size_t columns = 160) {
    std::string out;
    append_excerpt(out, line, marked, columns);
    return out;
}

}  // namespace

TEST_CASE("a finding is a line like a compiler's, the line and a caret") {
    CHECK(written(impossible_day(), format("text")) ==
          "a.txt:4:4: warning: 6月には30日までしかない [impossible-date]\n"
          "毎年、6月31日に集まる\n"
          "      ^~~~~~~\n");
}

TEST_CASE("a finding without its line is one line") {
    Diagnostic finding = impossible_day();
    finding.excerpt.clear();
    CHECK(written(finding, format("text")) == "a.txt:4:4: warning: 6月には30日までしかない [impossible-date]\n");
}

TEST_CASE("a finding as JSON") {
    CHECK(written(impossible_day(), format("jsonl")) ==
          R"({"file": "a.txt", "line": 4, "column": 4, "start": 20, "end": 25, "severity": "warning", )"
          R"("rule": "impossible-date", "message": "6月には30日までしかない", "excerpt": "毎年、6月31日に集まる"})"
          "\n");
}

TEST_CASE("display columns") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("令和6年") == 7);
    CHECK(display_width("ｶﾅ") == 2);
    CHECK(display_width("１２") == 4);
    CHECK(display_width("か\u3099") == 2);
    CHECK(display_width("\U00020BB7") == 2);
}

TEST_CASE("the caret stands under tabs, at line ends and below nothing") {
    CHECK(excerpt("\t第1回 2/30", {5, 9}) == "\t第1回 2/30\n\t      ^~~~\n");
    CHECK(excerpt("2/30", {0, 0}) == "2/30\n^\n");
    CHECK(excerpt("2/30", {9, 12}) == "2/30\n    ^\n");
    CHECK(excerpt("一\x1b[31m2/30", {6, 10}) == "一\uFFFD[31m2/30\n       ^~~~\n");
}

TEST_CASE("of a wide line the part around the mark is shown") {
    CHECK(excerpt("あいうえお2/30かきくけこ", {5, 9}, 12) == "…えお2/30かき…\n     ^~~~\n");
    CHECK(excerpt("2/30かきくけこ", {0, 4}, 8) == "2/30かき…\n^~~~\n");
    CHECK(excerpt("あいうえお2/30", {5, 9}, 8) == "…えお2/30\n     ^~~~\n");
}
