#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "date/find/dictionary.hpp"
#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// Reads a text once, from left to right, and hands out its islands: runs of tokens with nothing but blanks between
/// them. Ordinary characters are passed over without being looked at twice.
class Lexer {
  public:
    Lexer(const Dictionary& dictionary, std::string_view text);

    /// The next island, or false at the end of the text. The tokens stay until the next call.
    bool next();
    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }

  private:
    bool read_token(std::size_t at, bool beginning);
    bool read_number(std::size_t at, bool beginning);
    bool read_weekday(std::size_t at);
    bool read_unit_apart(std::size_t at);
    void read_decimals(Token& token);
    [[nodiscard]] bool unit_of_decimals_at(std::size_t at) const;
    void read_hundredths(Token& token);
    void read_unit(Token& token);
    [[nodiscard]] bool is_sure_year(const Token& token, const Found& unit, std::size_t at) const;
    [[nodiscard]] bool begins_other_word(std::size_t unit_end) const;
    void read_island(std::size_t at);
    [[nodiscard]] std::size_t skip_ordinary(std::size_t at) const;
    [[nodiscard]] bool may_begin(std::size_t at, char32_t code, std::size_t size) const;
    [[nodiscard]] std::size_t skip_blanks(std::size_t at, bool& line_break) const;
    [[nodiscard]] bool begins_line(std::size_t at) const;

    const Dictionary& dictionary_;
    std::string_view text_;
    std::size_t place_ = 0;
    std::vector<Token> tokens_;
};

}  // namespace nenpyo::date::finder
