#include <algorithm>

#include "catch.hpp"
#include "fixture.hpp"

using namespace nenpyo;

namespace {

/// Wrapped text; `edge` stands between two lines of one sentence.
std::string page_turn(const std::string& edge) {
    return "　港の改修は明治二十九年に始まり、防波堤が築かれた1。県は国に補助を求\n"
           "め、工費の半ばを国庫が負うことになった2。石材は沖の島から切り出され、\n"
           "船で運ばれた。明治三十五年の秋には台風が工事中の堤を襲い、県はその年\n" +
           edge +
           "の末に設計を改めた。改められた堤は前より一丈高く、基礎も広げられたと\n"
           "いう。工事は明治四十年に終わり、翌年には大型の汽船が岸壁に着いた。\n"
           "　港が開くと町の人口は増え、旅館や問屋が軒を並べた。\n";
}

constexpr const char* whole = "明治三十五年の秋には台風が工事中の堤を襲い、県はその年の末に設計を改めた。";
constexpr const char* notes = "\n1 県の土木誌、十二頁。\n2 同書、四十頁。国庫の負担は後に\n減らされた。\n";

}  // namespace

TEST_CASE("footnotes at the foot of a page follow the paragraph that they cut in two") {
    for (const char* edge : {"　　　　45\n", "- 45 -\n港の歴史\n", "\f", "45\n\f"}) {
        INFO(edge);
        const auto all = sentences(page_turn(notes + std::string(edge)));
        REQUIRE(all.size() > 8);
        CHECK(all[3] == whole);
        CHECK(std::count(all.begin(), all.end(), "1 県の土木誌、十二頁。") == 1);
        CHECK(std::find(all.begin(), all.end(), "1 県の土木誌、十二頁。") > all.begin() + 5);
    }
}

TEST_CASE("a sentence may run over two pages with notes") {
    const std::string text =
        "　委員会は一九五二年の夏に調査を始め、村々の古老から話を聞き取ってゆ\n"
        "く仕事を三年の間つづけた（1）。聞き書きは十八冊の手帳に残され、そこに\n"
        "（1）　県史編纂室『日誌』第一冊。\n- 3 -\n"
        "は川止めの宿で起きた出来事や、渡し舟の順番をめぐる争いの顛末（2）、さ\n"
        "（2）　同『日誌』第二冊。\n- 4 -\n"
        "らに大水の年の暮らしまでが書きとめられた。\n";
    const auto all = sentences(text);
    REQUIRE(all.size() >= 4);
    CHECK(all[1].starts_with("聞き書きは十八冊の手帳に残され、そこには川止めの宿で"));
    CHECK(all[1].ends_with("暮らしまでが書きとめられた。"));
}

TEST_CASE("notes under a finished paragraph, numbered rows and notes without a page's edge stay where they stand") {
    const std::string finished = "　港は明治四十年に開かれた1。\n1 県の土木誌。\n45\n　翌年には汽船が着いた。\n";
    CHECK(prepared(finished).text().find("1 県") < prepared(finished).text().find("翌年"));
    const std::string edgeless = page_turn(notes);
    CHECK(prepared(edgeless).text().find("同書") < prepared(edgeless).text().find("の末に"));
    const std::string rows =
        "　堤の工事は次の順に進められ、県の技師がそのすべてを監督したのであった\n"
        "1 測量\n2 浚渫\n3 築堤\n45\n記録は県の書庫に残る。\n";
    CHECK(prepared(rows).text().find("測量") < prepared(rows).text().find("記録"));
    const std::string date = page_turn("") +
                             "　その日の港は静かで、汽船の笛のほかには何も聞こえなかった2。事件は\n9."
                             "2\nと呼ばれ\n45\nた。\n2 県の土木誌。\n";
    CHECK(prepared(date).text().find("9.2") < prepared(date).text().find("と呼ばれ"));
}

TEST_CASE("what was moved leads back to where it stood") {
    const std::string text = page_turn(notes + std::string("45\n"));
    const Prepared result = prepared(text);
    Locator locator(result);
    for (const char* words : {"県はその年の末に", "同書、四十頁", "旅館や問屋"}) {
        const auto at = static_cast<std::uint32_t>(result.text().find(words));
        REQUIRE(at < result.text().size());
        const auto raw = result.raw_offset(at);
        CHECK(text.compare(raw, 3, words, 3) == 0);
    }
    CHECK(locator.locate({static_cast<std::uint32_t>(result.text().find("旅館")), 0}).line == 11);
    CHECK(locator.locate({static_cast<std::uint32_t>(result.text().find("同書")), 0}).line == 6);
}
