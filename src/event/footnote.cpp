#include "event/footnote.hpp"

#include <string>

#include "util/character_set.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr int most_digits = 3;

bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool any_of(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

// Reads one mark: the signs around its number, and where it ends.
class Mark {
  public:
    Mark(std::string_view text, std::uint32_t at, std::uint32_t end) : text_(text.substr(0, end)), at_(at) {}

    bool read() {
        take(U"*＊※注");
        open_ = take(U"[［(（〔");
        take(U"*＊※注");
        int digits = 0;
        while (digits <= most_digits && is_digit(next())) {
            advance();
            ++digits;
        }
        closed_ = take(U"]］)）〕");
        return digits > 0 && digits <= most_digits && (closed_ || !open_);
    }

    [[nodiscard]] std::uint32_t at() const { return at_; }
    [[nodiscard]] char32_t next() const { return at_ < text_.size() ? util::decode(text_, at_).code : U'\0'; }

  private:
    void advance() { at_ += util::decode(text_, at_).size; }

    bool take(std::u32string_view set) {
        const bool there = any_of(set, next());
        if (there) {
            advance();
        }
        return there;
    }

    std::string_view text_;
    std::uint32_t at_;
    bool open_ = false;
    bool closed_ = false;
};

}  // namespace

std::uint32_t footnote_mark(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr util::CharacterSet beginnings(U"*＊※注[［(（〔0123456789０１２３４５６７８９");
    if (!beginnings.contains(util::decode(text, at).code) || at == 0 ||
        !util::is_hiragana(util::decode_before(text, at).code)) {
        return 0;
    }
    Mark mark(text, at, end);
    if (!mark.read()) {
        return 0;
    }
    const char32_t before = util::decode_before(text, at).code;
    const bool sentence_ends =
        mark.next() == U'。' || mark.next() == U'．' || (mark.next() == U'\0' && before == U'た');
    const bool clause_ends = mark.next() == U'、' && !any_of(U"はがをにでともの約や", before);
    return sentence_ends || clause_ends ? mark.at() - at : 0;
}

}  // namespace nenpyo::event
