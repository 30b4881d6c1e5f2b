#include "prepare/opening.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "prepare/character.hpp"
#include "prepare/table.hpp"
#include "util/character_set.hpp"
#include "util/tsv.hpp"

namespace nenpyo::prepare {

namespace {

struct Form {
    std::string_view id;
    std::string_view pattern;
    OpeningRole role = OpeningRole::none;
    std::uint16_t row = 0;
};

OpeningRole role_from(std::string_view name) {
    return name == "heading"    ? OpeningRole::heading
           : name == "title"    ? OpeningRole::title
           : name == "numbered" ? OpeningRole::numbered
           : name == "item"     ? OpeningRole::item
                                : OpeningRole::note;
}

/// Classes a pattern can begin with, so that a line is tried only against the rows that may fit.
enum Start : std::size_t { start_digit, start_kanji, start_roman, start_latin, start_circled, start_count };

bool is_roman(char32_t code) {
    return code == U'I' || code == U'V' || code == U'X' || (code >= 0x2160 && code <= 0x217B);
}
bool is_circled(char32_t code) {
    return (code >= 0x2460 && code <= 0x24FF) || (code >= 0x2776 && code <= 0x2793);
}
bool is_letter(char32_t code) {
    const char32_t folded = code >= 0xFF21 && code <= 0xFF5A ? code - 0xFEE0 : code;
    return (folded >= U'a' && folded <= U'z') || (folded >= U'A' && folded <= U'Z');
}

/// Matches one pattern at the start of a line.
class Matcher {
  public:
    Matcher(std::string_view line, std::string_view pattern) : line_(line), pattern_(pattern) {}

    /// Length of the match and the value of its last number; nothing where the pattern does not fit.
    std::optional<std::pair<std::size_t, std::uint32_t>> run() {
        for (std::size_t at = 0; at < pattern_.size();) {
            const util::Decoded c = util::decode(pattern_, at);
            at += c.size;
            if (!step(c.code)) {
                return std::nullopt;
            }
        }
        return std::pair{at_, value_};
    }

  private:
    [[nodiscard]] char32_t next() const { return at_ < line_.size() ? util::decode(line_, at_).code : 0; }
    bool take_if(bool fits) {
        at_ += fits ? util::decode(line_, at_).size : 0;
        return fits;
    }
    bool step(char32_t symbol) {
        switch (symbol) {
            case U'D':
                return digits();
            case U'K':
                return numerals();
            case U'N':
                return digits() || numerals();
            case U'R':
                return roman();
            case U'A':
                value_ = next() | 0x20U;
                return take_if(is_letter(next()));
            case U'C':
                value_ = next();
                return take_if(is_circled(next()));
            case U'J':
                return is_japanese(next());
            case U'_':
                return blanks();
            case U'$':
                return blanks() || at_ == line_.size();
            default:
                return take_if(next() == symbol);
        }
    }
    bool digits() {
        const std::size_t begin = at_;
        value_ = 0;
        while (is_digit(next()) && at_ - begin < 12) {
            value_ = value_ * 10 + digit_value(next());
            take_if(true);
        }
        return at_ > begin && at_ - begin <= 9;
    }
    bool numerals() {
        constexpr std::u32string_view ones = U"〇一二三四五六七八九十";
        const std::size_t begin = at_;
        value_ = 0;
        while (is_kanji_numeral(next()) && at_ - begin < 15) {
            const std::size_t found = ones.find(next());
            const auto one = static_cast<std::uint32_t>(found == std::u32string_view::npos ? 0 : found);
            value_ = one == 10 ? std::max(value_, 1U) * 10 : value_ + one;
            take_if(true);
        }
        return at_ > begin;
    }
    bool roman() {
        value_ = 0;
        const std::size_t begin = at_;
        while (is_roman(next())) {
            value_ = value_ * 32 + next() % 32;
            take_if(true);
        }
        return at_ > begin;
    }
    bool blanks() {
        const std::size_t begin = at_;
        at_ = skip_blanks(line_, at_);
        return at_ > begin;
    }

