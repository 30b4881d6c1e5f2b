#include "prepare/line.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#include "prepare/character.hpp"
#include "util/wide.hpp"

namespace nenpyo::prepare {

namespace {

std::uint16_t clamp16(std::size_t value) {
    return static_cast<std::uint16_t>(std::min<std::size_t>(value, std::numeric_limits<std::uint16_t>::max()));
}

constexpr std::size_t counted = 768;  // bytes up to which a line is looked at; all limits lie far below

struct Shape {
    std::uint32_t width = 0;
    std::uint16_t length = 0;
    std::uint8_t holds = 0;
};

/// The sum of 32 bytes.
std::uint32_t sum(const std::array<std::uint8_t, 32>& bytes) {
    constexpr std::uint64_t every_other = 0x00FF00FF00FF00FFU;
    constexpr std::uint64_t sum_up = 0x0001000100010001U;
    std::array<std::uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data(), sizeof words);
    std::uint64_t pairs = 0;
    for (const std::uint64_t word : words) {
        pairs += (word & every_other) + (word >> 8U & every_other);
    }
    return static_cast<std::uint32_t>(pairs * sum_up >> 48U);
}

/// Some bytes at a time in loops of constant length, so that they become vector code.
class ShapeReader {
  public:
    static constexpr std::size_t block = 32;

    [[gnu::always_inline]] void read(const char* bytes) {
        std::array<std::uint64_t, block / 8> words;
        std::memcpy(words.data(), bytes, block);
        constexpr std::uint64_t tops = 0x8080808080808080U;
        if ((words[0] & words[1] & words[2] & words[3] & tops) != tops) {
            read_ascii(bytes);
        }
        for (std::size_t i = 0; i < block; ++i) {
            const auto a = static_cast<std::uint8_t>(bytes[i]);
            const auto b = static_cast<std::uint8_t>(bytes[i + 1]);
            characters_[i] = static_cast<std::uint8_t>(characters_[i] + ((a & 0xC0U) != 0x80U));
            wide_[i] = static_cast<std::uint8_t>(wide_[i] + (a >= 0xE2U));
            const bool cjk_sign = (a == 0xE3U) & (b == 0x80U);
            holds_[i] = static_cast<std::uint8_t>(
                holds_[i] | (cjk_sign ? holds_cjk_sign : 0) | (a == 0xEFU ? holds_wide_form : 0) |
                (a == 0xE2U ? holds_general_sign : 0) | (a == 0xC2U ? holds_latin_sign : 0));
        }
    }

    [[nodiscard]] Shape shape() const {
        std::uint8_t holds = 0;
        for (const std::uint8_t one : holds_) {
            holds = static_cast<std::uint8_t>(holds | one);
        }
        const std::uint32_t characters = sum(characters_);
        return {characters + sum(wide_), static_cast<std::uint16_t>(characters), holds};
    }

  private:
    [[gnu::always_inline]] void read_ascii(const char* bytes) {
        for (std::size_t i = 0; i < block; ++i) {
            const auto a = static_cast<std::uint8_t>(bytes[i]);
            const bool digit = (a >= '0') & (a <= '9');
            const bool letter = ((a | 0x20U) >= 'a') & ((a | 0x20U) <= 'z');
            const bool sign = (a > ' ') & (a < 0x80U) & !digit & !letter;
            holds_[i] = static_cast<std::uint8_t>(holds_[i] | (a <= ' ' ? holds_blank : 0) | (digit ? holds_digit : 0) |
                                                  (sign ? holds_ascii_sign : 0));
        }
    }

    std::array<std::uint8_t, block> characters_{};
    std::array<std::uint8_t, block> wide_{};
    std::array<std::uint8_t, block> holds_{};
};

NENPYO_WIDE Shape shape_of(std::string_view line) {
    if (line.size() > counted) {
        return {static_cast<std::uint32_t>(line.size() / 2), 0, 0xFF};
    }
    ShapeReader reader;
    std::size_t at = 0;
    for (; at + ShapeReader::block < line.size(); at += ShapeReader::block) {
        reader.read(line.data() + at);
    }
    std::array<char, ShapeReader::block + 1> last;
    last.fill('\x80');  // takes no column and is of no kind
    std::copy(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), last.begin());
    reader.read(last.data());
    return reader.shape();
}

/// The line break of a text: CR only where a text has no LF at all.
char line_break_of(std::string_view text) {
    return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

/// 「…」 or 『…』 from the first character to the last.
bool whole_quotation(std::string_view line) {
    const char32_t open = util::decode(line, 0).code;
    const char32_t close = open == U'「' ? U'」' : open == U'『' ? U'』' : char32_t{};
    if (close == 0 || util::decode_before(line, line.size()).code != close) {
        return false;
    }
    int depth = 0;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        at += c.size;
        depth += c.code == open ? 1 : c.code == close ? -1 : 0;
        if (depth == 0 && at < line.size()) {
            return false;
        }
    }
    return depth == 0;
}

}  // namespace

bool ends_sentence(std::string_view line) {
    std::size_t end = line.size();
    util::Decoded last = util::decode_before(line, end);
    while (is_closer(last.code)) {
        end -= last.size;
        last = util::decode_before(line, end);
    }
    if (is_sentence_end(last.code)) {
        return true;
    }
    if (last.code == U'．' || last.code == U'.') {
        const char32_t before = util::decode_before(line, end - last.size).code;
        const bool word =
            last.code == U'.' && (is_latin(before) || (is_ascii_digit(before) && line.find(' ') < end - 6));
        return is_japanese(before) || is_closer(before) || word;
    }
    return end < line.size() && whole_quotation(line);
}

