#include "catch.hpp"
#include "merge/fold.hpp"
#include "merge/lexicon.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;
using namespace nenpyo::merge;

TEST_CASE("every alias leads to a word that leads to itself") {
    const Lexicon lexicon;
    util::each_row(data::aliases, [&](std::span<const std::string_view> cells) {
        const Alias* form = lexicon.find(fold(cells[0]));
        const Alias* canonical = lexicon.find(fold(cells[1]));
        REQUIRE(form != nullptr);
        INFO(cells[0]);
        REQUIRE(canonical != nullptr);
        CHECK(canonical->canonical == form->canonical);
    });
}

TEST_CASE("what is no name is no place") {
    const Lexicon lexicon;
    CHECK(lexicon.place(fold("会場")) == 0);
    CHECK(lexicon.place(fold("川の西側")) == 0);
    CHECK(lexicon.place(fold("青葉町")) != 0);
    CHECK(lexicon.place(fold("ミナト")) != 0);
}

TEST_CASE("places lie within their countries and beside one another") {
    const Lexicon lexicon;
    const auto fit = [&](std::string_view one, std::string_view other) {
        const bool fits = lexicon.places_fit(lexicon.place(fold(one)), lexicon.place(fold(other)));
        CHECK(fits == lexicon.places_fit(lexicon.place(fold(other)), lexicon.place(fold(one))));
        return fits;
    };
    CHECK(fit("アンカレッジ", "アラスカ"));
    CHECK(fit("アンカレジ", "米国"));
    CHECK(fit("金沢市", "石川県"));
    CHECK(fit("金沢", "日本"));
    CHECK(fit("京都", "京都府"));
    CHECK(lexicon.region(lexicon.place(fold("アンカレッジ"))) == lexicon.place(fold("アラスカ")));
    CHECK(lexicon.region(lexicon.place(fold("アラスカ"))) == 0);
    CHECK(lexicon.region(lexicon.place(fold("青葉町"))) == 0);
    CHECK_FALSE(fit("ワシントン", "アンカレジ"));
    CHECK_FALSE(fit("金沢", "富山"));
    CHECK_FALSE(fit("金沢", "米国"));
    CHECK_FALSE(fit("青葉町", "金沢"));
    util::each_row(data::places, [&](std::span<const std::string_view> cells) {
        INFO(cells[0]);
        CHECK(fit(cells[0], cells[2]));
    });
}