    std::string_view line_;
    std::string_view pattern_;
    std::size_t at_ = 0;
    std::uint32_t value_ = 0;
};

class Forms {
  public:
    Forms() {
        std::uint16_t row = 0;
        util::each_row(data::enumerators, [&](auto cells) {
            const Form form{cells[0], cells[1], role_from(cells[2]), row++};
            switch (const char32_t first = util::decode(form.pattern, 0).code) {
                case U'D':
                    classes_[start_digit].push_back(form);
                    break;
                case U'K':
                    classes_[start_kanji].push_back(form);
                    break;
                case U'R':
                    classes_[start_roman].push_back(form);
                    break;
                case U'A':
                    classes_[start_latin].push_back(form);
                    break;
                case U'C':
                    classes_[start_circled].push_back(form);
                    break;
                default:
                    firsts_.add(first);
                    literals_[first].push_back(form);
            }
        });
    }

    template <typename Visit>
    void each_candidate(char32_t first, Visit visit) const {
        const auto all = [&](const std::vector<Form>& forms) { std::for_each(forms.begin(), forms.end(), visit); };
        if (is_digit(first)) {
            all(classes_[start_digit]);
        } else if (is_kanji_numeral(first)) {
            all(classes_[start_kanji]);
        } else if (is_letter(first) || is_roman(first)) {
            all(classes_[start_roman]);
            all(classes_[start_latin]);
        } else if (is_circled(first)) {
            all(classes_[start_circled]);
        }
        if (firsts_.contains(first)) {
            all(literals_.at(first));
        }
    }

  private:
    std::array<std::vector<Form>, start_count> classes_;
    util::CharacterSet firsts_;  ///< of `literals_`
    std::unordered_map<char32_t, std::vector<Form>> literals_;
};

/// 「1 月、4 月」, 「3 か国」: a number that counts what follows is no heading number.
bool counts(std::string_view line, std::size_t at) {
    constexpr std::u32string_view counters =
        U"年月日時分秒週世億万千百円ドル人名個件回本社国台機歳％%キカヶか度位票点枚冊隻両軒棟校km";
    return at < line.size() && counters.find(util::decode(line, at).code) != std::u32string_view::npos;
}

}  // namespace

Opening opening(std::string_view line) {
    static const Forms forms;
    Opening best;
    if (line.empty()) {
        return best;
    }
    forms.each_candidate(util::decode(line, 0).code, [&](const Form& form) {
        const auto match = Matcher(line, form.pattern).run();
        if (match && match->first > best.length && !(form.id == "bare-number" && counts(line, match->first))) {
            best = {form.role, form.row, match->second, match->first, form.id};
        }
    });
    return best;
}

bool is_table_row(std::string_view line) {
    if (line.find('\t') != std::string_view::npos || line.starts_with('|') || line.starts_with("│") ||
        line.find(" | ") != std::string_view::npos) {
        return true;
    }
    std::size_t gaps = 0;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        if (!is_blank(c.code)) {
            at += c.size;
            continue;
        }
        const std::size_t after = skip_blanks(line, at);
        const bool wide = after - at >= 2 && at > 0 && after < line.size();
        gaps += wide && !is_sentence_end(util::decode_before(line, at).code) ? 1U : 0U;
        at = after;
    }
    return gaps >= 2;
}

bool is_ornament(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        const bool foreign = c.code >= 0x370 && c.code < 0x2000;
        if (is_digit(c.code) || is_letter(c.code) || is_latin(c.code) || is_circled(c.code) || foreign ||
            c.code >= 0x3041) {
            const bool sign = c.code == U'ー' || c.code == U'・' || (c.code >= 0xFF01 && c.code <= 0xFF0F) ||
                              (c.code >= 0xFF1A && c.code <= 0xFF20) || (c.code >= 0xFF3B && c.code <= 0xFF40);
            if (!sign) {
                return false;
            }
        }
        at += c.size;
    }
    return true;
}

}  // namespace nenpyo::prepare