namespace {

class Surveyor {
  public:
    Surveyor(std::string_view text, char line_break) : text_(text), line_break_(line_break) {}

    /// Adds the lines of bytes [begin, end), which are whole lines.
    /// @param page_break a form feed stands at the end of the line before
    void add(std::size_t begin, std::size_t end, bool page_break) {
        page_break_ = page_break;
        blank_before_ = 0;
        while (begin < end) {
            const std::size_t found = text_.find(line_break_, begin);
            const std::size_t line_end = std::min(found, text_.size());
            add_line(begin, line_end);
            begin = line_end + 1;
        }
    }
    void copy(Line line, std::int64_t shift) {
        for (std::uint32_t* const place : {&line.begin, &line.text_begin, &line.text_end, &line.end}) {
            *place = static_cast<std::uint32_t>(*place + shift);
        }
        lines_.push_back(line);
    }
    [[nodiscard]] bool ends_page(const Line& line) const {
        return text_.substr(line.text_end, line.end - line.text_end).find('\f') != std::string_view::npos;
    }

    std::vector<Line> lines_;

  private:
    void add_line(std::size_t begin, std::size_t end) {
        const std::size_t text_begin = skip_blanks(text_.substr(0, end), begin);
        page_break_ = page_break_ || text_.substr(begin, text_begin - begin).find('\f') != std::string_view::npos;
        if (text_begin == end) {
            blank_before_ = clamp16(blank_before_ + 1U);
            return;
        }
        const std::size_t text_end = trim_end(text_, text_begin, end);
        const std::string_view content = text_.substr(text_begin, text_end - text_begin);
        const Shape shape = shape_of(content);
        lines_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text_begin),
                          static_cast<std::uint32_t>(text_end), static_cast<std::uint32_t>(end), shape.width,
                          shape.length, shape.holds, clamp16(columns(text_.substr(begin, text_begin - begin))),
                          blank_before_, ends_sentence(content), page_break_});
        page_break_ = ends_page(lines_.back());
        blank_before_ = 0;
    }

    std::string_view text_;
    char line_break_;
    std::uint16_t blank_before_ = 0;
    bool page_break_ = false;
};

/// Which lines have to be looked at again: those that an edit touches, break and empty lines before them included, and
/// the line after each.
std::vector<bool> touched_lines(const std::vector<Line>& lines, const std::vector<Edit>& edits) {
    std::vector<bool> touched(lines.size(), false);
    auto edit = edits.begin();
    std::uint32_t begin = 0;  // of the stretch from the line before to the break of this one
    for (std::size_t i = 0; i < lines.size() && edit != edits.end(); ++i) {
        const std::uint32_t end = lines[i].end + 1;
        while (edit != edits.end() && edit->end <= begin) {
            ++edit;
        }
        if (edit != edits.end() && edit->begin < end) {
            touched[i] = true;
            if (i + 1 < lines.size()) {
                touched[i + 1] = true;
            }
        }
        begin = end;
    }
    return touched;
}

/// Where places of a text stand after its edits; asked in order.
class Shift {
  public:
    explicit Shift(const std::vector<Edit>& edits) : edit_(edits.begin()), end_(edits.end()) {}

    std::int64_t at(std::size_t place) {
        for (; edit_ != end_ && edit_->end <= place; ++edit_) {
            shift_ += static_cast<std::int64_t>(edit_->replacement.text().size()) - (edit_->end - edit_->begin);
        }
        return shift_;
    }

  private:
    std::vector<Edit>::const_iterator edit_;
    std::vector<Edit>::const_iterator end_;
    std::int64_t shift_ = 0;
};

}  // namespace

std::vector<Line> survey(std::string_view text) {
    Surveyor surveyor(text, line_break_of(text));
    surveyor.lines_.reserve(text.size() / 64 + 1);
    surveyor.add(0, text.size(), false);
    return std::move(surveyor.lines_);
}

std::vector<Line> survey_again(const std::vector<Line>& lines, std::string_view before, std::string_view text,
                               const std::vector<Edit>& edits) {
    if (lines.empty() || line_break_of(before) != '\n' || text.find('\n') == std::string_view::npos) {
        return survey(text);
    }
    const std::vector<bool> touched = touched_lines(lines, edits);
    Surveyor surveyor(text, '\n');
    surveyor.lines_.reserve(lines.size());
    Shift shift(edits);
    std::size_t begin = 0;  // in `before`
    for (std::size_t i = 0; i < lines.size();) {
        const std::size_t first = i;
        const auto new_begin = static_cast<std::size_t>(static_cast<std::int64_t>(begin) + shift.at(begin));
        while (i < lines.size() && touched[i]) {
            ++i;
        }
        if (i > first) {
            begin = lines[i - 1].end + 1U;
            const bool last = i == lines.size();
            const auto new_end =
                last ? text.size() : static_cast<std::size_t>(static_cast<std::int64_t>(begin) + shift.at(begin));
            const bool page_break = !surveyor.lines_.empty() && surveyor.ends_page(surveyor.lines_.back());
            surveyor.add(new_begin, new_end, page_break);
        } else {
            surveyor.copy(lines[i], shift.at(lines[i].begin));
            begin = lines[i].end + 1U;
            ++i;
        }
    }
    return std::move(surveyor.lines_);
}

}  // namespace nenpyo::prepare
