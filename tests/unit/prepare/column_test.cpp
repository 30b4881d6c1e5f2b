#include "catch.hpp"
#include "fixture.hpp"

using Texts = std::vector<std::string>;

namespace {

/// Text of our own in a narrow column: ragged lines, a wide blank before every paragraph and no line between them.
const std::string column =
    "１．堤の築造\n"
    "　この村の堤は，1931 年\n"
    "11 月に着工された．工事\n"
    "を請け負ったのは県の土\n"
    "木課で，人夫は近在から\n"
    "集められている．翌年の\n"
    "春には水門ができ，約\n"
    "１年半で全体が仕上がっ\n"
    "た．費用は村債でまかな\n"
    "われ，完済は 1945年の\n"
    "ことになる（当時の帳\n"
    "簿による）．\n"
    "　堤が切れたのは 1953 年 6\n"
    "月 25 日の夜であった．下\n"
    "流の三つの集落が水に浸\n"
    "かり，住民は寺の本堂に\n"
    "逃れた．水が引いたのは３日\n"
    "後である．\n";

}  // namespace

TEST_CASE("the ragged lines of a narrow column are joined, its headings and paragraphs stay apart") {
    CHECK(sentences(column) == Texts{"１．堤の築造", "この村の堤は，1931 年11 月に着工された．",
                                     "工事を請け負ったのは県の土木課で，人夫は近在から集められている．",
                                     "翌年の春には水門ができ，約１年半で全体が仕上がった．",
                                     "費用は村債でまかなわれ，完済は 1945年のことになる（当時の帳簿による）．",
                                     "堤が切れたのは 1953 年 6月 25 日の夜であった．",
                                     "下流の三つの集落が水に浸かり，住民は寺の本堂に逃れた．",
                                     "水が引いたのは３日後である．"});
}

TEST_CASE("a page number in the middle of a narrow column is stepped over") {
    std::string text = column;
    const std::string inside = "木課で，人夫は近在から\n";
    text.insert(text.find(inside) + inside.size(), "\n－ 12 －\n\n");
    CHECK(sentences(text) == sentences(column));
}

TEST_CASE("a table below a narrow column keeps its rows") {
    const std::string rows =
        "\n表１　水位の記録\n1953.6.24　観測所　2.1m\n1953.6.25　観測所　4.8m\n1953.6.26　観測所　3.0m\n";
    const auto all = sentences(column + rows);
    REQUIRE(all.size() == 12);
    CHECK(all[9] == "1953.6.24　観測所　2.1m");
}

TEST_CASE("a date on two lines is one, even where the text has no more lines") {
    CHECK(sentences("組合は1968年4月\n7日に新しい規約を採択した。\n") ==
          Texts{"組合は1968年4月7日に新しい規約を採択した。"});
    CHECK(sentences("橋の完成は 19\n74 年の秋で、翌年に渡り初めがあった。\n") ==
          Texts{"橋の完成は 1974 年の秋で、翌年に渡り初めがあった。"});
    CHECK(sentences("寺が焼けたのは昭和 1\n2 年の冬である。\n").size() == 1);
    CHECK(sentences("鐘は五月\n三日に鋳られた。\n") == Texts{"鐘は五月三日に鋳られた。"});
    CHECK(sentences("分校は1931年（昭和6年）\n4月に開かれた。\n") == Texts{"分校は1931年（昭和6年）4月に開かれた。"});
}

