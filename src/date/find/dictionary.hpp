#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "date/find/character_pairs.hpp"
#include "date/find/token.hpp"
#include "date/find/trie.hpp"

namespace nenpyo::date::finder {

/// A word found in the text.
struct Found {
    const Word* word = nullptr;
    std::size_t matched = 0;   ///< bytes that were compared
    std::size_t consumed = 0;  ///< bytes that belong to the word

    explicit operator bool() const { return word != nullptr; }
};

/// The tables of words (data/words_*.tsv, eras.tsv, periods.tsv) as one trie over code points. Immutable once built.
class Dictionary {
  public:
    /// The dictionary of the embedded tables.
    static const Dictionary& standard();

    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// The characters that expressions begin with.
    [[nodiscard]] const CharacterPairs& beginnings() const { return beginnings_; }

    /// The longest word at `at` whose bounds hold. At the beginning of an expression only words marked `start` and
    /// traps count.
    [[nodiscard]] Found word(std::string_view text, std::size_t at, bool beginning) const;

    /// The longest unit at `at`, which is the place behind a number.
    [[nodiscard]] Found unit(std::string_view text, std::size_t at) const;

    /// True where this pair of characters makes a word that hides the second one (担当|日).
    [[nodiscard]] bool inside_word(char32_t before, char32_t code) const {
        return inside_.contains(static_cast<std::uint64_t>(before) << 32U | code);
    }

    /// The event whose name is this day of the year (9.11), or null.
    [[nodiscard]] const Word* named_day(std::int32_t month, std::int32_t day) const;

    /// The zones, to look for one before a time.
    [[nodiscard]] const std::vector<std::pair<std::string_view, const Word*>>& zones() const { return zones_; }

  private:
    using Node = Trie::Node;
    static constexpr Node words_root = 1;
    static constexpr Node units_root = 2;

    Dictionary();
    void load_words(std::string_view table);
    void load_units();
    void load_eras();
    void load_event_years();
    void load_named_days();
    void load_inside();
    void insert(Node from, std::string_view spelling, const Word& word);
    [[nodiscard]] Found longest(Node from, std::string_view text, std::size_t at, bool beginning) const;
    void note_beginnings();
    void note_numerals();

    std::deque<Word> words_;
    Trie trie_;
    std::vector<std::vector<const Word*>> at_node_;
    CharacterPairs beginnings_;
    std::unordered_set<std::uint64_t> inside_;
    std::vector<std::pair<std::u32string, const Word*>> starting_;  ///< while the tables are read
    std::u32string unit_characters_;
    std::vector<Word> named_days_;
    std::vector<std::pair<std::string_view, const Word*>> zones_;
};

}  // namespace nenpyo::date::finder
