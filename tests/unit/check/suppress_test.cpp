#include <stdexcept>

#include "catch.hpp"
#include "findings.hpp"

using namespace nenpyo;

namespace {

std::vector<Diagnostic> comment_problems(std::string text) {
    Chunk chunk;
    chunk.text = std::move(text);
    std::vector<Diagnostic> problems;
    check::ignore_comments(chunk, problems);
    return problems;
}

std::string refusal(std::string_view table) {
    try {
        check::parse_suppressions(table);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return "";
}

constexpr const char* slip = "式典は2026年2月3日（土）に開いた。";

}  // namespace

TEST_CASE("a comment at the end of the line silences it") {
    const std::string text = slip;
    CHECK(findings(text).size() == 1);
    CHECK(findings(text + " <!-- nenpyo: ignore weekday-mismatch 原本のまま -->").empty());
    CHECK(findings(text + " # nenpyo: ignore weekday-mismatch 原本のまま").empty());
    CHECK(findings(text + " # nenpyo: ignore era-mismatch 原本のまま").size() == 1);
}

TEST_CASE("a comment on a line of its own silences the next one and no other") {
    const std::string comment = "<!-- nenpyo: ignore weekday-mismatch 原本のまま -->\n";
    CHECK(findings(comment + slip).empty());
    CHECK(findings(comment + "\n" + slip).empty());
    CHECK(findings(comment + slip + "\n\n" + slip).size() == 1);
}

TEST_CASE("a comment at the end of a piece silences the first line of the next one") {
    const std::string comment = "\n\n# nenpyo: ignore weekday-mismatch 原本のまま\n\n";
    const std::string above = "工事は静かに進んだ。";
    for (std::size_t bytes = 1; bytes < 140; ++bytes) {
        PipelineOptions options;
        options.read.chunk_bytes = bytes;
        const std::vector<read::Input> inputs{draft("a.txt", above + comment + slip + "\n\n" + slip)};
        INFO(bytes);
        CHECK(findings(inputs, options).size() == 1);
    }
}

TEST_CASE("a comment needs a known rule and a reason") {
    CHECK(findings(std::string(slip) + " # nenpyo: ignore weekday-mismatch").size() == 1);
    CHECK(comment_problems("a # nenpyo: ignore weekday-mismatch").size() == 1);
    CHECK(comment_problems("a # nenpyo: ignore weekday because").size() == 1);
    CHECK(comment_problems("a # nenpyo: ignore weekday-mismatch 原本のまま").empty());
    CHECK(comment_problems("the words nenpyo: ignore are no comment here").empty());
}

TEST_CASE("a comment silences events dated two ways") {
    const std::string first = "赤松橋は2003年3月に開通した。\n\n";
    const std::string second = "赤松橋が開通したのは2004年11月だ。";
    CHECK(findings(first + second).size() == 2);
    CHECK(findings(first + second + " # nenpyo: ignore conflicting-dates 資料により異なる").empty());
}

TEST_CASE("a suppression file silences by file, rule and text") {
    PipelineOptions options;
    const auto left = [&](std::string_view table) {
        options.suppressions = check::parse_suppressions(table);
        return findings({draft("news/a.txt", slip)}, options).size();
    };
    CHECK(left("*.txt\tweekday-mismatch\t\t原本のまま\n") == 0);
    CHECK(left("# comment\n\nnews/*.txt\t*\t式典\t原本のまま\n") == 0);
    CHECK(left("*.md\tweekday-mismatch\t\t原本のまま\n") == 1);
    CHECK(left("*.txt\tera-mismatch\t\t原本のまま\n") == 1);
    CHECK(left("*.txt\tweekday-mismatch\t閉会\t原本のまま\n") == 1);
}

TEST_CASE("a suppression file says what is wrong in which line") {
    CHECK(refusal("*\tweekday-mismatch\n") == "line 1: needs four columns: file glob, rule, text, reason");
    CHECK(refusal("\n*\tweekday\t\tx\n") == "line 2: unknown rule 'weekday'");
    CHECK(refusal("*\t*\tx\t \n") == "line 1: no reason given");
}
