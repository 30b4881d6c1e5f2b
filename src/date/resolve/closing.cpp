#include "date/resolve/closing.hpp"

#include <algorithm>
#include <string_view>

#include "date/resolve/expression.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr std::size_t farthest_look = 32;   // expressions of one letter
constexpr std::size_t longest_name = 30;    // bytes behind the day
constexpr std::size_t smallest_indent = 4;  // blanks before it

/// Set far to the right, with nothing but a name behind it.
bool is_closing_line(const Setting& setting, const Expression& expression) {
    const std::string_view text = setting.prepared.text();
    std::size_t blanks = 0;
    std::size_t begin = expression.range.begin;
    while (begin > 0 && text[begin - 1] != '\n') {
        const auto [code, size] = util::decode_before(text, begin);
        if (!util::is_blank(code)) {
            return false;
        }
        begin -= size;
        ++blanks;
    }
    const std::size_t end = std::min(text.find('\n', expression.range.end), text.size());
    const std::string_view rest = text.substr(expression.range.end, end - expression.range.end);
    return blanks >= smallest_indent && rest.size() <= longest_name && rest.find("。") == std::string_view::npos;
}

bool names_day(const Expression& expression) {
    const Point& point = expression.first;
    return expression.type == TimexType::date && !expression.last && point.month.written() && point.day.written();
}

/// The section of what stands at a byte.
std::uint32_t section_at(const Setting& setting, std::uint32_t byte) {
    const auto& sentences = setting.prepared.sentences();
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), byte,
                                        [](std::uint32_t at, const Sentence& s) { return at < s.range.begin; });
    return after == sentences.begin() ? 0 : (after - 1)->section;
}

}  // namespace

std::optional<CalendarDate> closing_date(const Setting& setting, const Place& at) {
    const auto& all = setting.expressions;
    auto next = std::upper_bound(all.begin(), all.end(), at.range.begin,
                                 [](std::uint32_t begin, const Expression& e) { return begin < e.range.begin; });
    const std::uint32_t section = section_at(setting, at.range.begin);
    for (std::size_t looked = 0; next != all.end() && looked < farthest_look; ++next, ++looked) {
        if (section_at(setting, next->range.begin) != section) {
            return std::nullopt;
        }
        if (names_day(*next) && is_closing_line(setting, *next)) {
            Place there = at;
            there.range = next->range;
            const CalendarDate date = resolve_expression(setting, there, *next).date;
            return date.year ? std::optional(date) : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace nenpyo::date::resolve
