#include "util/utf8.hpp"

#include <string>

#include "catch.hpp"

using namespace nenpyo::util;

TEST_CASE("code points are counted, decoded and appended") {
    const std::string text = "a年\U00020BB7";
    CHECK(count(text) == 3);
    CHECK(decode(text, 1).code == U'年');
    CHECK(decode(text, 4).size == 4);
    CHECK(decode_before(text, 4).code == U'年');
    CHECK(decode_before(text, 0).size == 0);
    std::string copy;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded d = decode(text, at);
        append(copy, d.code);
        at += d.size;
    }
    CHECK(copy == text);
}

TEST_CASE("the valid prefix stops at overlong forms, surrogates, stray and cut bytes") {
    CHECK(valid_prefix("年表") == 6);
    CHECK(valid_prefix("a\xC0\x80") == 1);
    CHECK(valid_prefix("a\xE0\x80\x80") == 1);
    CHECK(valid_prefix("\xED\xA0\x80") == 0);
    CHECK(valid_prefix("\xF4\x90\x80\x80") == 0);
    CHECK(valid_prefix("年\xE5\xB9") == 3);
    CHECK(valid_prefix("\x80") == 0);
}

TEST_CASE("eight bytes at once judge as one at a time does") {
    const std::string bad[] = {"\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xE3\x81\xC0", "\xE3\xC1\x81"};
    const std::string good[] = {"\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "é", "\U00020BB7"};
    for (std::size_t lead = 0; lead < 9; ++lead) {
        const std::string before = std::string(lead % 3, 'a') + (lead / 3 == 0 ? "" : lead / 3 == 1 ? "年" : "年表");
        for (const std::string& bytes : bad) {
            CHECK(valid_prefix(before + bytes + "年月日") == before.size());
        }
        for (const std::string& bytes : good) {
            const std::string text = before + bytes + "年月日";
            CHECK(valid_prefix(text) == text.size());
        }
    }
}

TEST_CASE("long texts are counted as short ones are") {
    std::string text;
    for (int i = 1; i <= 300; ++i) {
        text += "年a\n";
        CHECK(count(text) == 3 * static_cast<std::size_t>(i));
        CHECK(count_lines(text) == static_cast<std::size_t>(i));
    }
}

TEST_CASE("bytes that are no UTF-8 are written out, the rest stays") {
    CHECK(escape_invalid("年表.txt") == "年表.txt");
    CHECK(escape_invalid("\x93\xfa.txt") == "\\x93\\xfa.txt");
    CHECK(escape_invalid("年\xe5\xb9") == "年\\xe5\\xb9");
    CHECK(escape_invalid("").empty());
}

TEST_CASE("control characters are written out") {
    CHECK(escape_controls("一\n二\x1b[31m\x7f") == "一\\x0a二\\x1b[31m\\x7f");
}
