#include "catch.hpp"
#include "fixture.hpp"

namespace {

std::size_t count_kind(const std::string& text, const std::string& kind) {
    std::size_t count = 0;
    for (const std::string& line : classed(text)) {
        count += line.starts_with(kind + ": ") ? 1U : 0U;
    }
    return count;
}

const std::string article =
    "港の再開発が始まる\n"
    "市は2024年4月、港の再開発を始めた。古い倉庫を改修し、市場と広場を設ける計画である。\n"
    "工事は三年かかる見込みで、費用は約八十億円とされる。\n";

}  // namespace

TEST_CASE("teasers after 関連記事 are boilerplate to the end") {
    const std::string text = article +
                             "関連記事\n"
                             "駅前の再開発、来春に完成へ\n"
                             "駅前の再開発が来春に完成する。新しい広場の使い方を解説します。\n"
                             "市長選、三人の争い\n"
                             "2023年の市長選に三人が立候補した。\n"
                             "最新ニュース\n"
                             "図書館が開館時間を延長\n"
                             "市立図書館が10月から開館時間を延長する。\n";
    CHECK(count_kind(text, "prose") == 3);
    CHECK(count_kind(text, "boilerplate") == 9);
}

TEST_CASE("teasers without titles are boilerplate too") {
    std::string text = article + "関連記事\n";
    for (int i = 0; i < 3; ++i) {
        text +=
            "駅前の再開発が2025年の春に完成することになり、市は新しい広場の使い方について市民から広く意見を募り、秋まで"
            "に計画をまとめて議会に示す方針を固めた。\n";
    }
    CHECK(count_kind(text, "prose") == 3);
    CHECK(count_kind(text, "boilerplate") == 4);
}

TEST_CASE("a teaser on one line leaves the article alone") {
    for (const std::string teaser :
         {"【あわせて読みたい】駅前の再開発、来春に完成へ", "関連記事：市長選、三人の争い", "▼続きを読む",
          "つづきを読む", "タグ：港 再開発", "#港 #再開発", "トップ > 社会 > 港", "© 2024 港新聞社"}) {
        INFO(teaser);
        const std::string text = article + teaser + "\n再開発には住民の反対もある。説明会は2023年に五回開かれた。\n";
        CHECK(count_kind(text, "prose") == 5);
        CHECK(count_kind(text, "boilerplate") == 1);
    }
}

TEST_CASE("the article takes up again after teasers in its middle") {
    const std::string rest =
        "住民の声\n"
        "再開発には反対もある。説明会は2023年に五回開かれ、延べ六百人が参加した。\n"
        "市は計画の一部を見直し、2025年の着工を目指している。\n";
    CHECK(count_kind(article + "関連記事\n駅前の再開発、来春に完成へ\n\n" + rest, "prose") == 3 + 3);
    const std::string numbered =
        "第1章　港の今\n" + article + "関連記事\n駅前の再開発\n\n第2章　住民の声\n反対もある。\n";
    CHECK(classed(numbered).back() == "prose: 反対もある。");
}

TEST_CASE("a long paragraph under a heading after teasers is the article's own") {
    std::string paragraph;
    for (int i = 0; i < 12; ++i) {
        paragraph += "説明会は市内の各地で開かれ、多くの人が意見を述べた。";
    }
    CHECK(count_kind(article + "関連記事\n駅前の再開発\n\n住民の声\n" + paragraph + "\n市の考え\n" + paragraph + "\n",
                     "prose") == 3 + 24);
}

TEST_CASE("a bibliography is reference, whatever its entries look like") {
    const std::string text = article +
                             "参考文献\n"
                             "山本一郎『港の歴史』港湾社、2010年。\n"
                             "- 市史編纂室『市史　第三巻』1998年\n"
                             "Smith, J. (2015) Ports of Asia. Harbour Press.\n";
    CHECK(count_kind(text, "prose") == 3);
    CHECK(count_kind(text, "reference") >= 4);
}

TEST_CASE("notes after 注 are notes until the next chapter") {
    const std::string text =
        "第1章　港の今\n" + article + "注\n港は1868年に開かれた。\n倉庫は1910年の築。\n第2章　展望\n工事は続く。\n";
    CHECK(count_kind(text, "note") == 3);
    CHECK(classed(text).back() == "prose: 工事は続く。");
}

TEST_CASE("a table of contents is boilerplate, the text after it is not") {
    const std::string text = "目次\n第1章　港の今 ...... 3\n第2章　展望 ...... 15\n\n第1章　港の今\n" + article;
    CHECK(count_kind(text, "boilerplate") == 3);
    CHECK(count_kind(text, "prose") == 3);
}

TEST_CASE("words of navigation inside headings and sentences mean nothing") {
    for (const std::string heading : {"広告業界の再編", "写真技術の発達", "ポスト冷戦の時代", "検索エンジンの誕生",
                                      "参考人招致の経緯", "ニュースの誕生", "コメントの力"}) {
        INFO(heading);
        CHECK(classed(heading + "\n業界は2001年に再編された。\n")[0] == "heading: " + heading);
    }
}

TEST_CASE("a label above the article is no list of other articles") {
    const std::string text = "最新記事\n港\n" + article;
    CHECK(count_kind(text, "prose") == 3);
    CHECK(count_kind(text, "heading") == 2);
}
