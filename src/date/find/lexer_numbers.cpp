// Numbers and their units.
#include <algorithm>
#include <array>

#include "date/find/lexer.hpp"
#include "date/find/numerals.hpp"
#include "date/find/units.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::string_view year_sign = "年";

/// What stands in 12/31 and 24:20 before a number whose unit is not the next word.
bool divides_numbers(Kind kind) {
    constexpr std::array signs{Kind::number, Kind::slash, Kind::colon,    Kind::hyphen,
                               Kind::dot,    Kind::comma, Kind::nakaguro, Kind::open};
    return std::find(signs.begin(), signs.end(), kind) != signs.end();
}

/// 2018 年: no code of a share has 年 behind it.
bool is_full_year(const Token& token, const Found& unit) {
    constexpr double first_year = 1000;
    constexpr double last_year = 2999;
    return unit.word->kind == Kind::year && token.number.digits == 4 && token.number.value >= first_year &&
           token.number.value <= last_year;
}

bool is_apostrophe(char32_t code) {
    return code == U'\'' || code == U'’' || code == U'‘' || code == U'＇';
}

}  // namespace

bool Lexer::read_number(std::size_t at, bool beginning) {
    const ScannedNumber scanned = scan_number(text_, at);
    if (scanned.end == 0) {
        return false;
    }
    Token token;
    token.kind = Kind::number;
    token.number = scanned.number;
    token.begin = static_cast<std::uint32_t>(at);
    token.end = static_cast<std::uint32_t>(scanned.end);
    if (beginning && is_apostrophe(util::decode_before(text_, at).code) && token.number.digits == 2) {
        token.begin = static_cast<std::uint32_t>(util::previous(text_, at));
        token.number.apostrophe = true;
    }
    read_decimals(token);
    read_unit(token);
    if (token.kind == Kind::number && token.number.kanji && !token.number.first && token.number.digits == 0 &&
        beginning && !dictionary_.word(text_, token.end, false)) {
        return false;
    }
    tokens_.push_back(token);
    return true;
}

/// 1.5時間: a point and more digits belong to the number where the unit of a length follows at once.
void Lexer::read_decimals(Token& token) {
    if (token.number.kanji || token.end >= text_.size()) {
        return;
    }
    const auto [point, point_size] = util::decode(text_, token.end);
    if (point != U'.' && point != U'．') {
        return;
    }
    double scale = 0.1;
    double fraction = 0;
    std::size_t at = token.end + point_size;
    while (at < text_.size()) {
        const auto [code, size] = util::decode(text_, at);
        if (arabic_digit(code) < 0) {
            break;
        }
        fraction += scale * arabic_digit(code);
        scale /= 10;
        at += size;
    }
    constexpr double hundredth = 0.009;
    const bool year =
        scale < hundredth && text_.substr(at).starts_with(year_sign);  // ４．1933年: the number of a heading
    if (scale == 0.1 || year || !unit_of_decimals_at(at)) {
        return;
    }
    token.number.value += fraction;
    token.number.decimal = true;
    token.end = static_cast<std::uint32_t>(at);
}

/// The unit of a length, at once or behind the other end of a range: 1.5〜2.5日.
bool Lexer::unit_of_decimals_at(std::size_t at) const {
    const auto [sign, sign_size] = at < text_.size() ? util::decode(text_, at) : util::Decoded{};
    if (sign == U'〜' || sign == U'～' || sign == U'~') {
        const std::size_t begin = at + sign_size;
        for (at = begin; at < text_.size(); at += util::decode(text_, at).size) {
            const char32_t code = util::decode(text_, at).code;
            if (arabic_digit(code) < 0 && code != U'.' && code != U'．') {
                break;
            }
        }
        if (at == begin) {
            return false;
        }
    }
    const Found unit = dictionary_.unit(text_, at);
    return unit && unit.word->kind != Kind::month && unit.word->kind != Kind::trap;
}

