#include "catch.hpp"
#include "fixture.hpp"
#include "prepare/table.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

TEST_CASE("radicals that stand for characters are read as these") {
    CHECK(repaired("駅は2025年4\u2F491\u2F47に開業した。\n") == "駅は2025年4月1日に開業した。\n");
    CHECK(repaired("令和\u2F06年\u2F17\u2F00\u2F49の市\u2EA0祭\n") == "令和二年十一月の市民祭\n");
    CHECK(repaired("古い町の月日〓①㋿\n") == "古い町の月日〓①㋿\n");
}

TEST_CASE("invisible characters inside a word are taken out, and the way back covers them") {
    const std::string text = "橋は2025\u200B年4\u2060月に架か\u00ADった。\n";
    const auto result = prepared(text);
    CHECK(result.text() == "橋は2025年4月に架かった。\n");
    const auto end = static_cast<std::uint32_t>(result.text().find("月") + 3);
    CHECK(text.substr(result.raw_end(end), 3) == "に");
}

TEST_CASE("every variant is one character and gives at most one, no longer in bytes") {
    std::size_t rows = 0;
    nenpyo::util::each_row(nenpyo::prepare::data::variants, [&](std::span<const std::string_view> cells) {
        REQUIRE(cells.size() == 2);
        std::string from;
        nenpyo::util::append(from, static_cast<char32_t>(std::stoul(std::string(cells[0]), nullptr, 16)));
        INFO(cells[0]);
        CHECK(nenpyo::util::count(cells[1]) <= 1);
        CHECK(cells[1].size() <= from.size());
        CHECK(repaired("前" + from + "後") == "前" + std::string(cells[1]) + "後");
        ++rows;
    });
    CHECK(rows > 250);
}
