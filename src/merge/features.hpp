// What the comparison of mentions needs of each, in about 180 bytes.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "merge/clock.hpp"
#include "merge/leaders.hpp"
#include "merge/lexicon.hpp"
#include "merge/once.hpp"
#include "merge/ordinals.hpp"
#include "merge/store.hpp"
#include "merge/words.hpp"
#include "nenpyo/mention.hpp"

namespace nenpyo::merge {

/// Running number of a word. Numbers follow the order of arrival: good for equality, never for order.
using WordNumber = std::uint32_t;

/// Position of a mention in canonical order (see canonical.hpp), and so its index in the table once that is sorted.
using Rank = std::uint32_t;

struct PlaceName {
    WordId place = 0;
    WordId within = 0;  ///< for 京都府宇治市 the place its name begins with; 0 where there is none
    friend bool operator==(const PlaceName&, const PlaceName&) = default;
};

/// Words of one name: the part that stays, and a part that later mentions leave out (see name_parts.hpp).
struct NameLink {
    WordNumber main = 0;
    WordNumber rest = 0;
};

struct Features {
    static constexpr std::int32_t open_earliest = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t open_latest = std::numeric_limits<std::int32_t>::max();

    std::int32_t earliest = open_earliest;  ///< days since 1970-01-01
    std::int32_t latest = open_latest;
    bool dated = false;  ///< both sides known or open
    Mod mod = Mod::none;
    Precision precision = Precision::day;
    Status status = Status::actual;
    Anchor anchor = Anchor::none;
    Clock clock;             ///< of a date with one
    std::uint32_t file = 0;  ///< number of the file's name
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    Store::Handle bytes;
    std::uint64_t content = 0;   ///< hash of all fields
    std::uint64_t date = 0;      ///< hash of the date's value and text
    std::uint64_t sentence = 0;  ///< hash of the sentence
    Once once;
    std::uint32_t sentence_size = 0;
    std::uint32_t event_size = 0;
    WordNumber predicate = 0;
    WordKind predicate_kind = WordKind::plain;
    bool bare = false;         ///< the event's text says no more than the predicate
    bool alone = false;        ///< its text has no character of a word but those of the predicate
    bool being = false;        ///< its predicate only says what something is or became
    bool about = false;        ///< it tells something about the event, and not the event
    bool presupposed = false;  ///< see presupposed.hpp
    bool many = false;         ///< it tells of several: 主な発射, 相次ぐ火災
    bool pointing = false;     ///< its text begins with a word for something named before: これは, 同社が
    std::uint16_t place_in_sentence = 0;  ///< of the predicate, in bytes
    std::uint32_t words = 0;  ///< start in the pool of its words, the predicate apart; those of its participants follow
    std::uint32_t places = 0;
    std::uint32_t ordinals = 0;
    std::uint32_t links = 0;
    std::uint16_t word_count = 0;
    std::uint16_t who_count = 0;
    std::uint16_t place_count = 0;
    std::uint16_t ordinal_count = 0;
    std::uint16_t link_count = 0;

    [[nodiscard]] std::int64_t width() const { return std::int64_t{latest} - earliest + 1; }
    [[nodiscard]] bool open() const { return earliest == open_earliest || latest == open_latest; }
};

class FeatureTable {
  public:
    void add(const Mention& mention, Store::Handle bytes, std::uint64_t content);

    std::vector<Features> rows;

    [[nodiscard]] std::span<const WordNumber> words(const Features& row) const {
        return {word_pool_.data() + row.words, row.word_count};
    }
    [[nodiscard]] std::span<const WordNumber> who(const Features& row) const {
        return {word_pool_.data() + row.words + row.word_count, row.who_count};
    }
    [[nodiscard]] std::span<const PlaceName> places(const Features& row) const {
        return {place_pool_.data() + row.places, row.place_count};
    }
    [[nodiscard]] std::span<const Ordinal> ordinals(const Features& row) const {
        return {ordinal_pool_.data() + row.ordinals, row.ordinal_count};
    }
    [[nodiscard]] std::span<const NameLink> links(const Features& row) const {
        return {link_pool_.data() + row.links, row.link_count};
    }
    [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
    [[nodiscard]] const std::vector<WordId>& word_ids() const { return word_ids_; }
    [[nodiscard]] WordKind kind(WordNumber word) const { return word_kinds_[word]; }
    [[nodiscard]] const std::vector<std::string>& files() const { return files_; }

  private:
    WordNumber number_of(const Word& word);
    std::uint32_t file_number(const std::string& name);
    void add_words(const Mention& mention, Features& row);
    void add_places(const Mention& mention, Features& row);
    Word add_words_of_event(Features& row);
    void add_regions();
    std::size_t add_countries(const Features& row, std::size_t first_of_who);
    void append_names(const std::vector<std::string>& names);
    void add_links(std::u32string_view name);
    template <typename Wanted>
    std::uint16_t pool_words(std::size_t first, Wanted wanted);

    Lexicon lexicon_;
    Leaders leaders_{lexicon_};
    std::unordered_map<WordId, WordNumber> numbers_;
    std::vector<WordId> word_ids_;
    std::vector<WordKind> word_kinds_;
    std::unordered_map<std::string, std::uint32_t> file_numbers_;
    std::vector<std::string> files_;
    std::vector<WordNumber> word_pool_;
    std::vector<PlaceName> place_pool_;
    std::vector<Ordinal> ordinal_pool_;
    std::vector<NameLink> link_pool_;
    std::u32string folded_;
    std::u32string predicate_text_;
    std::vector<Word> words_;
};

}  // namespace nenpyo::merge
