#include "catch.hpp"
#include "fixture.hpp"

using namespace nenpyo;

namespace {

std::string last_who(std::string_view text) {
    const auto found = test::mentions(text);
    REQUIRE_FALSE(found.empty());
    return found.back().who.empty() ? "" : found.back().who.front();
}

}  // namespace

TEST_CASE("a document's hero is the subject of a new paragraph that names nobody") {
    CHECK(last_who("大槻は画家を志した。大槻が筆をとる日は少なかった。大槻の母が止めた。\n"
                   "展覧会は小さかった。評判が立った。\n"
                   "それでも大槻は描いた。\n"
                   "{1931年|1931}、パリへ発った。") == "大槻");
}

TEST_CASE("what a definition defines stays the subject over headings") {
    CHECK(last_who("椎葉商会は、茶を扱う商社である。\n# 沿革\n\n{1904年|1904}、横浜に支店を設けた。") == "椎葉商会");
    CHECK(last_who("戸波 久八（1849年 - 1919年）は、日本の測量家。\n# 生涯\n\n{1861年|1861}に大火で家を失った。") ==
          "戸波 久八");
}

TEST_CASE("a person whose full name stands in the title is the hero") {
    CHECK(last_who("# 江田三郎の歩み\n\n三郎は商家に生まれた。父が失敗した。三郎の店は遠い。\n# "
                   "独立\n\n{1918年|1918}、製作所を創立した。") == "江田三郎");
}

TEST_CASE("whoever a clause names is not the one it leaves out") {
    CHECK(
        last_who(
            "戸波久八（1849年 - 1919年）は、日本の測量家。森田教授は手紙を書いた。{1889年|1889}、森田教授と会った。") ==
        "戸波久八");
}

TEST_CASE("the owner of a thing does what the thing can't") {
    CHECK(last_who("大統領ジョン・ハリスの専用機が着いた。{2025年10月|2025-10}に条約に署名した。") ==
          "大統領ジョン・ハリス");
}

TEST_CASE("a relative does not take the place of the one whom a text is about") {
    CHECK(last_who("戸波久八（1849年 - 1919年）は、日本の測量家。父の源太は船大工だった。{1861年|1861}に村を出た。") ==
          "戸波久八");
    CHECK(last_who("大槻は医師だ。大槻の家は遠い。長男の章は学生だった。{1861年|1861}に結婚した。") == "大槻");
}

TEST_CASE("a thing is no subject of what only people do") {
    CHECK(last_who("書簡が残る。{1919年|1919}、風邪をこじらせて死去。").empty());
    CHECK(last_who("エンジンは一万基に近い。{1963年|1963}、資格を取った。").empty());
    CHECK(last_who("工事は難航した。{1963年|1963}に終わった。") == "工事");
}

TEST_CASE("what is said of a part leaves the whole as the topic") {
    CHECK(last_who("青原国は、海辺の国である。\n首都は港町である。\n{1965年|1965}に独立した。") == "青原国");
    CHECK(last_who("青原新報は、夕刊の新聞である。\n紙の色は緑。\n{2015年|2015}に改題された。") == "青原新報");
}

TEST_CASE("a part or figure belongs to what the document defines") {
    const auto found = test::mentions("青原町は、谷あいの町である。\n{2019年|2019}の人口は9千人である。");
    REQUIRE(found.size() == 1);
    CHECK(found.front().event == "青原町の人口は9千人である");
    CHECK(found.front().who == std::vector<std::string>{"青原町の人口"});
}

TEST_CASE("とは defines as は does") {
    CHECK(last_who("青原競馬とは県の組合が主催する競馬である。\n{1954年|1954}、港町で開催された。") == "青原競馬");
}

TEST_CASE("where nobody is named a thing can do what needs no person") {
    CHECK(last_who("海藻学は学問である。\n{1950年|1950}に大きく発展した。") == "海藻学");
}

TEST_CASE("whoever died is no subject of what follows") {
    CHECK(last_who("小田は{1939年|1939}に亡くなり、その知らせを大槻は旅先で聞いた。{1940年|1940}、船で帰る。") ==
          "大槻");
}

TEST_CASE("a meeting does nothing that only people do") {
    CHECK(last_who("{2022年2月|2022-02}、侵攻は世論を動かし、{4月13日|2022-04-13}に首都で森首相と会談した。") ==
          "森首相");
}

TEST_CASE("a topic goes on over a clause that has a subject of its own") {
    CHECK(last_who("同条約は{11月|2024-11}に双方が批准し、{12月4日|2024-12-04}に発効した。") == "同条約");
    CHECK(last_who("部隊は港を発った。当該弾頭は、長く飛び、{8時|2023-12-18T08}に沖合へ落下したと推定される。") ==
          "当該弾頭");
}

TEST_CASE("a relative clause tells of the event whose notice, result or start follows") {
    CHECK(last_who("{2026年春|2026-21}に催される展覧会の案内が届いた。") == "展覧会");
}

TEST_CASE("every row of a chronicle tells of the one whose history the title announces") {
    const auto found =
        test::mentions("青原商会　沿革\n\n{1904年3月|1904-03}　横浜に支店を設置\n{1910年5月|1910-05}　本社を移転\n");
    REQUIRE(found.size() == 2);
    CHECK(found.front().who == std::vector<std::string>{"青原商会"});
    CHECK(found.back().event == "青原商会が本社を移転");
}

TEST_CASE("a row names first who did it") {
    CHECK(last_who("経過\n\n{10時40分|2024-05-03T10:40}　測候所、全域に注意報を発表。\n") == "測候所");
}

TEST_CASE("what points back is written out") {
    const auto found = test::mentions("青原株式会社は、染料の会社である。\n同社は、{1921年|1921}に本社を移した。");
    REQUIRE(found.size() == 1);
    CHECK(found.front().event == "青原株式会社は、本社を移した");
    CHECK(last_who("大槻氏は計画を発表した。その主役が{2018年|2018}に逮捕された。") == "大槻氏");
    CHECK(last_who("焦点はバシル・ハリドの引き渡しだ。{2024年|2024}に失脚したこの前大統領は口を閉ざす。") ==
          "バシル・ハリド");
}

TEST_CASE("those whom an agreement is between take part") {
    CHECK(last_who("政府軍と反乱軍の間には休戦協定があり、{1月|2026-01}に延長された。") == "政府軍");
}
