#include "prepare/line.hpp"

#include <string>

#include "catch.hpp"
#include "prepare/character.hpp"
#include "prepare/edit.hpp"
#include "prepare/flagged.hpp"

using namespace nenpyo::prepare;

TEST_CASE("edited text is surveyed as if it were new") {
    const std::string text =
        "港の記録\n\n  1907年に開港した。\n12\n\f第二章\n\n\n砂浜は広く、\n波は高い [3]。\n　　終わり  \n\n";
    const std::vector<Line> lines = survey(text);
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (const std::size_t size : {1U, 2U, 9U, 30U}) {
            for (const std::string_view replacement : {"", " ", "\n"}) {
                if (begin + size > text.size()) {
                    continue;
                }
                Edit edit{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size),
                          EditKind::line_break, Replacement(replacement)};
                const Edit first{0, 3, EditKind::spacing, {}};
                const std::vector<Edit> edits = begin < 3 ? std::vector{edit} : std::vector{first, edit};
                const Repair repair = apply_edits(text, edits);
                INFO(begin << ' ' << size << " '" << replacement << "'");
                CHECK(survey_again(lines, text, repair.text, edits) == survey(repair.text));
            }
        }
    }
}

TEST_CASE("a line knows its width and what it holds") {
    const auto only = [](const std::string& text) { return survey(text).at(0); };
    CHECK(only("年表").width == 4);
    CHECK(only("年表 abc").width == 8);
    CHECK(only("年表").holds == 0);
    CHECK(only("年 表").holds == holds_blank);
    CHECK(only("年、表").holds == holds_cjk_sign);
    CHECK(only("年(5)").holds == (holds_digit | holds_ascii_sign));
    CHECK(only("年５").holds == holds_wide_form);
    CHECK(only("年→表").holds == holds_general_sign);
    for (std::size_t letters = 1; letters < 60; ++letters) {
        std::string text;
        for (std::size_t i = 0; i < letters; ++i) {
            text += "年a";
        }
        CHECK(only(text).width == 3 * letters);
        CHECK(only(text).length == 2 * letters);
        CHECK(columns(text) == 3 * letters);
        CHECK(only(text + "。").holds == holds_cjk_sign);
        CHECK(only("7" + text).holds == holds_digit);
    }
}

TEST_CASE("flagged places are found across the blocks that are looked at together") {
    for (const std::size_t before : {0U, 1021U, 1022U, 1023U, 1024U, 1025U, 2046U, 2047U}) {
        const std::string text = std::string(before, 'a') + "。";
        std::vector<std::size_t> found;
        const auto is_stop = [](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
            return a == 0xE3 && b == 0x80 && c == 0x82;
        };
        each_flagged(
            text, [&](const char* bytes, std::uint8_t* flags) { flag_where(bytes, flags, is_stop); },
            [&](std::size_t at) { found.push_back(at); });
        CHECK(found == std::vector<std::size_t>{before});
    }
}
