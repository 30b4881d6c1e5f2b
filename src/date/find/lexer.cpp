#include "date/find/lexer.hpp"

#include "date/find/numerals.hpp"
#include "date/find/units.hpp"
#include "date/find/weekday.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr int longest_gap = 4;
constexpr std::size_t longest_island = 4096;
constexpr std::string_view year_sign = "年";

bool is_apostrophe(char32_t code) {
    return code == U'\'' || code == U'’' || code == U'‘' || code == U'＇';
}

/// Tokens that a line break in the middle of a date may stand behind.
bool may_precede_line_break(Kind kind) {
    switch (kind) {
        case Kind::year:
        case Kind::month:
        case Kind::era:
        case Kind::number:
        case Kind::of:
        case Kind::relative_year:
        case Kind::relative_month:
        case Kind::am_pm:
            return true;
        default:
            return false;
    }
}

/// Tokens that a line break in the middle of a date may stand before.
bool may_follow_line_break(Kind kind) {
    switch (kind) {
        case Kind::year:
        case Kind::month:
        case Kind::day:
        case Kind::hour:
        case Kind::minute:
        case Kind::tendays:
        case Kind::unit_year:
            return true;
        default:
            return false;
    }
}

}  // namespace

Lexer::Lexer(const Dictionary& dictionary, std::string_view text) : dictionary_(dictionary), text_(text) {
    tokens_.reserve(64);
}

std::size_t Lexer::skip_ordinary(std::size_t at) const {
    const std::uint8_t* const first = dictionary_.beginnings().first_table();
    const char* const text = text_.data();
    const std::size_t size = text_.size();
    while (at < size) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 0xE0 && lead < 0xF0) {
            const auto code =
                static_cast<char32_t>((lead & 0x0FU) << 12U | (static_cast<unsigned char>(text[at + 1]) & 0x3FU) << 6U |
                                      (static_cast<unsigned char>(text[at + 2]) & 0x3FU));
            if (first[code] != 0 && may_begin(at, code, 3)) {
                return at;
            }
            at += 3;
        } else if (lead < 0x80) {
            if (first[lead] != 0 && may_begin(at, lead, 1)) {
                return at;
            }
            ++at;
        } else {
            at += lead < 0xE0 ? 2 : 4;
        }
    }
    return at;
}

bool Lexer::may_begin(std::size_t at, char32_t code, std::size_t size) const {
    const CharacterPairs& beginnings = dictionary_.beginnings();
    const char32_t next = at + size < text_.size() ? util::decode(text_, at + size).code : U'\0';
    return beginnings.is_enough(code) || beginnings.may_begin(code, next);
}

bool Lexer::next() {
    while ((place_ = skip_ordinary(place_)) < text_.size()) {
        tokens_.clear();
        read_island(place_);
        if (!tokens_.empty()) {
            place_ = tokens_.back().end;
            return true;
        }
        place_ += util::decode(text_, place_).size;
    }
    return false;
}

void Lexer::read_island(std::size_t at) {
    while (at < text_.size() && tokens_.size() < longest_island) {
        bool line_break = false;
        const std::size_t begin = tokens_.empty() ? at : skip_blanks(at, line_break);
        if (begin >= text_.size() || (line_break && begins_line(tokens_.front().begin))) {
            return;
        }
        if (!read_token(begin, tokens_.empty())) {
            return;
        }
        tokens_.back().gap = begin > at;
        const Kind kind = tokens_.back().kind;
        const bool continues = tokens_.size() < 2 || may_precede_line_break(tokens_[tokens_.size() - 2].kind);
        if (line_break && !(continues && may_follow_line_break(kind))) {
            tokens_.pop_back();
            return;
        }
        at = tokens_.back().end;
    }
}

bool Lexer::read_token(std::size_t at, bool beginning) {
    const char32_t code = util::decode(text_, at).code;
    const bool numeric = begins_numeral(code);
    if (numeric && arabic_digit(code) >= 0) {
        return read_number(at, beginning);
    }
    if (!beginning && (read_weekday(at) || read_unit_apart(at))) {
        return true;
    }
    if (beginning && dictionary_.inside_word(util::decode_before(text_, at).code, code)) {
        return false;
    }
    const Found found = dictionary_.word(text_, at, beginning);
    if (numeric && read_number(at, beginning)) {
        const std::size_t length = tokens_.back().end - at;
        const bool word_wins = found && found.word->kind != Kind::trap && tokens_.back().kind == Kind::trap;
        if (!found || (!word_wins && (length > found.matched || (length == found.matched && !beginning)))) {
            return true;
        }
        tokens_.pop_back();
    }
    if (!found) {
        return false;
    }
    Token token;
    token.kind = found.word->kind;
    token.begin = static_cast<std::uint32_t>(at);
    token.end = static_cast<std::uint32_t>(at + found.consumed);
    token.word = found.word;
    if (token.kind == Kind::month || token.kind == Kind::day) {
        token.number.value = found.word->value;
        token.number.kanji = true;
    }
    tokens_.push_back(token);
    return true;
}

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
    const bool goes_on = !tokens_.empty() && (tokens_.back().kind == Kind::year || tokens_.back().kind == Kind::month);
    if (at > token.end && !goes_on && begins_other_word(end)) {
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
    return unit_end < text_.size() && util::is_kanji(util::decode(text_, unit_end).code) &&
           !begins_numeral(util::decode(text_, unit_end).code) && !dictionary_.word(text_, unit_end, false);
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

/// Beside a date in brackets, or bare behind 毎週.
bool Lexer::read_weekday(std::size_t at) {
    const Token& last = tokens_.back();
    const bool weekly = last.kind == Kind::every && last.word->unit == Unit::week;
    const BracketedWeekday weekday = weekly ? weekdays_at(text_, at) : weekday_at(text_, at);
    if (weekday.day == 0) {
        return false;
    }
    Token token;
    token.kind = Kind::weekday;
    token.number.value = weekday.day;
    token.begin = static_cast<std::uint32_t>(at);
    token.end = static_cast<std::uint32_t>(weekday.end);
    tokens_.push_back(token);
    return true;
}

/// Behind blanks, and behind a doubtful sign that an editor put in: 午前九（？）時.
std::size_t Lexer::skip_blanks(std::size_t at, bool& line_break) const {
    for (int count = 0; at < text_.size() && count <= longest_gap; ++count) {
        for (const std::string_view doubt : {"（？）", "(?)"}) {
            if (text_.substr(at, doubt.size()) == doubt) {
                at += doubt.size();
            }
        }
        if (at >= text_.size()) {
            break;
        }
        const auto [code, size] = util::decode(text_, at);
        if (!util::is_blank(code)) {
            break;
        }
        line_break = line_break || code == U'\n';
        at += size;
    }
    return at;
}

bool Lexer::begins_line(std::size_t at) const {
    while (at > 0) {
        const auto [code, size] = util::decode_before(text_, at);
        if (code == U'\n') {
            return true;
        }
        if (!util::is_blank(code)) {
            return false;
        }
        at -= size;
    }
    return true;
}

}  // namespace nenpyo::date::finder
