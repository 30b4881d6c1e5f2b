#include "date/find/amount.hpp"

#include "date/find/units.hpp"

namespace nenpyo::date::finder {

Amount amount_of(const Token& token) {
    Amount amount;
    if (token.kind == Kind::length) {
        amount.unit = token.word->unit;
        amount.count = token.word->unknown ? 1 : token.word->count;
        amount.vague = token.word->unknown;
        return amount;
    }
    amount.unit = unit_of(token.kind).value_or(Unit::day);
    amount.count = token.number.lower > 0 ? token.number.lower : token.number.value;
    amount.upper = token.number.upper;
    amount.vague = token.number.vague;
    amount.vague_tens = token.number.tens;
    return amount;
}

std::vector<Amount> amounts_of(std::span<const Token> tokens) {
    std::vector<Amount> amounts;
    for (const Token& token : tokens) {
        if (token.kind == Kind::half_more && !amounts.empty()) {
            amounts.back().count += 0.5;
        } else if (token.kind == Kind::length || unit_of(token.kind)) {
            amounts.push_back(amount_of(token));
        }
    }
    return amounts;
}

Mod mod_of(std::span<const Token> tokens) {
    Mod mod = Mod::none;
    for (const Token& token : tokens) {
        const bool modifies = token.kind == Kind::bound || token.kind == Kind::approx || token.kind == Kind::around;
        if (modifies && token.word->mod != Mod::none) {
            mod = token.word->mod;
        }
    }
    return mod;
}

}  // namespace nenpyo::date::finder
