#include "catch.hpp"
#include "fixture.hpp"

namespace {

/// Wrapped text with `between` in the middle of a sentence.
std::string page_turn(const std::string& between, const std::string& matter = "市史") {
    return "　" + matter +
           "の編纂は昭和五十二年の春に始まった。はじめ\n"
           "の三年間は" +
           matter +
           "を集めることに費やされ、旧家の蔵に\n"
           "眠っていた" +
           matter + "が次々に見いだされた。委員会はそれ\n" + between + "らを一つ一つ撮影し、" + matter +
           "を作っていった。作業は\n"
           "予定よりも長くかかり、" +
           matter +
           "が世に出たのは昭和五\n"
           "十九年の秋であった。\n";
}

constexpr const char* joined = "委員会はそれらを一つ一つ撮影し、市史を作っていった。";

}  // namespace

TEST_CASE("a page number in mid-sentence is taken out") {
    for (const char* number : {"12", "- 12 -", "― 12 ―", "p. 12", "12ページ", "  12  "}) {
        INFO(number);
        const auto all = sentences(page_turn("\n\n" + std::string(number) + "\n\n"));
        REQUIRE(all.size() == 4);
        CHECK(all[2] == joined);
    }
}

TEST_CASE("a form feed ends a page, not a sentence") {
    CHECK(sentences(page_turn("\f"))[2] == joined);
    CHECK(sentences(page_turn("\n- 3 -\n\f"))[2] == joined);
}

TEST_CASE("a running head beside the page numbers is taken out") {
    std::string text;
    int page = 0;
    for (const char* matter : {"市史", "県史", "町史", "村史"}) {
        text += page_turn("\n" + std::to_string(++page) + "\n\n市史編纂の記録　第三章\n\n", matter);
    }
    const auto all = sentences(text);
    REQUIRE(all.size() == 16);
    CHECK(all[2] == joined);
    CHECK(all[14] == "委員会はそれらを一つ一つ撮影し、村史を作っていった。");
}

TEST_CASE("numbers that are no page numbers stay") {
    CHECK(repaired("第一部\n\n1\n\n男は目を覚ました。\n\n2\n\n女は窓を開けた。\n") ==
          "第一部\n\n1\n\n男は目を覚ました。\n\n2\n\n女は窓を開けた。\n");
    CHECK(repaired("2019\n橋が架かった。\n2020\n駅が開いた。\n") == "2019\n橋が架かった。\n2020\n駅が開いた。\n");
}

TEST_CASE("a number that stands alone inside a date is no page number") {
    CHECK(repaired("橋は昭和\n12\n年に架けられた。\n") == "橋は昭和12年に架けられた。\n");
    CHECK(repaired("橋は1937年\n12\n月に架けられた。\n") == "橋は1937年12月に架けられた。\n");
    CHECK(repaired("橋は四月\n28\n日に架けられた。\n") == "橋は四月28日に架けられた。\n");
}

TEST_CASE("repeated cells of a table stay") {
    const std::string text = "1\n未定\n2\n未定\n3\n未定\n4\n未定\n";
    CHECK(repaired(text) == text);
}

TEST_CASE("the mark of a footnote on a line of its own is taken out in mid-sentence") {
    for (const char* mark : {"(3)\n", "（12）\n", "[4]\n"}) {
        INFO(mark);
        CHECK(sentences(page_turn(mark))[2] == joined);
    }
    CHECK(repaired("(1)\n規則を定める。\n(2)\n役員を選ぶ。\n") == "(1)\n規則を定める。\n(2)\n役員を選ぶ。\n");
}
