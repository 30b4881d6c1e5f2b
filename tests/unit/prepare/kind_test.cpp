#include "catch.hpp"
#include "fixture.hpp"

using Texts = std::vector<std::string>;

TEST_CASE("short unfinished lines before text are headings, each opening a section") {
    const std::string text = "まちの百年\n\nはじめに\n\n町ができて百年になる。\n\n駅の開業\n\n駅は1910年に開業した。\n";
    CHECK(classed(text) == Texts{"heading: まちの百年", "heading: はじめに", "prose: 町ができて百年になる。",
                                 "heading: 駅の開業", "prose: 駅は1910年に開業した。"});
    const auto result = prepared(text);
    CHECK(result.sentences()[0].section == 1);
    CHECK(result.sentences()[2].section == 2);
    CHECK(result.sentences()[4].section == 3);
}

TEST_CASE("a text before any heading stands in section 0") {
    CHECK(prepared("町ができた。\n").sentences()[0].section == 0);
}

TEST_CASE("numbered and marked headings") {
    for (const std::string heading : {"第3章　戦後の歩み", "1.2 先行研究", "2.1.3 標本の採集", "(1)予算の推移",
                                      "（２）利用者の声", "一、資金の調達", "■開館の経緯", "◆第一報", "●背景",
                                      "Ⅲ．考察", "4 港湾の整備", "# 沿革", "１．はじめに", "(a) 事故の概要"}) {
        INFO(heading);
        CHECK(classed(heading + "\n工事は翌年に始まり、三年で終わった。\n")[0].starts_with("heading: "));
    }
}

TEST_CASE("a line that is only a date is a heading") {
    for (const std::string date :
         {"11/25", "同年六月三日", "平成23年3月", "2011年3月11日（金）", "2019年4月〜6月", "1950年代", "29/01/2026",
          "昭和二十年", "5月3日 午後", "【3月11日】", "1926年大正15年/昭和元年"}) {
        INFO(date);
        CHECK(classed(date + "\n町に避難所が開かれた。\n")[0] == "heading: " + date);
    }
}

TEST_CASE("lines that begin with a date and say what happened are items") {
    for (const std::string row :
         {"1872年（明治5年）　新橋・横浜間が開業", "2019年4月　支店を開設", "昭和39年10月1日：新幹線が開業",
          "2024年5月1日、新駅が開業", "2001-04-01 合併", "10月3日（土） 運動会", "14時46分ごろ 県内で強い揺れ",
          "14・49 大津波警報が出る", "16:05 対策本部を設置"}) {
        INFO(row);
        CHECK(classed("沿革\n" + row + "\n1999年　閉鎖\n")[1] == "item: " + row);
    }
}

TEST_CASE("lists, rows and pairs are items") {
    CHECK(classed("持ち物\n・水筒\n・弁当\n")[1] == "item: ・水筒");
    CHECK(classed("順路\n1. 受付\n2. 展示室\n3. 売店\n")[2] == "item: 2. 展示室");
    CHECK(classed("概要\n所在地：神戸市\n設立：1920年\n代表：山本\n見学できる。\n")[2] == "item: 設立：1920年");
    CHECK(classed("1930年 | 商店として創業 |\n1948年 | 株式会社となる |\n")[1] == "item: 1948年 | 株式会社となる");
    CHECK(classed("| 年 | 事項 |\n|---|---|\n| 1954年 | 市制施行 |\n") ==
          Texts{"item: 年　事項", "item: 1954年　市制施行"});
}

TEST_CASE("a bullet that holds only a date heads what follows") {
    CHECK(classed("- 1923年\n-\n大阪で創業した。\n") == Texts{"heading: 1923年", "prose: 大阪で創業した。"});
}

TEST_CASE("a lone line is a sentence, not a heading") {
    CHECK(classed("2024年4月1日に新駅が開業") == Texts{"prose: 2024年4月1日に新駅が開業"});
}

TEST_CASE("dialogue and interviews are prose") {
    for (const std::string& line :
         classed("　男は振り返った。\n「誰かいるのか」\n「俺だ。忘れ物をした」\n――計画はいつからですか。\n")) {
        CHECK(line.starts_with("prose: "));
    }
}

TEST_CASE("captions, cross-references, addresses and sources are references") {
    for (const std::string line :
         {"図1　路線の変遷", "図表I-3-5 利用者数の推移（2010年）", "表2-1 利用者数", "写真3 旧駅舎（1931年撮影）",
          "参照2章3項（港湾の整備）", "出典：交通白書2012年版", "資料：市統計課調べ", "https://example.com/2012/05/01/",
          "URL: https://example.com/"}) {
        INFO(line);
        CHECK(classed("駅は1910年に開業した。\n" + line + "\n町は栄えた。\n")[1] == "reference: " + line);
    }
    CHECK(classed("図1に示すように、利用者は増えた。\n")[0].starts_with("prose: "));
    CHECK(classed("参照した資料は2010年に出版された。\n")[0].starts_with("prose: "));
}

TEST_CASE("notes by their marks") {
    for (const std::string line : {"（注）端数は四捨五入した。", "※1 暫定値である。", "注1　改訂版による。",
                                   "[3] 当時の記録による。", "注：一部を省いた。"}) {
        INFO(line);
        CHECK(classed("人口は増えた。\n" + line + "\n")[1] == "note: " + line);
    }
}

TEST_CASE("rules and ornaments make no sentence") {
    CHECK(classed("駅が開いた。\n――――――\n＊　＊　＊\n-----\n町は栄えた。\n") ==
          Texts{"prose: 駅が開いた。", "prose: 町は栄えた。"});
}
