#include "read/stream.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "catch.hpp"
#include "fixtures.hpp"
#include "util/utf8.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;

namespace {

/// What holds of the chunks of any input.
void check_invariants(const std::vector<nenpyo::Chunk>& chunks) {
    std::uint64_t points = 0;
    std::uint64_t line = 1;
    std::uint64_t column = 1;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const nenpyo::Chunk& chunk = chunks[i];
        const std::string_view text = chunk.text;
        REQUIRE(nenpyo::util::valid_prefix(text) == text.size());
        REQUIRE(chunk.part == i);
        REQUIRE(chunk.last == (i + 1 == chunks.size()));
        REQUIRE((!text.empty() || chunks.size() == 1));
        REQUIRE(chunk.first_code_point == points);
        REQUIRE(chunk.first_line == line);
        REQUIRE(chunk.first_column == column);
        points += nenpyo::util::count(text);
        line += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
        const auto newline = text.rfind('\n');
        column = newline == std::string_view::npos ? column + nenpyo::util::count(text)
                                                   : 1 + nenpyo::util::count(text.substr(newline + 1));
        for (const nenpyo::Diagnostic& found : chunk.diagnostics) {
            REQUIRE(found.where.span.start < points);
        }
    }
}

std::string random_bytes(std::mt19937& random, std::size_t size) {
    // Mostly pieces of text in every encoding, with noise between.
    std::string bytes;
    const char* encodings[] = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE"};
    while (bytes.size() < size) {
        const auto roll = random() % 8;
        if (roll < 5) {
            const std::string& text = samples()[random() % samples().size()];
            bytes += encoded(text, encodings[roll == 4 ? random() % 5 : random() % 2]);
        } else if (roll == 5) {
            bytes += static_cast<char>(random() % 256);
        } else {
            bytes += roll == 6 ? "\r\n" : "\n\n";
        }
    }
    return bytes.substr(0, size);
}

}  // namespace

TEST_CASE("an empty input gives one empty chunk") {
    for (const char* bytes : {"", "\xEF\xBB\xBF"}) {
        const auto chunks = chunks_of(bytes);
        REQUIRE(chunks.size() == 1);
        CHECK(chunks[0].text.empty());
        CHECK(chunks[0].last);
        CHECK(chunks[0].first_line == 1);
    }
}

TEST_CASE("samples come back from every encoding, with and without a byte order mark") {
    for (const std::string& text : samples()) {
        for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP"}) {
            CHECK(text_of(chunks_of(encoded(text, encoding))) == text);
        }
        CHECK(text_of(chunks_of("\xEF\xBB\xBF" + text)) == text);
        CHECK(text_of(chunks_of("\xFF\xFE" + encoded(text, "UTF-16LE"))) == text);
        CHECK(text_of(chunks_of("\xFE\xFF" + encoded(text, "UTF-16BE"))) == text);
        CHECK(text_of(chunks_of("\xFF\xFE" + encoded(text, "UTF-16LE"), {"UTF-16"})) == text);
        CHECK(text_of(chunks_of("\xFF\xFE" + encoded(text, "UTF-16LE"), {"UTF-16LE"})) == text);
    }
    const std::string plain = "港の倉庫で火事があった。1999年5月2日\n";
    CHECK(text_of(chunks_of(encoded(plain, "ISO-2022-JP"))) == plain);
    CHECK(text_of(chunks_of(encoded(plain, "gb18030"), {"gb18030"})) == plain);
    CHECK(text_of(chunks_of(encoded(plain, "UTF-32LE"), {"UTF-32LE"})) == plain);
}

TEST_CASE("characters of the vendors' extensions") {
    CHECK(text_of(chunks_of("\x87\x40\x87\x8A\xFB\xFC\xEE\xE0\xB1\x81\x60 \x97\xDF\x98\x61", {"windows-31j"})) ==
          "①㈱髙髙ｱ～ 令和");
    CHECK(text_of(chunks_of("\xAD\xA1\xAD\xEA\x8E\xB1\xA1\xC1 \xCE\xE1\xCF\xC2", {"EUC-JP"})) == "①㈱ｱ～ 令和");
    CHECK(text_of(chunks_of("\x1B(I12\x1B(B \x1B$B-!Na\x1B(B", {"ISO-2022-JP"})) == "ｱｲ ①令");
}

TEST_CASE("places count the code points of the input, line breaks as they are") {
    ReadOptions options{"auto", 8, 1000};
    const auto chunks = chunks_of(
        "\xEF\xBB\xBF"
        "港の町\r\n\U00020BB7野家\r\n一二三四五\r\n",
        options);
    check_invariants(chunks);
    REQUIRE(chunks.size() == 3);
    CHECK(chunks[1].text == "\U00020BB7野家\r\n");
    CHECK(chunks[1].first_code_point == 5);
    CHECK(chunks[1].first_line == 2);
    CHECK(chunks[2].first_code_point == 10);
}

