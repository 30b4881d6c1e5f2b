#include "date/find/weekday.hpp"

#include <array>

#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::array<std::u32string_view, 2> brackets = {U"（(〔［[", U"）)〕］]"};
constexpr std::u32string_view weekdays = U"月火水木金土日";
constexpr std::array<std::string_view, 7> english = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> english_tails = {"day", "sday", "nesday", "rsday", "day", "urday", "day"};

bool one_of(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

bool skip(std::string_view text, std::size_t& at, std::string_view word) {
    if (text.substr(at, word.size()) != word) {
        return false;
    }
    at += word.size();
    return true;
}

int read_english(std::string_view text, std::size_t& at) {
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (skip(text, at, english[i])) {
            skip(text, at, english_tails[i]);
            skip(text, at, ".");
            const char next = at < text.size() ? text[at] : ' ';
            return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') ? 0 : static_cast<int>(i) + 1;
        }
    }
    return 0;
}

int read_japanese(std::string_view text, std::size_t& at) {
    const auto [code, size] = util::decode(text, at);
    const std::size_t index = weekdays.find(code);
    if (index == std::u32string_view::npos) {
        return 0;
    }
    at += size;
    if (skip(text, at, "曜")) {
        skip(text, at, "日");
    }
    for (const std::string_view holiday : {"・祝", "･祝", "祝", "・休", "、祝日", "・祝日", "・振休"}) {
        if (skip(text, at, holiday)) {
            skip(text, at, "日");
            break;
        }
    }
    return static_cast<int>(index) + 1;
}

}  // namespace

BracketedWeekday weekday_at(std::string_view text, std::size_t at) {
    const auto [code, size] = util::decode(text, at);
    if (code >= U'A' && code <= U'Z') {
        const int day = read_english(text, at);
        return {day, at};
    }
    if (!one_of(brackets[0], code)) {
        return {};
    }
    at += size;
    if (at >= text.size()) {
        return {};
    }
    int day = read_japanese(text, at);
    day = day == 0 ? read_english(text, at) : day;
    if (day == 0 || at >= text.size()) {
        return {};
    }
    const auto [last, last_size] = util::decode(text, at);
    return one_of(brackets[1], last) ? BracketedWeekday{day, at + last_size} : BracketedWeekday{};
}

BracketedWeekday weekdays_at(std::string_view text, std::size_t at) {
    BracketedWeekday found;
    while (at < text.size()) {
        const auto [code, size] = util::decode(text, at);
        const std::size_t index = weekdays.find(code);
        if (index == std::u32string_view::npos) {
            return {};
        }
        found.day = found.day == 0 ? static_cast<int>(index) + 1 : found.day;
        at += size;
        if (skip(text, at, "曜")) {
            skip(text, at, "日");
        }
        found.end = at;
        const char32_t next = at < text.size() ? util::decode(text, at).code : U'\0';
        const bool more = next == U'・' || next == U'、' || next == U'，' || next == U'と';
        const std::size_t after = more ? at + util::decode(text, at).size : at;
        const char32_t following = after < text.size() ? util::decode(text, after).code : U'\0';
        if (!more || !one_of(weekdays, following)) {
            return util::is_kanji(next) ? BracketedWeekday{} : found;
        }
        at = after;
    }
    return found;
}

}  // namespace nenpyo::date::finder
