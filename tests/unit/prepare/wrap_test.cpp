#include "catch.hpp"
#include "fixture.hpp"

using Texts = std::vector<std::string>;

namespace {

/// A text of our own, wrapped at 20 full-width characters.
const std::string wrapped =
    "　港町の鉄道は一八九三年の秋に敷かれた。当時\n"
    "の記録によれば、開通の日には町じゅうの人が駅\n"
    "前に集まり、花火が上がったという。ところが、\n"
    "翌年の夏に大雨が続き、橋が二つ流された。会社\n"
    "は資金に苦しんだが、1896年に新しい橋を架けて\n"
    "列車を走らせた。\n"
    "　それから三十年のあいだ、鉄道は町の暮らしを\n"
    "支えつづけた。\n";

std::string spaced(std::string text) {
    std::string out;
    for (const char c : text) {
        out += c == '\n' ? "\n\n" : std::string(1, c);
    }
    return out;
}

const Texts story = {"港町の鉄道は一八九三年の秋に敷かれた。",
                     "当時の記録によれば、開通の日には町じゅうの人が駅前に集まり、花火が上がったという。",
                     "ところが、翌年の夏に大雨が続き、橋が二つ流された。",
                     "会社は資金に苦しんだが、1896年に新しい橋を架けて列車を走らせた。",
                     "それから三十年のあいだ、鉄道は町の暮らしを支えつづけた。"};

}  // namespace

TEST_CASE("hard-wrapped lines are joined without blanks, paragraphs stay apart") {
    const auto result = prepared(wrapped);
    CHECK(sentences(wrapped) == story);
    REQUIRE(result.sentences().size() == 5);
    CHECK(result.sentences()[0].paragraph == result.sentences()[3].paragraph);
    CHECK(result.sentences()[3].paragraph != result.sentences()[4].paragraph);
}

TEST_CASE("an empty line after every line is undone too") {
    CHECK(sentences(spaced(wrapped)) == story);
}

TEST_CASE("carriage returns and blanks at line ends make no difference") {
    std::string text;
    for (const char c : wrapped) {
        text += c == '\n' ? " \r\n" : std::string(1, c);
    }
    CHECK(sentences(text) == story);
}

TEST_CASE("a date broken over lines is one again") {
    const std::string text =
        "委員会は二年にわたる調査の結果をまとめ、2002年5\n"
        "月に報告書を公にした。反対する声は少なくなく、1999\n"
        "年の暮れから続く議論はその後も収まらなかった。翌\n"
        "年になって、ようやく工事が始まることになった。\n";
    CHECK(sentences(text)[0] == "委員会は二年にわたる調査の結果をまとめ、2002年5月に報告書を公にした。");
    CHECK(sentences(text)[1] == "反対する声は少なくなく、1999年の暮れから続く議論はその後も収まらなかった。");
}

TEST_CASE("Latin words keep a blank between them, hyphenated ones are mended") {
    const std::string text =
        "The harbour railway was opened in the autumn of the year\n"
        "when the new pier had been finished. According to the rec-\n"
        "ords of the company the whole town came to the station and\n"
        "watched the first train leave.\n";
    CHECK(sentences(text) ==
          Texts{"The harbour railway was opened in the autumn of the year when the new pier had been finished.",
                "According to the records of the company the whole town came to the station and watched the first "
                "train leave."});
}

TEST_CASE("entries of a chronology are never joined") {
    const std::string rows =
        "1872年（明治5年）　新橋・横浜間で日本最初の鉄道が開業\n"
        "1889年（明治22年）　新橋・神戸間の東海道本線が全通する\n"
        "1906年（明治39年）　鉄道国有法により主な私鉄を買収する\n"
        "1914年（大正3年）　東京駅が開業し、起点がここに移される\n";
    const auto result = prepared(rows);
    CHECK(result.sentences().size() == 4);
    CHECK(result.text() == rows);
    for (const auto& sentence : result.sentences()) {
        CHECK(sentence.kind == nenpyo::SentenceKind::item);
    }
}

