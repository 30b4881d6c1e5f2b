#include "date/find/bare_era.hpp"

#include <algorithm>
#include <array>

#include "date/calendar/era.hpp"
#include "date/find/context.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::array<std::string_view, 8> links = {"・", "と", "、", "から", "より", "〜", "～", "や"};
constexpr std::array<std::string_view, 9> words_of_time = {"のころ", "の頃", "の御代", "頃",  "ごろ",
                                                           "以降",   "以前", "以後",   "以来"};

/// Eras whose name is a word of every day, too: 文化と文明.
constexpr std::array<std::string_view, 8> common_words = {"文化", "文明", "天文", "永久",
                                                          "大同", "長久", "延長", "正中"};

constexpr std::size_t two_kanji = 6;

bool is_common_word(std::string_view name) {
    return std::find(common_words.begin(), common_words.end(), name) != common_words.end();
}

bool is_era(std::string_view name) {
    return calendar::find_era(name) != nullptr && !is_common_word(name);
}

bool era_follows(std::string_view text) {
    for (const std::string_view link : links) {
        if (text.starts_with(link) && is_era(text.substr(link.size(), two_kanji))) {
            return true;
        }
    }
    return false;
}

bool era_precedes(std::string_view text) {
    for (const std::string_view link : links) {
        if (text.ends_with(link) && text.size() >= link.size() + two_kanji &&
            is_era(text.substr(text.size() - link.size() - two_kanji, two_kanji))) {
            return true;
        }
    }
    return false;
}

/// 大正 as the head of the years that follow; one that began with 明治, since older names are words or persons, too.
bool is_line_of_its_own(const View& view, const Match& match) {
    constexpr int meiji = 1868;
    const calendar::Era* era = calendar::find_era(view.tokens[match.begin].word->text);
    const std::string_view before = view.before(match.begin);
    const std::string_view after = view.after(match.begin);
    const bool bracketed = before.ends_with("【") && after.starts_with("】");
    const std::string_view rest = bracketed ? after.substr(std::string_view("】").size()) : after;
    const char32_t left = bracketed ? U'\n' : util::decode_before(view.text, view.tokens[match.begin].begin).code;
    return era != nullptr && era->first_year >= meiji && (left == U'\0' || left == U'\n') && rest.starts_with("\n");
}

}  // namespace

bool is_bare_era(const View& view, const Match& match) {
    if (is_line_of_its_own(view, match)) {
        return true;
    }
    if (match.begin == view.joined &&
        (view.after(match.begin).starts_with("にかけ") || view.after(match.begin).starts_with("まで"))) {
        return !is_common_word(view.tokens[match.begin].word->text);  // 幕末から明治にかけて
    }
    if (match.begin != view.joined && util::is_kanji(character_before(view, match.begin))) {
        return false;
    }
    const std::string_view after = view.after(match.begin);
    const bool timed = std::any_of(words_of_time.begin(), words_of_time.end(),
                                   [&](std::string_view word) { return after.starts_with(word); });
    if (timed) {
        return !is_common_word(view.tokens[match.begin].word->text);
    }
    return era_follows(after) ||
           (era_precedes(view.before(match.begin)) && !util::is_kanji(character_after(view, match.begin)));
}

}  // namespace nenpyo::date::finder
