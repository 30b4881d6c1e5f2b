#include "catch.hpp"
#include "fixture.hpp"

TEST_CASE("marks that were emitted several times are taken out of the sentence") {
    CHECK(repaired("計画は見送られた（（（（3333））））。\n") == "計画は見送られた。\n");
    CHECK(repaired("計画は見送られた（（（（12121212））））。\n") == "計画は見送られた。\n");
    CHECK(repaired("計画は見送られた((11))。\n") == "計画は見送られた。\n");
}

TEST_CASE("marks in brackets, with asterisks and raised are taken out") {
    CHECK(repaired("駅は焼けた[3]。再建された[4][5]。\n") == "駅は焼けた。再建された。\n");
    CHECK(repaired("駅は焼けた［１２］。\n") == "駅は焼けた。\n");
    CHECK(repaired("駅は焼けた[注 1]。\n") == "駅は焼けた。\n");
    CHECK(repaired("駅は焼けた[要出典]。\n") == "駅は焼けた。\n");
    CHECK(repaired("沿革[編集]\n") == "沿革\n");
    CHECK(repaired("人口（注1）は増えた（※2）。\n") == "人口は増えた。\n");
    CHECK(repaired("人口※1は増えた*2。\n") == "人口は増えた。\n");
    CHECK(repaired("人口は増えた¹²。\n") == "人口は増えた。\n");
}

TEST_CASE("a mark between two numbers leaves a blank, so that they don't run together") {
    CHECK(repaired("駅の数は55（注1）2022年に減った。\n") == "駅の数は55 2022年に減った。\n");
    CHECK(repaired("駅は55（注1）と橋（注2）。\n") == "駅は55と橋。\n");
}

TEST_CASE("digits glued to a word are a mark when a note of that number follows") {
    const std::string text =
        "協定は十二の港を結ぶ海運機構4（本部は神戸）が定めた。加盟は任意であり5、脱退もできる。\n\n"
        "4 一九六八年に設けられた団体。\n\n"
        "5 規約の第三条による。\n";
    CHECK(sentences(text) == std::vector<std::string>{"協定は十二の港を結ぶ海運機構（本部は神戸）が定めた。",
                                                      "加盟は任意であり、脱退もできる。",
                                                      "4 一九六八年に設けられた団体。", "5 規約の第三条による。"});
    CHECK(classed(text)[2].starts_with("note: "));
}

TEST_CASE("digits of names, numbers and dates are never taken for marks") {
    for (const std::string text : {
             "型式はT4、速さは毎時80キロである。\n\n4 四番目の説明である。\n",
             "平成4、5年の出来事を図4（左）に示す。\n\n4 四番目の説明である。\n",
             "列車はA4（新型）に替わった。\n",
             "面積は12㎡、長さは5m²、式はa[1]である。\n",
             "定員は機構4、団体4、会社2である。\n\n4 四番目の説明である。\n",
             "注意（1）と（２）を読むこと。\n",
             "3*2は6である。\n",
             "これは[2019年]の話である。\n",
         }) {
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("a numbered list is no row of notes") {
    const auto all = classed("手順を説明する。\n1 電源を入れる。\n2 蓋を閉める。\n3 釦を押す。\n");
    CHECK(all[1] == "item: 1 電源を入れる。");
    CHECK(all[3] == "item: 3 釦を押す。");
}

TEST_CASE("ruby is taken out where a text has it throughout, titles in 《》 stay") {
    CHECK(repaired("躊躇《ためら》う間に、艀《はしけ》は桟橋《さんばし》を離れた。\n") ==
          "躊躇う間に、艀は桟橋を離れた。\n");
    const std::string titles = "歌集《さくら》と《海の記録》、画集《やま》を出した。\n";
    CHECK(repaired(titles) == titles);
}
