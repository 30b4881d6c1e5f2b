#include "date/find/numerals.hpp"

#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr int longest_digit_run = 9;

int kanji_digit(char32_t code) {
    switch (code) {
        case U'〇':
        case U'零':
            return 0;
        case U'一':
        case U'壱':
        case U'壹':
            return 1;
        case U'二':
        case U'弐':
            return 2;
        case U'三':
        case U'参':
            return 3;
        case U'四':
            return 4;
        case U'五':
            return 5;
        case U'六':
            return 6;
        case U'七':
            return 7;
        case U'八':
            return 8;
        case U'九':
            return 9;
        default:
            return -1;
    }
}

double small_multiplier(char32_t code) {
    switch (code) {
        case U'十':
        case U'拾':
            return 10;
        case U'百':
            return 100;
        case U'千':
            return 1000;
        default:
            return 0;
    }
}

double large_multiplier(char32_t code) {
    return code == U'万' || code == U'萬' ? 1e4 : code == U'億' ? 1e8 : 0;
}

/// 廿 and its like: tens in one character.
int written_tens(char32_t code) {
    return code == U'廿' ? 20 : code == U'卅' || code == U'丗' ? 30 : 0;
}

bool is_unknown_digit(char32_t code) {
    return code == U'数' || code == U'數' || code == U'何' || code == U'幾';
}

/// Adds up a numeral character by character.
class Accumulator {
  public:
    bool arabic(int digit) {
        if (run_kanji_ && run_digits_ > 0) {
            return false;
        }
        run_kanji_ = false;
        seen_arabic_ = true;
        return append(digit);
    }
    bool kanji(int digit) {
        if (!run_kanji_ && run_digits_ > 0) {
            return false;
        }
        run_kanji_ = true;
        return append(digit);
    }
    bool tens(int value) {
        if (run_digits_ > 0 || small_ > 0) {
            return false;
        }
        small_ = value;
        number_.multiplied = true;
        return true;
    }
    bool multiply(double by) {
        if (unknown_here_ && run_digits_ == 0) {
            magnitude_ *= by;
        } else if (run_is_pair() && total_ + small_ == 0) {
            number_.lower = run_ / 10 * by;  // 二三十
            number_.upper = run_ % 10 * by;
            small_ += number_.lower;
        } else {
            small_ += (run_digits_ == 0 ? 1.0 : run_) * by;
        }
        return close_run();
    }
    bool multiply_large(double by) {
        const double group = small_ + run_;
        total_ += (group == 0 ? 1.0 : group) * by;
        magnitude_ *= by;
        small_ = 0;
        return close_run();
    }
    bool unknown() {
        if (number_.vague || run_digits_ > 0) {
            return false;
        }
        number_.vague = true;
        unknown_here_ = true;
        number_.tens = static_cast<std::int8_t>(static_cast<int>(total_ + small_) / 10 % 10);
        return true;
    }
    void group() { number_.grouped = true; }

    [[nodiscard]] int run_digits() const { return run_digits_; }

    Numeral finish() {
        number_.kanji = !seen_arabic_;
        if (run_is_pair()) {
            number_.lower = total_ + small_ + run_ / 10;  // 二三, 十二三
            number_.upper = total_ + small_ + run_ % 10;
            run_ = number_.multiplied ? run_ / 10 : run_;
        }
        number_.value = number_.vague ? magnitude_ : total_ + small_ + run_;
        number_.digits = static_cast<std::int8_t>(number_.multiplied ? 0 : run_digits_);
        return number_;
    }

  private:
    bool append(int digit) {
        if (run_digits_ >= longest_digit_run || number_.vague) {
            return false;
        }
        run_ = run_ * 10 + digit;
        ++run_digits_;
        unknown_here_ = false;
        return true;
    }
    /// 二三, 五六: two digits in kanji that follow each other.
    [[nodiscard]] bool run_is_pair() const {
        return run_kanji_ && run_digits_ == 2 && run_ > 10 && run_ / 10 + 1 == run_ % 10;
    }
    bool close_run() {
        run_ = 0;
        run_digits_ = 0;
        number_.multiplied = true;
        return true;
    }

    Numeral number_;
    double total_ = 0;
    double small_ = 0;
    int run_ = 0;
    double magnitude_ = 1;
    int run_digits_ = 0;
    bool run_kanji_ = true;
    bool seen_arabic_ = false;
    bool unknown_here_ = false;
};

/// True where `at` holds a comma and exactly three digits: the next group of 1,000.
bool is_digit_group(std::string_view text, std::size_t at) {
    std::size_t place = at;
    for (int i = 0; i < 5; ++i) {
        if (place >= text.size()) {
            return i == 4;
        }
        const auto [code, size] = util::decode(text, place);
        const bool fits = i == 0 ? code == U',' || code == U'，' : (i <= 3) == (arabic_digit(code) >= 0);
        if (!fits) {
            return false;
        }
        place += size;
    }
    return true;
}

bool accept(Accumulator& sum, char32_t code) {
    if (const int digit = arabic_digit(code); digit >= 0) {
        return sum.arabic(digit);
    }
    if (const int digit = kanji_digit(code); digit >= 0) {
        return sum.kanji(digit);
    }
    if (const double by = small_multiplier(code); by > 0) {
        return sum.multiply(by);
    }
    if (const double by = large_multiplier(code); by > 0) {
        return sum.multiply_large(by);
    }
    if (const int tens = written_tens(code); tens > 0) {
        return sum.tens(tens);
    }
    return is_unknown_digit(code) && sum.unknown();
}

}  // namespace

int arabic_digit(char32_t code) {
    if (code >= U'0' && code <= U'9') {
        return static_cast<int>(code - U'0');
    }
    if (code >= U'０' && code <= U'９') {
        return static_cast<int>(code - U'０');
    }
    return -1;
}

bool begins_numeral(char32_t code) {
    if (code < U'〇' || code >= U'０') {
        return arabic_digit(code) >= 0;
    }
    return kanji_digit(code) >= 0 || small_multiplier(code) > 0 || large_multiplier(code) == 1e4 ||
           written_tens(code) > 0 || is_unknown_digit(code) || code == U'元';
}

ScannedNumber scan_number(std::string_view text, std::size_t at) {
    ScannedNumber scanned;
    const util::Decoded head = util::decode(text, at);
    if (head.code == U'元') {
        scanned.number.value = 1;
        scanned.number.first = true;
        scanned.number.kanji = true;
        scanned.end = at + head.size;
        return scanned;
    }
    Accumulator sum;
    std::size_t place = at;
    while (place < text.size()) {
        const auto [code, size] = util::decode(text, place);
        if (accept(sum, code)) {
            place += size;
        } else if ((code == U',' || code == U'，') && sum.run_digits() > 0 && is_digit_group(text, place)) {
            sum.group();
            place += size;
        } else {
            break;
        }
    }
    if (place > at) {
        scanned.number = sum.finish();
        scanned.end = place;
    }
    return scanned;
}

}  // namespace nenpyo::date::finder
