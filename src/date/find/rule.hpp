#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "date/find/dictionary.hpp"
#include "date/find/form.hpp"
#include "date/find/token.hpp"
#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// What checks and builders may look at: an island of tokens and the text around it.
struct View {
    const Dictionary& dictionary;
    std::string_view text;
    std::span<const Token> tokens;
    std::size_t joined = static_cast<std::size_t>(-1);  ///< the token that a joiner of a range stands before, if any

    /// The text before a token and behind it.
    [[nodiscard]] std::string_view before(std::size_t token) const { return text.substr(0, tokens[token].begin); }
    [[nodiscard]] std::string_view after(std::size_t token) const { return text.substr(tokens[token].end); }
};

/// Tokens [begin, end) of an island that a row's form fits.
struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint16_t rule = 0;

    [[nodiscard]] std::span<const Token> tokens(const View& view) const {
        return view.tokens.subspan(begin, end - begin);
    }
};

using Check = bool (*)(const View&, const Match&);
using Build = void (*)(const View&, const Match&, Expression&);

/// A row of the rule table. `check` may be null. Rows without `build` are told by the composer (ranges, lists).
struct Rule {
    std::string_view id;
    std::string_view form;
    Build build = nullptr;
    Check check = nullptr;
    std::string_view example;
};

std::span<const Rule> date_rules();
std::span<const Rule> period_rules();
std::span<const Rule> time_rules();
std::span<const Rule> length_rules();
std::span<const Rule> composed_rules();

/// All rows in the order that decides where two of them fit the same tokens, with their automaton.
class RuleSet {
  public:
    static const RuleSet& standard();

    [[nodiscard]] std::span<const Rule> rules() const { return rules_; }

    /// The longest match at a token whose check agrees; `end == begin` where there is none.
    [[nodiscard]] Match longest(const View& view, std::size_t at) const;

    /// Index of a row that the composer tells.
    [[nodiscard]] std::uint16_t index_of(std::string_view id) const;

  private:
    RuleSet();
    std::vector<Rule> rules_;
    Automaton automaton_;
};

}  // namespace nenpyo::date::finder
