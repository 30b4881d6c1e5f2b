#include <memory>

#include "catch.hpp"
#include "nenpyo/document.hpp"

using namespace nenpyo;

namespace {

std::shared_ptr<const Chunk> chunk_of(std::string text) {
    auto chunk = std::make_shared<Chunk>();
    chunk->text = std::move(text);
    chunk->first_code_point = 100;
    chunk->first_line = 10;
    chunk->first_column = 5;
    return chunk;
}

}  // namespace

TEST_CASE("without segments the prepared text is the chunk's own") {
    const Prepared prepared(chunk_of("駅が開いた。"), "", {}, {}, {});
    CHECK(prepared.text().data() == prepared.chunk().text.data());
    CHECK(prepared.raw_offset(7) == 7);
}

TEST_CASE("each byte leads back through its segment") {
    // "ab" and "ef" of "abcdef" are left.
    const Prepared prepared(chunk_of("abcdef"), "abef", {{0, 0}, {2, 4}}, {}, {});
    CHECK(prepared.raw_offset(0) == 0);
    CHECK(prepared.raw_offset(1) == 1);
    CHECK(prepared.raw_offset(2) == 4);
    CHECK(prepared.raw_offset(3) == 5);
    CHECK(prepared.text({2, 4}) == "ef");
}

TEST_CASE("a text that begins with a removed piece") {
    const Prepared prepared(chunk_of("xxab"), "ab", {{0, 2}}, {}, {});
    CHECK(prepared.raw_offset(0) == 2);
}

TEST_CASE("the locator counts code points, lines and columns of the input") {
    const Prepared prepared(chunk_of("駅が\n開いた。\n1910年"), "", {}, {}, {});
    Locator locator(prepared);
    const Location first = locator.locate({0, 6});
    CHECK(first == Location{10, 5, {100, 102}});
    const auto year = static_cast<std::uint32_t>(prepared.text().find("1910"));
    const Location later = locator.locate({year, year + 7});
    CHECK(later == Location{12, 1, {108, 113}});
    CHECK(locator.locate({0, 6}) == first);  // asking backwards
    CHECK(locator.locate({3, 3}) == Location{10, 6, {101, 101}});
}

TEST_CASE("a place that was broken over lines covers the break, one before a removed piece does not") {
    // 2002年 5 ⏎⏎ 月 with the break taken out, and a mark [3] behind.
    const std::string raw = "2002年5\n\n月[3]に";
    const Prepared prepared(chunk_of(raw), "2002年5月に", {{0, 0}, {8, 10}, {11, 16}}, {}, {});
    Locator locator(prepared);
    CHECK(locator.locate({0, 11}).span == Span{100, 109});
    CHECK(locator.locate({11, 14}).span == Span{112, 113});
    CHECK(locator.locate({8, 11}).line == 12);
}

TEST_CASE("a character that took the place of a longer piece covers all of it") {
    // 年 was written &#24180; in "2020&#24180;に".
    const Prepared prepared(chunk_of("2020&#24180;に"), "2020年に", {{0, 0}, {4, 4, 8}, {7, 12}}, {}, {});
    Locator locator(prepared);
    CHECK(locator.locate({0, 7}).span == Span{100, 112});
    CHECK(locator.locate({4, 7}).span == Span{104, 112});
    CHECK(locator.locate({7, 10}).span == Span{112, 113});
    CHECK(prepared.raw_end(4) == 4);
}
