#include "date/find/context.hpp"

#include <algorithm>

#include "date/find/numerals.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

char32_t character_before(const View& view, std::size_t token) {
    return util::decode_before(view.text, view.tokens[token].begin).code;
}

char32_t second_character_before(const View& view, std::size_t token) {
    const std::size_t begin = view.tokens[token].begin;
    return util::decode_before(view.text, begin - util::decode_before(view.text, begin).size).code;
}

char32_t character_after(const View& view, std::size_t token) {
    const std::size_t end = view.tokens[token].end;
    return end < view.text.size() ? util::decode(view.text, end).code : U'\0';
}

bool is_latin_or_digit(char32_t code) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= U'Ａ' && code <= U'Ｚ') ||
           (code >= U'ａ' && code <= U'ｚ') || arabic_digit(code) >= 0;
}

bool is_one_of(char32_t code, std::u32string_view set) {
    return set.find(code) != std::u32string_view::npos;
}

bool is_inside_address(const View& view, std::size_t token) {
    const std::string_view before = view.before(token);
    std::size_t begin = before.size();
    while (begin > 0 && before[begin - 1] > ' ' && static_cast<unsigned char>(before[begin - 1]) < 0x7F) {
        --begin;
    }
    const std::string_view run = before.substr(begin);
    return run.find("//") != std::string_view::npos || run.find("www.") != std::string_view::npos ||
           run.find('@') != std::string_view::npos || run.ends_with('_');
}

bool is_tight(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    return std::none_of(tokens.begin() + 1, tokens.end(), [](const Token& token) { return token.gap; });
}

bool is_glue(char32_t code) {
    constexpr std::u32string_view signs = U"-/.+:=*_#$%&@\\¥￥％．／＋＝－×÷№";
    return is_one_of(code, signs);
}

bool free_before(const View& view, std::size_t token) {
    if (token == view.joined) {
        return true;
    }
    const char32_t before = character_before(view, token);
    if (is_latin_or_digit(before) || before == U'第') {
        return false;
    }
    return !is_glue(before) || (is_one_of(before, U":=") && !is_latin_or_digit(second_character_before(view, token)));
}

bool free_after(const View& view, std::size_t token) {
    const char32_t after = character_after(view, token);
    if (is_latin_or_digit(after) || is_one_of(after, U"%％°℃$+=*×÷")) {
        return false;
    }
    const std::size_t end = view.tokens[token].end;
    if (!is_one_of(after, U"-/.:．／・,")) {
        return true;
    }
    const std::size_t next = end + util::decode(view.text, end).size;
    return next >= view.text.size() || !is_latin_or_digit(util::decode(view.text, next).code);
}

}  // namespace nenpyo::date::finder
