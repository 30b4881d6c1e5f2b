// Case and clause linkage.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nenpyo::event {

/// What the particles of a nominal bunsetsu say.
enum class Case : std::uint8_t { none, ga, wo, ni, de, to, he, kara, made, yori, no, parallel, compound, adverbial };

/// How a predicate goes on. The order follows Minami's hierarchy: the later, the more a clause may hold (a topic, a
/// date).
enum class Link : std::uint8_t {
    none,
    manner,        ///< ながら, つつ; a て that only says how
    adnominal,     ///< 連体形 before a noun
    quote,         ///< と before a verb of saying
    condition,     ///< ば, と, たら, ても
    reason,        ///< ので, から
    te,            ///< て、
    continuative,  ///< 連用中止, 名詞、
    contrast,      ///< が, ものの, けれども, し
    final,
};

/// What a phrase stands after, by the form of the word before it.
enum class After : std::uint8_t {
    any,         ///< a word that inflects
    plain,       ///< 出国する, 出国した, 多い
    dictionary,  ///< 出国する
    open,        ///< 出国し
};

/// By the names above; for the tables.
std::optional<Case> case_from(std::string_view name);
std::optional<Link> link_from(std::string_view name);
std::optional<After> after_from(std::string_view name);

}  // namespace nenpyo::event
