#include <algorithm>

#include "catch.hpp"
#include "merge/fold.hpp"
#include "merge/hash.hpp"
#include "merge/ordinals.hpp"
#include "merge/predicate.hpp"
#include "merge/words.hpp"

using namespace nenpyo::merge;

namespace {

std::vector<WordId> ids(std::string_view text) {
    static const Lexicon lexicon;
    std::vector<Word> words;
    append_words(lexicon, fold(text), words);
    std::vector<WordId> result;
    for (const Word& word : words) {
        result.push_back(word.id);
    }
    return result;
}

WordId predicate(std::string_view text, std::string_view event = "") {
    static const Lexicon lexicon;
    std::vector<Word> words;
    append_words(lexicon, fold(event), words);
    return predicate_of(lexicon, fold(text), fold(event), words).word.id;
}

WordId word(std::string_view text) {
    return hash_codes(fold(text));
}

std::vector<Ordinal> ordinals(std::string_view text) {
    std::vector<Ordinal> result;
    append_ordinals(fold(text), result);
    return result;
}

}  // namespace

TEST_CASE("runs of one script are words, kanji runs are cut in pairs") {
    CHECK(ids("みなとロケットが飛来") == std::vector{word("ロケット"), word("飛来")});
    CHECK(ids("県立図書館") == std::vector{word("県立"), word("図書")});
    CHECK(ids("新条約") == std::vector{word("条約")});
    CHECK(ids("坂本竜馬伝") == std::vector{word("坂本"), word("本竜"), word("竜馬"), word("馬伝")});
    CHECK(ids("水道協定") == std::vector{word("水道"), word("協定")});
    CHECK(ids("Ｚ.Ｙ.のZY") == std::vector{word("ZY"), word("ZY")});
    CHECK(ids("翌水道協定") == ids("水道協定"));
    CHECK(ids("Ｈ３とｈ3") == std::vector{word("H3"), word("H3")});
    CHECK(ids("断続的に続いた港の工事") == ids("続いた港の工事"));
    CHECK(ids("をがにの、。").empty());
}

TEST_CASE("an amount is a word with its unit, a time is none") {
    CHECK(ids("318億円と1,248トン") == std::vector{word("318億円"), word("1248トン")});
    CHECK(ids("12.4%") == std::vector{word("12.4%")});
    CHECK(ids("14時46分に3日、第2").empty());
}

TEST_CASE("names in hiragana are words where they are quoted") {
    CHECK(ids("「つばめ丸」が寄港") == std::vector{word("つばめ丸"), word("寄港")});
    CHECK(ids("「寄港」") == std::vector{word("寄港")});
    CHECK(ids("つばめの寄港") == std::vector{word("寄港")});
}

TEST_CASE("listed words are cut out and made one") {
    CHECK(ids("米国とロシア連邦") == std::vector{word("アメリカ"), word("ロシア")});
    CHECK(ids("ソ連とソビエト連邦") == std::vector{word("ソ連"), word("ソ連")});
    CHECK(ids("首脳会談") == ids("会談"));
    CHECK(ids("仏大統領") == ids("フランス大統領"));
    CHECK(ids("日仏首脳会談") == std::vector{word("日本"), word("フランス"), word("会談")});
    CHECK(ids("日仏修好条約") == std::vector{word("日本"), word("フランス"), word("修好"), word("条約")});
}

TEST_CASE("one-letter countries are not taken out of other words") {
    CHECK(ids("日程") == std::vector{word("日程")});
    CHECK(ids("中央") == std::vector{word("中央")});
    CHECK(ids("新米") == std::vector{word("新米")});
    CHECK(ids("米と") == std::vector{word("アメリカ")});
    CHECK(ids("独自") == std::vector{word("独自")});
}

TEST_CASE("a predicate is its head, whatever form it has") {
    CHECK(predicate("会談する") == predicate("首脳会談"));
    CHECK(predicate("打倒する") == predicate("崩壊"));
    CHECK(predicate("打ち上げる") == predicate("発射"));
    CHECK(predicate("市長選挙") == word("選挙"));
    CHECK(predicate("始まる", "市場の改修工事が始まる") == word("工事"));
    CHECK(predicate("開催する", "両国の首脳会談を開催") == predicate("会談"));
    CHECK(predicate("終了する", "東工場の操業を終了") == predicate("閉鎖する"));
    CHECK(predicate("終了する", "東工場の改修を終了") == predicate("終わる"));
    CHECK(predicate("引き上げる") != predicate("引き下げる"));
    CHECK(predicate("オープンする") == predicate("開業"));
}

TEST_CASE("ordinals are told from counts") {
    CHECK(ordinals("第２回と第三次") == std::vector<Ordinal>{{U'回', 2}, {U'次', 3}});
    CHECK(ordinals("5号機、二十周年、３度目") == std::vector<Ordinal>{{U'号', 5}, {U'周', 20}, {U'度', 3}});
    CHECK(ordinals("3回、12人、千人、第").empty());
    CHECK(ordinals("第1") == std::vector<Ordinal>{{U'第', 1}});
    CHECK(ordinals("第99999999999999999999号").size() == 1);
}