TEST_CASE("a chronology between wrapped paragraphs stays a list") {
    const std::string rows =
        "1893年10月　港町鉄道が開通し、一番列車が走る\n"
        "1894年7月　大雨により二つの橋が流失する\n"
        "1896年4月　新しい鉄橋が完成、運転を再開する\n";
    const auto all = sentences(wrapped + "\n" + rows + "\n" + wrapped);
    REQUIRE(all.size() == 13);
    CHECK(all[5] == "1893年10月　港町鉄道が開通し、一番列車が走る");
    CHECK(all[7] == "1896年4月　新しい鉄橋が完成、運転を再開する");
    CHECK(all[8] == story[0]);
}

TEST_CASE("headings, lists, verse and tables stay line by line") {
    for (const std::string text : {
             "設立の目的\n役員の一覧\n会費の納入\n総会の開催\n会則の改正\n",
             "・会費を改定すること\n・役員を増やすこと\n・会報を年四回出すこと\n・支部を設けること\n",
             "雨にぬれたる石畳\n灯りのともる坂の道\n行く人もなき夕まぐれ\n遠く汽笛の音がする\n",
             "品名\t数量\t価格\nりんご\t十二\t千円\nみかん\t三十\t二千円\n",
             "番号,品名,数量\n1,りんご,12\n2,みかん,30\n3,ぶどう,5\n",
         }) {
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("one paragraph on each line is left alone") {
    const std::string text =
        "まちの歴史\n"
        "駅ができたのは一九一〇年のことである。はじめは一日に三本の列車が停まるだけの小さな停留所だった。\n"
        "発展のはじまり\n"
        "一九二三年に製糸工場が移ってくると、働く人とその家族のために商店が次々に開かれた。\n";
    const auto result = prepared(text);
    CHECK(result.text().data() == result.chunk().text.data());
    CHECK(result.sentences().size() == 5);
}

TEST_CASE("a heading between wrapped paragraphs is not drawn into them") {
    const auto all = sentences(wrapped + "二　橋の再建\n" + wrapped);
    REQUIRE(all.size() == 11);
    CHECK(all[5] == "二　橋の再建");
}

TEST_CASE("a dot inside a name that begins a line is no bullet") {
    const std::string text =
        "調査団はその年の十二月に、東アジア各国の研究機関\n"
        "・大学と共同で発掘に着手した。報告書は翌々年の春\n"
        "に刊行され、町の成り立ちについての通説を改める\n"
        "きっかけとなった。\n";
    CHECK(sentences(text)[0] == "調査団はその年の十二月に、東アジア各国の研究機関・大学と共同で発掘に着手した。");
}

TEST_CASE("lines broken at phrases go on after a comma, and between such lines in mid-phrase") {
    CHECK(
        sentences("その冬の調査では、\n海沿いに残された倉庫という\n建物と、それに付随した線路を調べ、\n図面を作り、\n報"
                  "告した。\n") ==
        Texts{"その冬の調査では、海沿いに残された倉庫という建物と、それに付随した線路を調べ、図面を作り、報告した。"});
    CHECK(sentences("持ち物は次の通り。\n水筒、\n・弁当\n・雨具\n").size() == 4);
}

TEST_CASE("letter-spaced lines lose their blanks, lists of single characters do not") {
    CHECK(repaired("港 の 歴 史 と 人 々 の 暮 ら し\n") == "港の歴史と人々の暮らし\n");
    CHECK(repaired("明 治 4 年 に 使 節 が 出 発 し た\n") == "明治 4 年に使節が出発した\n");
    for (const std::string text : {"春 夏 秋 冬\n", "山 本 一 郎 森 田 花 子 小 林 三 郎\n",
                                   "山田 太郎 鈴木 花子 佐藤 次郎 高橋 三郎 田中 四郎\n"}) {
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("a column of single characters is one line") {
    CHECK(repaired("港\nの\n歴\n史\nを\n語\nる\n会\n\n本文である。\n") == "港の歴史を語る会\n\n本文である。\n");
    CHECK(repaired("甲\n乙\n丙\n丁\n") == "甲\n乙\n丙\n丁\n");
}
