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
