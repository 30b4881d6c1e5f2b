#include "pipeline/place.hpp"

#include <memory>

#include "catch.hpp"

using namespace nenpyo;
using namespace nenpyo::pipeline;

namespace {

Prepared unrepaired(std::string text) {
    auto chunk = std::make_shared<Chunk>();
    chunk->file = "a.txt";
    chunk->text = std::move(text);
    return Prepared(chunk, "", {}, {}, {});
}

ByteRange range_of(const Prepared& prepared, std::string_view words) {
    const std::size_t begin = prepared.text().find(words);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

}  // namespace

TEST_CASE("breaks and the blanks around them are taken out of a text, other blanks stay") {
    CHECK(without_breaks("2003 年") == "2003 年");
    CHECK(without_breaks("2002 年 5\n\n月") == "2002 年 5月");
    CHECK(without_breaks("2002\u3000 \r\n \u3000年") == "2002年");
    CHECK(without_breaks("\n年\n") == "年");
    CHECK(without_breaks("").empty());
}

TEST_CASE("an expression is placed by line, column and code points") {
    const Prepared prepared = unrepaired("開業の前。\n駅は2003\n年に開いた。");
    std::vector<Timex> timexes(1);
    timexes[0].range = range_of(prepared, "2003\n年");
    place(prepared, timexes);
    CHECK(timexes[0].text == "2003年");
    CHECK(timexes[0].where == Location{2, 3, {8, 14}});
}

TEST_CASE("findings get file, place and line, in reading order") {
    const Prepared prepared = unrepaired("一行目\r\n式は2月30日に、\r\n祭は4月31日に開く。");
    std::vector<Diagnostic> findings(2);
    findings[0].range = range_of(prepared, "4月31日");
    findings[1].range = range_of(prepared, "2月30日");
    place(prepared, findings);
    CHECK(findings[0].file == "a.txt");
    CHECK(findings[0].where.line == 2);
    CHECK(findings[0].where.column == 3);
    CHECK(findings[0].excerpt == "式は2月30日に、");
    CHECK(findings[1].excerpt == "祭は4月31日に開く。");
}

TEST_CASE("a diagnostic without a range keeps its place") {
    const Prepared prepared = unrepaired("\n\n");
    std::vector<Diagnostic> findings(1);
    findings[0].where.line = 7;
    place(prepared, findings);
    CHECK(findings[0].where.line == 7);
    CHECK(findings[0].excerpt.empty());
}
