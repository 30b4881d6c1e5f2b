#include "catch.hpp"
#include "fixture.hpp"

using Texts = std::vector<std::string>;

TEST_CASE("sentences end at full stops, question and exclamation marks") {
    CHECK(sentences("駅が開いた。人が集まった。") == Texts{"駅が開いた。", "人が集まった。"});
    CHECK(sentences("間に合うのか？間に合った！　皆が笑った。") ==
          Texts{"間に合うのか？", "間に合った！", "皆が笑った。"});
    CHECK(sentences("なんと！？信じられない。") == Texts{"なんと！？", "信じられない。"});
    CHECK(sentences("橋は1931年に架けられた．2010年に架け替えた．") ==
          Texts{"橋は1931年に架けられた．", "2010年に架け替えた．"});
    CHECK(sentences("ﾊﾝｶｸの文だ｡次の文だ｡").size() == 2);
}

TEST_CASE("marks inside words, names, numbers and addresses end nothing") {
    CHECK(sentences("料金は3.5倍、長さは２．４キロになった。").size() == 1);
    CHECK(sentences("広報がYahoo！ニュースに載った。").size() == 1);
    CHECK(sentences("本当か？と聞かれて頷いた。").size() == 1);
    CHECK(sentences("詳細は https://example.com/a?b=c.html を見た。").size() == 1);
    CHECK(sentences("ワシントンD.C.で会議を開いた。").size() == 1);
}

TEST_CASE("English sentences end before a capital, abbreviations do not") {
    CHECK(sentences("Dr. Brown opened the hall in May. It burned down later.\nその後再建された。") ==
          Texts{"Dr. Brown opened the hall in May.", "It burned down later.", "その後再建された。"});
}

TEST_CASE("a stop inside a quotation ends nothing unless the quotation is the utterance") {
    CHECK(sentences("市長は「春に着工する。秋には終わる」と話した。") ==
          Texts{"市長は「春に着工する。秋には終わる」と話した。"});
    CHECK(sentences("「春に着工します。秋に終わります。」会場から拍手が起きた。") ==
          Texts{"「春に着工します。秋に終わります。」", "会場から拍手が起きた。"});
    CHECK(sentences("「もう遅い。」と彼は言った。") == Texts{"「もう遅い。」と彼は言った。"});
    CHECK(sentences("「着いたよ」\n「早かったね」") == Texts{"「着いたよ」", "「早かったね」"});
    CHECK(sentences("堤防は（当初は土だった。）石で組まれた。").size() == 1);
    CHECK(sentences("工事は終わった。（費用は寄付による。）翌年に開通した。") ==
          Texts{"工事は終わった。", "（費用は寄付による。）", "翌年に開通した。"});
    CHECK(sentences("記録は残る（写しもある）。次に移る。").size() == 2);
}

TEST_CASE("an unbalanced bracket swallows nothing") {
    CHECK(sentences("「閉じ忘れた文だ。次の文だ。その次の文だ。").size() == 3);
    CHECK(sentences("一つ目）の文だ。二つ目の文だ。").size() == 2);
    CHECK(sentences("（開いたまま「中は閉じた」。続きだ。").size() == 2);
    CHECK(sentences("「開いたまま。\n次の段落だ。」").size() == 2);
}

TEST_CASE("a sentence beyond the cap is cut at the best place, with one diagnostic") {
    nenpyo::prepare::PrepareOptions options;
    options.longest_sentence = 60;
    std::string text;
    for (int i = 0; i < 12; ++i) {
        text += "村は栄え、";
    }
    text += "やがて町になった。";
    const auto result = prepared(text, options);
    REQUIRE(result.sentences().size() > 2);
    REQUIRE(result.diagnostics().size() == 1);
    CHECK(result.diagnostics()[0].rule == "long-sentence");
    CHECK(result.diagnostics()[0].range.size() == text.size());
    std::string all;
    for (const auto& sentence : result.sentences()) {
        CHECK(sentence.range.size() <= 60);
        all += result.text(sentence.range);
    }
    CHECK(all == text);
    CHECK(result.text(result.sentences()[0].range).ends_with("、"));
}

TEST_CASE("a run without any stop is cut between characters") {
    nenpyo::prepare::PrepareOptions options;
    options.longest_sentence = 100;
    std::string text;
    for (int i = 0; i < 500; ++i) {
        text += "ア";
    }
    const auto result = prepared(text, options);
    CHECK(result.sentences().size() == 16);  // 33 characters of three bytes each
    for (const auto& sentence : result.sentences()) {
        CHECK(sentence.range.size() % 3 == 0);
    }
}

TEST_CASE("outer blanks are left out of sentences") {
    CHECK(sentences("　　市制が敷かれた。　人口が増えた。　\r\n") == Texts{"市制が敷かれた。", "人口が増えた。"});
    CHECK(sentences("").empty());
    CHECK(sentences(" \n　\n\t").empty());
}

TEST_CASE("the marks between the paragraphs of a column end a sentence, those of a figure don't") {
    CHECK(sentences("港に人影はなかった▼1954年の春、船が戻った▼「静かだった」と漁師は言う。\n") ==
          std::vector<std::string>{"港に人影はなかった", "1954年の春、船が戻った", "「静かだった」と漁師は言う。"});
    CHECK(sentences("株価は▼3.5％、金利は▲0.1％となり、相場は動いた。\n").size() == 1);
    CHECK(sentences("町の人口は▼12人と減った。\n").size() == 1);
}
