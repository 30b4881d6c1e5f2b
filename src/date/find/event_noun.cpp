#include "date/find/event_noun.hpp"

#include "date/find/numerals.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::size_t longest_noun = 60;  // bytes: 20 characters

bool belongs_to_noun(char32_t code) {
    return util::is_kanji(code) || util::is_katakana(code) || code == U'・';
}

/// Nouns that are no events: 彼の三日後.
bool is_no_event(std::string_view noun) {
    return noun == "彼" || noun == "彼女" || noun == "私" || noun == "我々" || noun == "者" || noun == "氏";
}

/// The run of kanji and katakana that ends at `end`; empty where it ends a date (11日の前日).
ByteRange noun_before(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest_noun) {
        const auto [code, size] = util::decode_before(text, begin);
        if (!belongs_to_noun(code)) {
            break;
        }
        begin -= size;
    }
    const auto range = ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::string_view noun = text.substr(begin, end - begin);
    for (const std::string_view unit : {"年", "月", "日", "時", "分", "世紀"}) {
        if (noun.ends_with(unit)) {
            const std::size_t rest = noun.size() - unit.size();
            const char32_t before = util::decode_before(text, begin + rest).code;
            if (begins_numeral(before) || rest == 0) {
                return {};
            }
        }
    }
    return is_no_event(noun) ? ByteRange{} : range;
}

}  // namespace

EventNoun event_noun_before(std::string_view text, std::uint32_t at) {
    std::size_t end = at;
    while (end > 0 && util::is_blank(util::decode_before(text, end).code)) {
        end -= util::decode_before(text, end).size;
    }
    const std::string_view before = text.substr(0, end);
    for (const std::string_view particle : {"の", "から", ""}) {
        if (!before.ends_with(particle)) {
            continue;
        }
        const ByteRange noun = noun_before(text, end - particle.size());
        if (noun.size() == 0) {
            return {{}, at};
        }
        return {noun, particle == "の" ? noun.begin : at};
    }
    return {{}, at};
}

}  // namespace nenpyo::date::finder
