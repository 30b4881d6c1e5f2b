#include <algorithm>

#include "date/find/build.hpp"
#include "date/find/checks.hpp"
#include "date/find/context.hpp"
#include "date/find/point_reader.hpp"

namespace nenpyo::date::finder {

namespace {

struct EnglishDate {
    const Token* month = nullptr;
    const Token* day = nullptr;
    const Token* year = nullptr;
};

/// The year comes last; the day stands on either side of the month.
EnglishDate read_english_date(std::span<const Token> tokens) {
    EnglishDate date;
    for (const Token& token : tokens) {
        if (token.kind == Kind::month_name) {
            date.month = &token;
        } else if (token.kind == Kind::number) {
            (date.day == nullptr ? date.day : date.year) = &token;
        }
    }
    return date;
}

bool is_written_in_digits(const Token& token) {
    return token.number.digits > 0 && !token.number.kanji && !token.number.grouped && !token.number.decimal;
}

}  // namespace

bool is_english_date(const View& view, const Match& match) {
    const auto [month, day, year] = read_english_date(match.tokens(view));
    const bool complete = month != nullptr && day != nullptr && year != nullptr;
    return complete && is_written_in_digits(*day) && is_written_in_digits(*year) && day->number.value >= 1 &&
           day->number.value <= 31 && year->number.digits == 4 && year->number.value >= 1000 &&
           year->number.value < 3000 && !is_latin_or_digit(character_before(view, match.begin)) &&
           !is_latin_or_digit(character_after(view, match.end - 1));
}

void build_english_date(const View& view, const Match& match, Expression& out) {
    const auto [month, day, year] = read_english_date(match.tokens(view));
    const auto written = [](std::int32_t value) { return Part{Deixis::number, value}; };
    out.type = TimexType::date;
    out.first.range = out.range;
    out.first.year = written(year->number.integer());
    out.first.month = written(month->word->value);
    out.first.day = written(day->number.integer());
}

bool is_fiscal_number(const View& view, const Match& match) {
    const Token& number = view.tokens[match.end - 1];
    return is_written_in_digits(number) && (number.number.digits == 2 || number.number.digits == 4) &&
           is_tight(view, match) && !is_latin_or_digit(character_before(view, match.begin)) &&
           !is_latin_or_digit(character_after(view, match.end - 1));
}

void build_fiscal_number(const View& view, const Match& match, Expression& out) {
    const Numeral& number = view.tokens[match.end - 1].number;
    out.type = TimexType::date;
    out.first.range = out.range;
    out.first.year = {Deixis::number, number.integer()};
    out.first.year_style = year_style_of(number);
    out.first.fiscal = true;
}

}  // namespace nenpyo::date::finder
