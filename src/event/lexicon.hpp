// The word lists of the event stage, read once from the tables in data/.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "event/syntax.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// Words with a value each, found whole or at the end of a longer word.
template <class Value>
class WordMap {
  public:
    void add(std::string_view word, Value value) {
        words_.emplace(word, value);
        note(word);
    }
    [[nodiscard]] bool contains(std::string_view word) const { return find(word) != nullptr; }
    [[nodiscard]] const Value* find(std::string_view word) const {
        if ((lengths_ & bit(word.size())) == 0 || !marks_[mark(word)]) {
            return nullptr;
        }
        const auto found = words_.find(word);
        return found == words_.end() ? nullptr : &found->second;
    }
    /// The longest listed word that `text` ends with; empty if none.
    [[nodiscard]] std::string_view suffix_of(std::string_view text) const {
        for (std::size_t at = text.size() > longest ? text.size() - longest : 0; at < text.size(); ++at) {
            const bool character_begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
            if (character_begins && contains(text.substr(at))) {
                return text.substr(at);
            }
        }
        return {};
    }

    /// The value of a word, made where there is none yet.
    Value& at(std::string_view word) {
        note(word);
        return words_[word];
    }

  private:
    static constexpr std::size_t longest = 63;  // bytes
    static constexpr std::size_t marks = 1024;
    static std::uint64_t bit(std::size_t length) { return length > longest ? 0 : std::uint64_t{1} << length; }

    void note(std::string_view word) {
        lengths_ |= bit(word.size());
        marks_.set(mark(word));
    }

    // Made of some of its bytes.
    static std::size_t mark(std::string_view word) {
        const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
        const std::size_t last = word.size() - 1;
        return (byte(last) + 31 * byte(last / 2) + 89 * byte(std::min<std::size_t>(last, 2)) + 131 * last) % marks;
    }

    std::unordered_map<std::string_view, Value> words_;
    std::uint64_t lengths_ = 0;  ///< which lengths there are, and which marks: most look-ups end there
    std::bitset<marks> marks_;
};

using WordList = WordMap<bool>;

/// Pairs of a particle and a verb: に基づく, を行う.
class PhraseList {
  public:
    void add(std::string_view particle, std::string_view verb) { particles_of_[verb].push_back(particle); }
    [[nodiscard]] bool contains(std::string_view particle, std::string_view verb) const;

  private:
    std::unordered_map<std::string_view, std::vector<std::string_view>> particles_of_;
};

struct HearsayVerb {
    bool passive = false;  ///< counts in the passive only: とされる, but not とする
    Status status = Status::actual;
};

/// A row of modal-phrases.tsv.
struct ModalPhrase {
    std::string_view base;  ///< dictionary form: なければならない
    std::vector<std::string_view> words;
    After after = After::any;
    std::optional<Status> status;  ///< none: the predicate alone decides
    std::optional<Status> past;    ///< what it says in the past
};

struct PastForm {
    std::string_view type;
    std::string_view ending;
    std::string_view past;
};

struct Lexicon {
    Lexicon();

    PhraseList functional_verbs;
    PhraseList adnominal_verbs;  ///< those of them that also stand before a noun: に関する
    PhraseList light_verbs;
    WordMap<HearsayVerb> hearsay_verbs;
    WordMap<Status> hearsay_nouns;
    WordMap<Status> modal_nouns;  ///< Status::actual: no status of its own
    WordMap<Status> status_nouns;
    WordMap<Status> verdicts;
    WordMap<ModalPhrase> modal_phrases;
    WordMap<std::vector<const ModalPhrase*>> modal_phrases_by_word;  ///< by their first
    WordMap<Mod> temporal_suffixes;
    std::vector<PastForm> past_forms;
    WordMap<Link> conjunctive_particles;
    WordMap<Case> case_particles;
    WordList joining_words;
    WordList animate_verbs;
    WordList announcing_verbs;
    WordMap<bool> carrier_verbs;  ///< true: of a bare こと or の too
    PhraseList comparison_words;
    WordList due_nouns;
    WordList event_nouns;
    WordList non_event_nouns;
    WordList measure_nouns;
    WordList formal_nouns;
    WordList functional_nouns;
    WordList complement_nouns;
    WordList intransitive_verbs;
    WordList transitive_verbs;
    WordList class_nouns;
    WordList annual_nouns;
    WordList aspect_verbs;
    WordList made_nouns;
    WordList speech_verbs;
    WordList full_verbs;
    WordList specifying_nouns;
    WordList definition_nouns;
    WordMap<bool> naming_verbs;  ///< true: in the passive too
    WordList time_nouns;
    WordList when_labels;
    WordList date_suffixes;
    WordList pair_nouns;
    WordList part_nouns;
    WordList person_nouns;
    WordList person_titles;
    WordList origin_nouns;
    WordList personal_verbs;
    WordList death_verbs;
    WordMap<std::string_view> motion_verbs;  ///< the particle of a place
    WordList organisation_suffixes;
    WordList place_suffixes;
    WordList adverbial_verbs;
    WordList connectives;
    WordList aftermath_verbs;
    WordList source_words;
    WordList speech_venues;
    WordList state_verbs;
    WordList demonstratives;
    WordList author_clauses;
    WordList author_words;
    WordList lead_ins;
    WordList citation_cues;
    WordList kinship_nouns;
    WordList law_words;
    WordList comitative_verbs;
    WordList object_nouns;
    WordList goal_nouns;
    WordList history_words;
};

}  // namespace nenpyo::event
