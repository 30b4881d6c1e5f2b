#include "date/find/lexer.hpp"

#include "date/find/numerals.hpp"
#include "date/find/weekday.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr int longest_gap = 4;
constexpr std::size_t longest_island = 4096;

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