TEST_CASE("lone returns end lines where there are no others") {
    CHECK(text_of(chunks_of("港\r町\r")) == "港\n町\n");
    CHECK(text_of(chunks_of("港\r町\n海\r\n")) == "港\r町\n海\r\n");
    std::string mac;
    for (int i = 0; i < 50; ++i) {
        mac += "港の倉庫で火事があった。\r";
    }
    const auto chunks = chunks_of(mac, {"auto", 200, 1000});
    check_invariants(chunks);
    CHECK(chunks.size() > 3);
    CHECK(chunks.back().first_column == 1);
}

TEST_CASE("a mark or return at the edge of a block is seen whole") {
    const std::string text = "0123456789abcde\r\n港\r\n" + std::string(8, 'x') + "\r\n";
    for (std::size_t block = 16; block < 40; ++block) {
        const auto chunks = chunks_of("\xEF\xBB\xBF" + text, {}, block);
        check_invariants(chunks);
        CHECK(text_of(chunks) == text);
    }
}

TEST_CASE("an encoding first shown after a long ASCII head is still found") {
    std::string text;
    while (text.size() < 3000) {
        text += "header: value\n";
    }
    text += "港の倉庫で火事があった。けが人はいなかった。\n";
    for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP"}) {
        const auto chunks = chunks_of(encoded(text, encoding), {}, 256);
        CHECK(text_of(chunks) == text);
        CHECK(diagnostics_of(chunks).empty());
    }
}

TEST_CASE("bytes that break the encoding later are told, not fatal") {
    std::string bytes;
    while (bytes.size() < 4096) {
        bytes += "港の倉庫で火事があった。\n";
    }
    const auto chunks = chunks_of(bytes + encoded("けが人はいなかった。", "EUC-JP"), {}, 1024);
    CHECK(text_of(chunks).starts_with(bytes));
    REQUIRE_FALSE(diagnostics_of(chunks).empty());
    CHECK(diagnostics_of(chunks)[0].where.column == 1);
}

TEST_CASE("binary input fails as a whole") {
    const std::string elf(
        "\x7F"
        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
        20);
    CHECK_THROWS_WITH(chunks_of(elf),
                      "a.txt: looks like a binary file (NUL byte at offset 7); if it is text, name its "
                      "encoding with -E");
    CHECK_THROWS_AS(chunks_of(std::string(100, '\xFF')), ReadError);
    CHECK_THROWS_WITH(chunks_of("", {"klingon"}), "a.txt: no encoding is called 'klingon'");
}

TEST_CASE("after an error nothing more comes") {
    ChunkStream stream(memory_source(std::string(100, '\0')), "a.txt", {}, 0);
    CHECK_THROWS_AS(stream.next(), ReadError);
    CHECK(stream.next() == nullptr);
}

TEST_CASE("the text is the same for every size of chunk and block") {
    std::mt19937 random(20240401);
    for (int round = 0; round < 60; ++round) {
        const std::string bytes = random_bytes(random, 1 + random() % 3000);
        for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"}) {
            const auto whole = chunks_of(bytes, {encoding});
            check_invariants(whole);
            REQUIRE(whole.size() == 1);
            for (int size = 0; size < 4; ++size) {
                const ReadOptions options{encoding, 1 + random() % 300, 1 + random() % 300};
                const auto chunks = chunks_of(bytes, options, 16 + random() % 200);
                check_invariants(chunks);
                REQUIRE(text_of(chunks) == whole[0].text);
            }
        }
    }
}

TEST_CASE("the cuts are the same for every size of block") {
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const std::string bytes = random_bytes(random, 1 + random() % 3000);
        const ReadOptions options{"windows-31j", 1 + random() % 300, 1 + random() % 300};
        const auto whole = chunks_of(bytes, options);
        const auto split = chunks_of(bytes, options, 16 + random() % 200);
        REQUIRE(whole.size() == split.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            REQUIRE(whole[i].text == split[i].text);
        }
        REQUIRE(diagnostics_of(whole).size() == diagnostics_of(split).size());
    }
}

TEST_CASE("any bytes either are refused or make valid chunks") {
    std::mt19937 random(99);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = random_bytes(random, 1 + random() % 400);
        for (auto flips = random() % 8; flips > 0; --flips) {
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        }
        try {
            check_invariants(chunks_of(bytes, {"auto", 1 + random() % 100, 1 + random() % 100}));
        } catch (const ReadError&) {
            SUCCEED();
        }
    }
}
