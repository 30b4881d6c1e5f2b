#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "date/find/rule.hpp"
#include "nenpyo/expression.hpp"

namespace nenpyo::date::finder {

/// Puts the matches of an island together: modifiers on top, ranges, lists with shared units, dates in two calendars.
/// A recursive descent over what the rules found.
class Composer {
  public:
    Composer(const RuleSet& rules, const Dictionary& dictionary, std::string_view text, std::vector<Expression>& out);

    /// Reads one island.
    void read(std::span<const Token> tokens);

  private:
    /// An expression and the tokens it takes.
    struct Single {
        Expression expression;
        std::size_t core = 0;  ///< first token behind the prefixes
        std::size_t end = 0;
    };

    std::size_t read_at(std::size_t at);
    std::optional<Single> single(std::size_t at, bool joined);
    void add_suffixes(Single& single);

    // composer_pairs.cpp
    bool add_pair(Single& single);
    bool add_other_era(Single& single);
    void add_pair_of_ranges(Single& single);

    // composer_ranges.cpp
    bool add_range(Single& single);
    bool add_present_end(Single& single);
    bool add_elliptic_end(Single& single);
    void read_ends_as_years(Single& single, Single& last);
    std::optional<Single> last_of_range(const Single& found);
    [[nodiscard]] bool counts_days(const Single& found, const Single& last) const;
    bool add_upper_length(Single& single, Single& last);
    bool add_longer_length(Single& single, const Single& last);
    bool add_short_end(Single& single);
    static void carry_half_day(const View& view, const Single& single, Single& last);
    bool add_gapped_range(Single& single);
    void add_open_start(Single& single);
    void add_open_end(Single& single);
    // composer_eras.cpp
    std::size_t read_from_era(std::size_t at);
    // composer_numbers.cpp
    std::size_t read_from_number(std::size_t at);
    std::size_t read_range_from_number(std::size_t at);
    [[nodiscard]] bool may_lack_unit(std::size_t at) const;
    std::size_t emit_range(std::size_t at, const Single& last);
    std::size_t read_list_from_number(std::size_t at);
    [[nodiscard]] std::size_t end_of_list(std::size_t at) const;
    std::size_t emit_list(std::size_t at, std::size_t last, TimexType type);
    std::size_t read_years_in_brackets(std::size_t at);
    void close_range(Single& range, const Single& last, bool from);

    void emit(Expression&& expression);
    [[nodiscard]] const Token& token(std::size_t at) const { return view_.tokens[at]; }
    [[nodiscard]] bool has(std::size_t at, Kind kind) const {
        return at < view_.tokens.size() && token(at).kind == kind;
    }
    [[nodiscard]] bool joins(std::size_t at) const;

    const RuleSet& rules_;
    View view_;
    std::vector<Expression>& out_;
    struct {
        std::uint16_t range, gapped, short_end, open_end, open_start, numbers, list, lengths, pair;
    } rows_;
};

}  // namespace nenpyo::date::finder
