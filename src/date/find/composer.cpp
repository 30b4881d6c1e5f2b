#include "date/find/composer.hpp"

#include <algorithm>
#include <utility>

#include "date/find/amount.hpp"
#include "date/find/composing.hpp"
#include "date/find/context.hpp"

namespace nenpyo::date::finder {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// 約10年, 約2000年: an approximate number of years is a length.
void read_as_length(Expression& expression, const Token& token) {
    if (token.kind == Kind::year || token.kind == Kind::day || (token.kind == Kind::century && expression.ambiguous)) {
        expression.type = TimexType::duration;
        expression.ambiguous = false;
        expression.amounts = {amount_of(token)};
    }
}

/// The suffixes that a type can carry; a suffix of points makes a point of what may be one (10年以降).
bool takes_suffix(Expression& expression, const Token& suffix) {
    if (expression.first.vague != Vague::none) {
        return false;
    }
    switch (suffix.kind) {
        case Kind::around:
            return expression.type != TimexType::set;
        case Kind::outer:
            if (expression.ambiguous) {
                expression.type = TimexType::date;
                expression.ambiguous = false;
            }
            return is_point(expression) || (expression.type == TimexType::set && suffix.word->mod == Mod::approx);
        case Kind::now:
            return is_point(expression);
        case Kind::within:
            return expression.type == TimexType::date && !expression.ambiguous && !expression.first.offset;
        default:
            return false;
    }
}

}  // namespace

Composer::Composer(const RuleSet& rules, const Dictionary& dictionary, std::string_view text,
                   std::vector<Expression>& out)
    : rules_(rules), view_{dictionary, text, {}, nowhere}, out_(out), rows_{rules.index_of("range"),
                                                                            rules.index_of("range-gapped"),
                                                                            rules.index_of("range-short-end"),
                                                                            rules.index_of("range-open-end"),
                                                                            rules.index_of("range-open-start"),
                                                                            rules.index_of("range-of-numbers"),
                                                                            rules.index_of("list-gapped"),
                                                                            rules.index_of("range-of-lengths"),
                                                                            rules.index_of("paired-dates")} {}

void Composer::read(std::span<const Token> tokens) {
    view_.tokens = tokens;
    for (std::size_t at = 0; at < tokens.size();) {
        at = read_at(at);
    }
}

std::size_t Composer::read_at(std::size_t at) {
    auto found = single(at, false);
    if (!found) {
        if (token(at).kind == Kind::number) {
            return read_from_number(at);
        }
        if (token(at).kind == Kind::era && at + 3 < view_.tokens.size()) {
            return read_from_era(at);
        }
        // 皇紀2600年, 第3日: the number belongs to the word before it.
        return token(at).kind == Kind::foreign || token(at).kind == Kind::ordinal ? at + 2 : at + 1;
    }
    if (is_point(found->expression)) {
        add_other_era(*found);
        add_pair(*found);
    }
    if (found->end < view_.tokens.size() && token(found->end).kind == Kind::number) {
        add_gapped_range(*found);
    } else if (found->end < view_.tokens.size() && joins(found->end)) {
        if (!add_range(*found) && !add_short_end(*found)) {
            add_open_end(*found);
        }
    }
    add_pair_of_ranges(*found);
    add_open_start(*found);
    const std::size_t end = found->end;
    emit(std::move(found->expression));
    return end;
}

std::optional<Composer::Single> Composer::single(std::size_t at, bool joined) {
    std::size_t core = at;
    Mod prefix = Mod::none;
    while (has(core, Kind::approx)) {
        prefix = token(core).word->mod == Mod::none ? prefix : token(core).word->mod;
        ++core;
    }
    if (core >= view_.tokens.size()) {
        return std::nullopt;
    }
    view_.joined = joined ? core : nowhere;
    const Match match = rules_.longest(view_, core);
    if (match.end == match.begin) {
        return std::nullopt;
    }
    std::optional<Single> found(std::in_place);
    found->core = core;
    found->end = match.end;
    Expression& expression = found->expression;
    expression.range = {token(at).begin, token(match.end - 1).end};
    expression.rule = match.rule;
    rules_.rules()[match.rule].build(view_, match, expression);
    if (core > at && expression.first.vague != Vague::none) {
        expression.range.begin = token(core).begin;  // ほぼ|現在の形
    } else if (core > at) {
        expression.mod = expression.mod == Mod::none ? prefix : expression.mod;
        if (match.end == core + 1) {
            read_as_length(expression, token(core));
        }
    }
    add_suffixes(*found);
    return found;
}

void Composer::add_suffixes(Single& single) {
    Expression& expression = single.expression;
    while (single.end < view_.tokens.size() && takes_suffix(expression, token(single.end))) {
        const Token& suffix = token(single.end++);
        expression.range.end = suffix.end;
        expression.mod = suffix.word->mod == Mod::none ? expression.mod : suffix.word->mod;
    }
}

void Composer::emit(Expression&& expression) {
    if (!out_.empty() && expression.range.begin < out_.back().range.end) {
        // The noun before it is a date that was found already: 11日の前日.
        expression.range.begin = std::max(expression.range.begin, out_.back().range.end);
        expression.first.event_noun = {};
        if (expression.first.offset) {
            expression.first.offset->base = Base::context;
        }
    }
    out_.push_back(std::move(expression));
}

}  // namespace nenpyo::date::finder