void Lexer::read_unit(Token& token) {
    bool line_break = false;
    const std::size_t at = skip_blanks(token.end, line_break);
    if (at >= text_.size() || (line_break && begins_line(token.begin))) {
        return;
    }
    const Found unit = dictionary_.unit(text_, at);
    if (!unit) {
        return;
    }
    if (is_sure_year(token, unit, at)) {
        token.kind = Kind::year;
        token.end = static_cast<std::uint32_t>(at + year_sign.size());
        return;
    }
    const std::size_t end = at + unit.consumed;
    const bool goes_on = !tokens_.empty() && !divides_numbers(tokens_.back().kind);
    if (at > token.end && !goes_on && !is_full_year(token, unit) && begins_other_word(end)) {
        return;
    }
    token.kind = kind_with_unit(unit.word->kind, token.number);
    const bool year_zero = unit.word->kind == Kind::year && token.number.value == 0;
    if (year_zero && !tokens_.empty() && tokens_.back().kind == Kind::era) {
        token.kind = Kind::year;  // 令和0年: no such year, as `check` will say
    }
    token.end = static_cast<std::uint32_t>(end);
    token.word = unit.word;
    if (token.kind == Kind::second || token.kind == Kind::seconds) {
        read_hundredths(token);
    }
}

/// 10秒05: the fraction stands behind the unit.
void Lexer::read_hundredths(Token& token) {
    double scale = 1;
    double fraction = 0;
    std::size_t at = token.end;
    for (; at < text_.size() && arabic_digit(util::decode(text_, at).code) >= 0; at += util::decode(text_, at).size) {
        scale /= 10;
        fraction += scale * arabic_digit(util::decode(text_, at).code);
    }
    constexpr double thousandth = 0.0009;
    if (at == token.end || scale < thousandth) {
        return;
    }
    token.kind = Kind::seconds;
    token.number.value += fraction;
    token.number.decimal = true;
    token.end = static_cast<std::uint32_t>(at);
}

/// 3年制 is no year, but 1982年制定 and 明治20年制定 are: words behind a short number only make another word of 年.
bool Lexer::is_sure_year(const Token& token, const Found& unit, std::size_t at) const {
    constexpr double first_sure_year = 1000;
    constexpr double last_sure_year = 2999;
    const bool after_era = !tokens_.empty() && tokens_.back().kind == Kind::era && tokens_.back().end == token.begin &&
                           !token.number.vague;
    const bool full =
        token.number.digits == 4 && token.number.value >= first_sure_year && token.number.value <= last_sure_year;
    return unit.word->kind == Kind::trap && (after_era || full) && text_.substr(at).starts_with(year_sign) &&
           !text_.substr(at).starts_with("年紀");
}

/// コード6952 日経…: behind blanks a unit that runs on in kanji is the head of another word.
bool Lexer::begins_other_word(std::size_t unit_end) const {
    constexpr std::array<std::string_view, 3> conjunctions{"及び", "並びに", "又は"};
    return unit_end < text_.size() && !util::starts_with_any(text_.substr(unit_end), conjunctions) &&
           util::is_kanji(util::decode(text_, unit_end).code) && !begins_numeral(util::decode(text_, unit_end).code) &&
           !dictionary_.word(text_, unit_end, false);
}

/// 平成23（2011）年: the unit of a number that a bracket came between.
bool Lexer::read_unit_apart(std::size_t at) {
    if (tokens_.back().kind != Kind::close || tokens_.back().end != at) {
        return false;
    }
    const Found unit = dictionary_.unit(text_, at);
    if (!unit) {
        return false;
    }
    Token token;
    switch (unit.word->kind) {
        case Kind::year:
            token.kind = Kind::unit_year;
            break;
        case Kind::month:
            token.kind = Kind::unit_month;
            break;
        case Kind::day:
            token.kind = Kind::unit_day;
            break;
        default:
            return false;
    }
    token.begin = static_cast<std::uint32_t>(at);
    token.end = static_cast<std::uint32_t>(at + unit.consumed);
    tokens_.push_back(token);
    return true;
}

}  // namespace nenpyo::date::finder
