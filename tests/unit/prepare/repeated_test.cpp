#include "prepare/repeated.hpp"

#include "catch.hpp"
#include "fixture.hpp"

using nenpyo::prepare::split_runs;

namespace {

std::string times(const std::string& piece, int copies) {
    std::string out;
    for (int i = 0; i < copies; ++i) {
        out += piece;
    }
    return out;
}

}  // namespace

TEST_CASE("a line splits into runs of equal pieces or not at all") {
    CHECK(split_runs("港港港港", 4));
    CHECK(split_runs("9.119.119.119.11", 4));
    CHECK(split_runs("第一章第一章第一章第一章    港の歴史港の歴史港の歴史港の歴史", 4)->size() == 2);
    CHECK(split_runs("10101010", 4)->front().first_end == 2);
    CHECK(split_runs("ああいああいああい", 3));
    CHECK_FALSE(split_runs("港港港港だ", 4));
    CHECK_FALSE(split_runs("港港港", 4));
    CHECK_FALSE(split_runs("", 2));
}

TEST_CASE("headings whose glyphs were emitted several times keep the first copy") {
    for (const int copies : {4, 3, 2}) {
        INFO(copies);
        const std::string text = times("第一章", copies) + "    " + times("港の鉄道", copies) + "\n\n" +
                                 times("山田", copies) + "    " + times("花子", copies) + "\n\n" +
                                 times("問題の所在", copies) + "    \n\n" + "本章では港の鉄道を取り上げる。\n";
        CHECK(sentences(text) == std::vector<std::string>{"第一章    港の鉄道", "山田    花子", "問題の所在",
                                                          "本章では港の鉄道を取り上げる。"});
    }
}

TEST_CASE("the kept copy leads back to the first one") {
    const std::string text = times("沿革の概要", 4) + "\n" + times("(a)", 4) + times("開通", 4) + "\n説明である。\n";
    const auto result = prepared(text);
    REQUIRE(result.sentences().size() == 3);
    const auto heading = result.sentences()[1].range;
    CHECK(result.text(heading) == "(a)開通");
    CHECK(result.raw_offset(heading.begin) == text.find("(a)"));
    CHECK(result.raw_offset(heading.end - 1) + 1 == text.find("開通") + std::string("開通").size());
}

TEST_CASE("a page number among such headings is undone with them") {
    const std::string text = times("沿革の概要", 4) + "\n" + times("開通まで", 4) + "\n" + times("12", 4) + "\n";
    CHECK(repaired(text) == "沿革の概要\n開通まで\n12\n");
}

TEST_CASE("ordinary text that repeats itself is not harmed") {
    for (const std::string text : {"もしもし\n", "時々刻々\n", "2222\n", "1010\n2020\n", "ハハハハ\n", "万歳万歳万歳\n",
                                   "さようなら、さようなら\n", "――――――――\n", "＊＊＊＊\n",
                                   "そろそろ\nまだまだ\nいよいよ\n", "絶対反対絶対反対\n群衆は叫んだ。\n"}) {
        CHECK(repaired(text) == text);
    }
}
