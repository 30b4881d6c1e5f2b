#include <string>

#include "catch.hpp"
#include "find_support.hpp"

namespace nenpyo::date {

namespace {

char letter(TimexType type) {
    switch (type) {
        case TimexType::date:
            return 'D';
        case TimexType::time:
            return 'T';
        case TimexType::duration:
            return 'L';
        default:
            return 'S';
    }
}

std::string kinds(std::string_view text) {
    std::string out;
    for (const Expression& expression : find(text)) {
        out += out.empty() ? "" : " ";
        out += letter(expression.type);
    }
    return out;
}

}  // namespace

TEST_CASE("spans and types of expressions") {
    const std::string rows = test::table("date_spans.tsv");
    util::each_row(rows, [](std::span<const std::string_view> cells) {
        const std::string expected(cells[0]);
        const std::string text = test::without_marks(expected);
        CHECK(test::marked(text) == expected);
        INFO(text);
        CHECK(kinds(text) == cells[1]);
    });
}

TEST_CASE("traps hold no temporal expression") {
    const std::string rows = test::table("date_traps.tsv");
    util::each_row(rows, [](std::span<const std::string_view> cells) {
        const std::string text(cells[0]);
        CHECK(test::marked(text) == text);
    });
}

TEST_CASE("expressions are in reading order and never overlap") {
    const std::string rows = test::table("date_spans.tsv");
    const std::string text = test::without_marks(rows);
    std::uint32_t end = 0;
    for (const Expression& expression : find(text)) {
        CHECK(expression.range.begin >= end);
        CHECK(expression.range.end > expression.range.begin);
        end = expression.range.end;
    }
    CHECK(end <= text.size());
}

}  // namespace nenpyo::date
