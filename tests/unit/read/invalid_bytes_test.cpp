#include "read/invalid_bytes.hpp"

#include <string>

#include "catch.hpp"
#include "fixtures.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;

TEST_CASE("an invalid byte becomes U+FFFD with a diagnostic that says where") {
    const auto chunks = chunks_of("港の倉庫\nで\xFF火事\n");
    REQUIRE(chunks.size() == 1);
    CHECK(chunks[0].text == "港の倉庫\nで\uFFFD火事\n");
    REQUIRE(chunks[0].diagnostics.size() == 1);
    const auto& found = chunks[0].diagnostics[0];
    CHECK(found.rule == "invalid-bytes");
    CHECK(found.severity == nenpyo::Severity::warning);
    CHECK(found.message == "byte FF is not valid UTF-8; read as U+FFFD");
    CHECK(found.file == "a.txt");
    CHECK(found.where == nenpyo::Location{2, 2, {6, 7}});
    CHECK(found.excerpt == "で\uFFFD火事");
}

TEST_CASE("sequences that follow one another are one place, each maximal one is one U+FFFD") {
    // Table 3-8 of the Unicode Standard: 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64
    const auto chunks = chunks_of(
        "a\xF1\x80\x80\xE1\x80\xC2"
        "b\x80"
        "c\x80\xBF"
        "d港",
        {"UTF-8"});
    CHECK(text_of(chunks) == "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd港");
    const auto found = diagnostics_of(chunks);
    REQUIRE(found.size() == 3);
    CHECK(found[0].message == "bytes F1 80 80 E1 80 C2 are not valid UTF-8; read as U+FFFD");
    CHECK(found[1].where.column == 6);
    CHECK(found[2].message == "bytes 80 BF are not valid UTF-8; read as U+FFFD");
}

TEST_CASE("a long run shows its first bytes only") {
    const auto found = diagnostics_of(chunks_of("a" + std::string(100000, '\xFE') + "b", {"UTF-8"}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "bytes FE FE FE FE FE FE FE FE … are not valid UTF-8; read as U+FFFD");
}

TEST_CASE("of many places the first five are told and the others counted") {
    std::string bytes;
    for (int i = 0; i < 1000; ++i) {
        bytes += "港の倉庫\xFFで火事があった\n";
    }
    ReadOptions options;
    options.chunk_bytes = 200;
    const auto chunks = chunks_of(bytes, options);
    REQUIRE(chunks.size() > 10);
    const auto found = diagnostics_of(chunks);
    REQUIRE(found.size() == 6);
    CHECK(found[4].where.line == 5);
    CHECK(found[5].where.line == 6);
    CHECK(found[5].where.column == 5);
    CHECK(found[5].message ==
          "995 more places are not valid UTF-8 from here on; if the input is in another encoding, name it");
    CHECK(chunks.back().diagnostics.size() == 1);
}

TEST_CASE("a character that the end of the input cuts off") {
    const auto utf8 = diagnostics_of(chunks_of("港の倉\xE5\xBA"));
    REQUIRE(utf8.size() == 1);
    CHECK(utf8[0].message == "the input ends inside a character of UTF-8 (bytes E5 BA); read as U+FFFD");
    const auto legacy = chunks_of("\x8D\x60\x82\xCC\x91\x71\x8C");
    CHECK(text_of(legacy) == "港の倉\uFFFD");
    REQUIRE(diagnostics_of(legacy).size() == 1);
    CHECK(diagnostics_of(legacy)[0].message ==
          "the input ends inside a character of windows-31j (byte 8C); read as U+FFFD");
}

TEST_CASE("invalid bytes of the other encodings") {
    const auto legacy = chunks_of(encoded("港の", "windows-31j") + "\xFF" + encoded("倉庫で火事", "windows-31j"));
    CHECK(text_of(legacy) == "港の\uFFFD倉庫で火事");
    REQUIRE(diagnostics_of(legacy).size() == 1);
    CHECK(diagnostics_of(legacy)[0].message == "byte FF is not valid windows-31j; read as U+FFFD");

    const auto wide =
        chunks_of("\xFF\xFE" + encoded("港の", "UTF-16LE") + std::string("\x00\xD8", 2) + encoded("倉庫", "UTF-16LE"));
    CHECK(text_of(wide) == "港の\uFFFD倉庫");
    CHECK(diagnostics_of(wide).size() == 1);
}

TEST_CASE("a stray NUL does not lose a document") {
    std::string bytes = "港の倉庫で火事があった。\n";
    bytes += std::string("け\0が人", 10) + "はいなかった。\n";
    const auto chunks = chunks_of(bytes);
    CHECK(text_of(chunks) == "港の倉庫で火事があった。\nけ\uFFFDが人はいなかった。\n");
    const auto found = diagnostics_of(chunks);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "NUL byte in text; read as U+FFFD");
    CHECK(found[0].where == nenpyo::Location{2, 2, {14, 15}});
}

TEST_CASE("a stray NUL and a broken byte together don't either, in a text of some length") {
    std::string bytes;
    while (bytes.size() < 2000) {
        bytes += "港の倉庫で火事があった。\n";
    }
    bytes += std::string("け\0が\xFF人\n", 12);
    CHECK(text_of(chunks_of(bytes)).ends_with("け\uFFFDが\uFFFD人\n"));
    CHECK(diagnostics_of(chunks_of(bytes)).size() == 2);
}

TEST_CASE("a place in a later part of an over-long line has its column in the whole line") {
    ReadOptions options{"UTF-8", 40, 40};
    const auto chunks = chunks_of(std::string(100, 'a') + "\xFF" + std::string(10, 'b'), options);
    REQUIRE(chunks.size() > 2);
    const auto found = diagnostics_of(chunks);
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == nenpyo::Location{1, 101, {100, 101}});
    CHECK(found[0].excerpt.empty());
}
