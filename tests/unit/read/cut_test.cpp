#include "read/cut.hpp"

#include <string>

#include "catch.hpp"
#include "util/utf8.hpp"

using nenpyo::read::cut;
using nenpyo::read::ReadOptions;

namespace {

ReadOptions sizes(std::size_t chunk, std::size_t line) {
    ReadOptions options;
    options.chunk_bytes = chunk;
    options.longest_line = line;
    return options;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

}  // namespace

TEST_CASE("a text that fits is one chunk, once its end is known") {
    CHECK(cut("", sizes(100, 400), true) == 0U);
    CHECK(cut("港\n", sizes(100, 400), true) == 4U);
    CHECK_FALSE(cut("港\n", sizes(100, 400), false));
}

TEST_CASE("the best end soon after the wanted size is taken") {
    const std::string before = repeated("a", 84);
    const auto options = sizes(80, 400);  // looks at line ends in the bytes 80 to 90
    const std::string after = repeated("b", 40);
    CHECK(cut(before + "\n" + "cc\n" + after, options, true) == 85U);
    CHECK(cut(before + "\n" + "c\n\n" + after, options, true) == 88U);
    CHECK(cut(before + "\n\n" + "。\n" + after, options, true) == 90U);
    CHECK(cut(before + "\n" + "。\n\n" + after, options, true) == 90U);
    CHECK(cut(repeated("a", 82) + "\n。\r\n\r\n" + after, options, true) == 90U);
}

TEST_CASE("with no line end nearby the first one after is taken") {
    const std::string text = repeated("港", 60) + "\n" + repeated("町", 60);
    CHECK(cut(text, sizes(80, 400), true) == 181U);
}

TEST_CASE("an over-long line is cut at a pause or else between characters") {
    const auto options = sizes(80, 120);
    CHECK(cut(repeated("港", 36) + "。" + repeated("町", 60), options, true) == 111U);
    CHECK(cut(repeated("港", 36) + "、" + repeated("町", 60), options, true) == 111U);
    CHECK(cut(std::string("a") + repeated("港", 100), options, true) == 118U);
    CHECK(cut(repeated("a", 119) + "港" + repeated("b", 100), options, true) == 119U);
}

TEST_CASE("the cut does not depend on how much of the text has been read") {
    const auto options = sizes(40, 60);
    const std::string texts[] = {
        repeated("港で火事。\n", 20),
        repeated("港で火事。\n\n", 20),
        repeated("港町", 60),
        repeated("ab\n\n", 40),
        repeated("港、町", 40),
        repeated("a", 39) + repeated("\n", 60),
        repeated("港。\r\n\r\n町\n", 20),
        repeated("港で火事。", 9) + "\n\n" + repeated("町", 40),
    };
    for (const std::string& text : texts) {
        const auto whole = cut(text, options, true);
        for (std::size_t size = 0; size < text.size(); size = size + nenpyo::util::decode(text, size).size) {
            const auto early = cut(std::string_view(text).substr(0, size), options, false);
            CHECK((!early || early == whole));
        }
    }
}

TEST_CASE("sizes without bound are allowed") {
    const auto most = static_cast<std::size_t>(-1);
    CHECK(cut("港\n港", sizes(most, most), true) == 7U);
    CHECK_FALSE(cut(repeated("港", 100), sizes(1, most), false));
}
