#include "date/find/bounds.hpp"

#include <array>
#include <utility>

#include "date/find/numerals.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::array<std::pair<std::string_view, Bound>, 14> names = {{
    {"start", Bound::start},
    {"kana", Bound::kana},
    {"no-kanji-before", Bound::no_kanji_before},
    {"no-kanji-after", Bound::no_kanji_after},
    {"no-word-after", Bound::no_word_after},
    {"no-digit-before", Bound::no_digit_before},
    {"number-after", Bound::number_after},
    {"particle-after", Bound::particle_after},
    {"bracket-after", Bound::bracket_after},
    {"term-after", Bound::term_after},
    {"kana-alone", Bound::kana_alone},
    {"season-after", Bound::season_after},
    {"adverb", Bound::adverb},
    {"apart", Bound::apart},
}};

constexpr std::u32string_view particles = U"はもでの、まになだこからと";
constexpr std::u32string_view season_followers = U"にかま以ご頃";
constexpr std::u32string_view brackets = U"（(";
constexpr std::u32string_view count_words = U"約僅半わお";
constexpr std::u32string_view blanks = U" \t\n\r\u00A0　";

bool contains(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

/// A word spelled in hiragana is one only behind a particle or a mark (…は|きょう, but …ることし|か).
bool kana_may_begin_after(char32_t before) {
    return !util::is_hiragana(before) || contains(U"はがもをにでとやへらば", before);
}

bool ends_word(char32_t code) {
    return util::is_kanji(code) || util::is_katakana(code) ||
           (code < 0x80 && code > U' ' && code != U'(' && code != U',');
}

/// は以前, 、以前; but 入る以前, J-POP以前.
bool adverb_may_begin_after(char32_t before) {
    return !ends_word(before) && (before == U'の' || kana_may_begin_after(before));
}

bool stands_apart(std::string_view text, std::size_t begin) {
    auto [before, size] = util::decode_before(text, begin);
    while (size > 0 && util::is_blank(before) && before != U'\n') {
        begin -= size;
        const auto next = util::decode_before(text, begin);
        before = next.code;
        size = next.size;
    }
    return !util::is_kanji(before) && !util::is_katakana(before) && !begins_numeral(before);
}

/// Behind it stands a word in other letters or a particle; きょうわ and きょうと are other words.
bool kana_may_end_before(std::string_view after) {
    if (after.empty() || !util::is_hiragana(util::decode(after, 0).code)) {
        return true;
    }
    for (const std::string_view particle : {"は", "の", "も", "に", "で", "を", "が", "から", "まで", "より"}) {
        if (after.starts_with(particle)) {
            return true;
        }
    }
    return false;
}

/// Hiragana that fill a line or a bracket are the reading of the word before it: 機能（きのう）, きょうはしんとう.
bool is_reading(std::string_view text, std::size_t begin, std::size_t end) {
    while (end < text.size() && util::is_hiragana(util::decode(text, end).code)) {
        end += util::decode(text, end).size;
    }
    const char32_t before = util::decode_before(text, begin).code;
    const char32_t after = end < text.size() ? util::decode(text, end).code : U'\0';
    return ((before == U'\0' || before == U'\n') && after == U'\n') ||
           (contains(U"（(", before) && contains(U"）)、", after));
}

bool before_holds(const Word& word, std::string_view text, std::size_t begin) {
    const auto has = [&](Bound bound) { return (word.bounds & static_cast<std::uint16_t>(bound)) != 0; };
    const char32_t before = util::decode_before(text, begin).code;
    if (has(Bound::no_kanji_before) && (util::is_kanji(before) || util::is_katakana(before))) {
        return false;
    }
    if (has(Bound::no_digit_before) && (begins_numeral(before) || before == U'.' || before == U'第')) {
        return false;
    }
    if (has(Bound::adverb) && !adverb_may_begin_after(before)) {
        return false;
    }
    if (has(Bound::kana) && util::is_hiragana(util::decode(text, begin).code)) {
        return kana_may_begin_after(before) && !(util::is_kanji(before) && word.kind == Kind::vague);
    }
    return true;
}

bool after_holds(const Word& word, std::string_view text, std::size_t end, bool beginning) {
    const auto has = [&](Bound bound) { return (word.bounds & static_cast<std::uint16_t>(bound)) != 0; };
    const char32_t after = end < text.size() ? util::decode(text, end).code : U'\0';
    if (has(Bound::no_kanji_after) && util::is_kanji(after)) {
        return false;
    }
    if (has(Bound::no_word_after) && (util::is_kanji(after) || util::is_katakana(after))) {
        return false;
    }
    if (has(Bound::number_after)) {
        std::size_t at = end;
        while (at < text.size() && util::is_blank(util::decode(text, at).code)) {
            at += util::decode(text, at).size;
        }
        const char32_t next = at < text.size() ? util::decode(text, at).code : U'\0';
        const bool counted = word.kind == Kind::base && contains(count_words, next);
        if (!begins_numeral(next) && !counted) {
            return false;
        }
    }
    if (has(Bound::particle_after) && !contains(particles, after)) {
        return false;
    }
    if (has(Bound::bracket_after) && !contains(brackets, after)) {
        return false;
    }
    if (beginning && has(Bound::season_after) && !contains(season_followers, after)) {
        return false;
    }
    return !beginning || !has(Bound::term_after) || contains(U"比のにはまか末実", after);
}

}  // namespace

std::uint16_t parse_bounds(std::string_view cell) {
    std::uint16_t bits = 0;
    for (const std::string_view name : util::split(cell, ' ')) {
        for (const auto& [known, bound] : names) {
            if (name == known) {
                bits = static_cast<std::uint16_t>(bits | static_cast<std::uint16_t>(bound));
            }
        }
    }
    return bits;
}

std::u32string characters_after(const Word& word, const std::u32string& numerals) {
    const auto has = [&](Bound bound) { return (word.bounds & static_cast<std::uint16_t>(bound)) != 0; };
    std::u32string characters;
    if (has(Bound::number_after)) {
        characters += numerals;
        characters += blanks;
        characters += word.kind == Kind::base ? count_words : std::u32string_view();
    } else if (has(Bound::bracket_after)) {
        characters += brackets;
    } else if (has(Bound::season_after)) {
        characters += season_followers;
    } else if (has(Bound::particle_after)) {
        characters += particles;
    }
    return characters;
}

bool bounds_hold(const Word& word, std::string_view text, std::size_t begin, std::size_t end, bool beginning) {
    const auto has = [&](Bound bound) { return (word.bounds & static_cast<std::uint16_t>(bound)) != 0; };
    if (has(Bound::kana) && util::is_hiragana(util::decode(text, begin).code) &&
        (is_reading(text, begin, end) || (has(Bound::kana_alone) && !kana_may_end_before(text.substr(end))))) {
        return false;
    }
    if (has(Bound::apart) && !stands_apart(text, begin)) {
        return false;
    }
    return word.bounds == 0 ||
           ((!beginning || before_holds(word, text, begin)) && after_holds(word, text, end, beginning));
}

}  // namespace nenpyo::date::finder