TEST_CASE("a date above or below another one is no half of it") {
    for (const std::string text : {
             "2019年\n4月　入学式を行う\n5月　遠足に出かける\n",
             "主な行事　1968年\n4月　花見の会\n",
             "会の歩み 2003年4月\n1日　設立総会\n9日　第一回例会\n",
             "在庫は1.5\n月の途中で切れた。\n",
             "発行部数は 12\n年賀状は三日に届いた。\n",
             "第12回 1998\n3 日本海を行く\n",
         }) {
        INFO(text);
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("a particle that opens a line goes on after a bracket or a name") {
    CHECK(sentences("1988年の春、広域水道組合（水組）\nが設立された。\n") ==
          Texts{"1988年の春、広域水道組合（水組）が設立された。"});
    CHECK(repaired("お便り募集\nはがきでお送りください。\n") == "お便り募集\nはがきでお送りください。\n");
    CHECK(repaired("山の辺の道\nに佇む影ひとつ\n") == "山の辺の道\nに佇む影ひとつ\n");
}

TEST_CASE("narrow lines that are no prose are never joined") {
    for (const std::string text : {
             "ホーム\n会社のご案内\nお知らせの一覧\n採用のご案内\nよくあるご質問\nお問い合わせ\nサイトの地図\n",
             "遠い浜辺に灯がともり\n舟は静かに帰りきて\n網を干したる軒先の\n犬も眠れる夜となり\n母は炉端に糸をつむぎ\n"
             "子らは昔の話をせがむ\n",
             "代表取締役の選任\n定款の一部の変更\n役員の報酬の改定\n剰余金の配当の件\n監査役の選任の件\n",
             "1949年　町に図書館を置く\n1953年　水害で本を失う\n1954年　町の寄付で再建する\n1961年　児童室を設ける\n"
             "1970年　新館に移る\n",
             "住所：港区海岸通り\n電話：日中のみ\n担当：総務の係\n受付：平日のみ\n定休：日曜と祝日\n",
         }) {
        INFO(text);
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("lines cut by the number of characters are as good as lines of one width") {
    const std::string text =
        "港湾組合が 1962 年 4 月に発足したとき、加盟する会社は 12\n"
        "社にすぎなかった。組合の規約は前年の秋に作られ、1961 年 11\n"
        "月の準備会で承認されている。荷役の機械が備わるのは遅く、クレー\n"
        "ンが据えられたのは 1965 年 3 月、倉庫は 1966 年 8 月 に\n"
        "なってからである。取扱量は年ごとに増え、一九七〇年代の初めには\n"
        "県で最大の港となった。その後の不況で 1975 年 には 3 割減り、\n"
        "会社の数も 9 社に減った。\n";
    CHECK(sentences(text) == Texts{"港湾組合が 1962 年 4 月に発足したとき、加盟する会社は 12社にすぎなかった。",
                                   "組合の規約は前年の秋に作られ、1961 年 11月の準備会で承認されている。",
                                   "荷役の機械が備わるのは遅く、クレーンが据えられたのは 1965 年 3 月、倉庫は 1966 年 "
                                   "8 月 になってからである。",
                                   "取扱量は年ごとに増え、一九七〇年代の初めには県で最大の港となった。",
                                   "その後の不況で 1975 年 には 3 割減り、会社の数も 9 社に減った。"});
}

TEST_CASE("lines that break off early belong to wrapped prose too") {
    const std::string text =
        "町の水道は一九二七年に引かれた。水源は北の谷の湧き水で、そこから町\n"
        "まで四キロの管を埋めている。工事に当たったのは町の青年団であり、三年\n"
        "のあいだ休みの日ごとに土を掘った。管の継ぎ目が傷ん\n"
        "できたのは戦後のことで、一九五一年の冬には水が三日も止まっている。翌\n"
        "年の春に町は県の補助を得て、古い管を鉄のもの\n"
        "に替えた。湧き水は今も町の半分の家に送られて\n"
        "おり、夏に涸れたことはないという。\n";
    CHECK(sentences(text).size() == 6);
}

TEST_CASE("a title above a narrow column without indents stays apart") {
    const std::string text =
        "水門の番人の家系\n"
        "村の水門には代々の番人\n"
        "がおり，門を開け閉めす\n"
        "るほか，水位を帳面に記\n"
        "していた．帳面は明治の\n"
        "半ばから残る．もっとも\n"
        "古いものは 1889 年の春\n"
        "に始まり，雨の量や風の\n"
        "向きまで書いてある．番\n"
        "人は世襲であった．\n";
    CHECK(sentences(text)[0] == "水門の番人の家系");
    CHECK(sentences(text)[1] == "村の水門には代々の番人がおり，門を開け閉めするほか，水位を帳面に記していた．");
}

TEST_CASE("a number at the end of a line that counts what the next one begins with is no note mark") {
    const std::string text = "部品は少なくとも2\n年ごとに替える。点検は毎月行う。\n\n2 予備の部品を含む。\n";
    CHECK(sentences(text)[0] == "部品は少なくとも2年ごとに替える。");
}
