// The tables of the merge stage: words that say the same, and places within places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace nenpyo::merge {

namespace data {
extern const std::string_view aliases;
extern const std::string_view places;
}  // namespace data

/// Name of a word: the hash of its code points.
using WordId = std::uint64_t;

/// See aliases.tsv and places.tsv. From `stop` on no words are made of them.
enum class WordKind : std::uint8_t {
    plain,
    country,
    place,
    city,
    letter,
    letter_alone,
    role,
    body,
    event,
    once,
    light,
    being,
    report,
    stop,
    prefix,
    lead,
    suffix
};

struct Alias {
    WordId canonical = 0;
    WordKind kind = WordKind::plain;
};

class Lexicon {
  public:
    Lexicon();

    /// What the table says of the code points [codes, codes + size); null where it says nothing.
    [[nodiscard]] const Alias* find(std::u32string_view codes) const;

    /// Length of the longest form, in code points.
    [[nodiscard]] std::size_t longest() const { return longest_; }

    /// True where a form that runs across scripts (ソ連) begins with this character.
    [[nodiscard]] bool starts_mixed(char32_t code) const { return mixed_starts_.find(code) != std::u32string::npos; }

    /// Canonical id of a place's name; a name that is not listed is its own, 0 where it does not look like a name.
    [[nodiscard]] WordId place(std::u32string_view name) const;
    [[nodiscard]] bool is_place(std::u32string_view name) const;

    /// The state or prefecture, listed itself, that a city lies in: of アンカレッジ, アラスカ; 0 for anything else.
    [[nodiscard]] WordId region(WordId place) const;

    /// True where both are one place or one lies within the other.
    [[nodiscard]] bool places_fit(WordId one, WordId other) const;

  private:
    struct Place {
        WordId canonical = 0;
        WordId within = 0;
    };
    void read_aliases();
    void read_places();
    void add_word_of_place(const std::u32string& form);
    [[nodiscard]] const Place* find_place(std::u32string_view name) const;
    [[nodiscard]] bool lies_within(WordId inner, WordId outer) const;

    std::unordered_map<WordId, Alias> aliases_;
    std::unordered_map<WordId, Place> places_;
    std::u32string mixed_starts_;
    std::size_t longest_ = 0;
};

}  // namespace nenpyo::merge
