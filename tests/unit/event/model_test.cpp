#include "catch.hpp"
#include "fixture.hpp"
#include "nenpyo/event.hpp"

using namespace nenpyo;

TEST_CASE("a missing dictionary is named together with what to install") {
    try {
        const event::Model model("/no/such/folder");
        FAIL("no error");
    } catch (const event::DictionaryError& error) {
        const std::string what = error.what();
        CHECK(what.find("/no/such/folder") != std::string::npos);
        CHECK(what.find("mecab-ipadic-utf8") != std::string::npos);
    }
}

TEST_CASE("a sentence with a date gives a mention that stands on its own") {
    const auto found = test::mentions("{2019年4月|2019-04}、市長は新庁舎の建設計画を発表した。");
    REQUIRE(found.size() == 1);
    CHECK(found[0].date == "2019-04");
    CHECK(found[0].event == "市長は新庁舎の建設計画を発表した");
    CHECK(found[0].predicate == "発表する");
    CHECK(found[0].who == std::vector<std::string>{"市長"});
    CHECK(found[0].status == Status::actual);
    CHECK(found[0].file == "test.txt");
    CHECK(found[0].date_text == "2019年4月");
    CHECK(found[0].sentence == "2019年4月、市長は新庁舎の建設計画を発表した。");
}

TEST_CASE("a text without dates costs nothing and gives nothing") {
    CHECK(test::mentions("市長が辞任した。").empty());
}
