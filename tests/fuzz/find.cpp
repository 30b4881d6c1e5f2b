// Any text: expressions are in order, never overlap, begin and end at characters, and say something.
#include <string>

#include "fuzz.hpp"
#include "nenpyo/date.hpp"
#include "util/utf8.hpp"

using nenpyo::fuzz::require;
using namespace nenpyo;

namespace {

bool at_character(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

bool inside(ByteRange range, std::size_t size) {
    return range.begin <= range.end && range.end <= size;
}

void check_point(const Point& point, std::size_t size) {
    require(inside(point.range, size), "a point is inside the text");
    require(inside(point.event_noun, size), "an event noun is inside the text");
    require(!point.month.written() || (point.month.value >= 1 && point.month.value <= 12), "a month is one of twelve");
    require(!point.day.written() || (point.day.value >= 1 && point.day.value <= 31), "a day is one of thirty-one");
    require(!point.minute.written() || (point.minute.value >= 0 && point.minute.value <= 59),
            "a minute is one of sixty");
}

void check(const Expression& expression, std::string_view text) {
    require(inside(expression.range, text.size()), "an expression is inside the text");
    require(expression.range.size() > 0, "an expression has words");
    require(at_character(text, expression.range.begin) && at_character(text, expression.range.end),
            "characters stay whole");
    require(expression.rule < nenpyo::date::rules().size(), "the rule exists");
    const bool counted = expression.type == TimexType::duration || expression.type == TimexType::set;
    require(!counted || !expression.amounts.empty(), "a length has an amount");
    check_point(expression.first, text.size());
    if (expression.last) {
        check_point(*expression.last, text.size());
    }
    if (expression.paired) {
        check_point(*expression.paired, text.size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string text = nenpyo::fuzz::Data(data, size).rest();
    for (std::size_t bad = 0; (bad = util::valid_prefix(text)) < text.size();) {
        text[bad] = '?';
    }
    std::uint32_t end = 0;
    for (const Expression& expression : nenpyo::date::find(text)) {
        check(expression, text);
        require(expression.range.begin >= end, "expressions are in order and never overlap");
        end = expression.range.end;
    }
    return 0;
}
