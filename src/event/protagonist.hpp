// Who or what a document is about: the subject that its sentences leave out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "event/clause.hpp"
#include "nenpyo/document.hpp"

namespace nenpyo::event {

/// What a subject is able to do.
enum class Agency : std::uint8_t {
    thing,
    name,   ///< of somebody or something: a proper name, a word that the dictionary lacks
    group,  ///< an organisation, a country or a place
    actor,  ///< somebody, or an organisation with the name of one
    person,
};

/// A subject that later sentences may leave out.
struct Topic {
    std::string name;
    Agency agency = Agency::thing;
    bool relative = false;   ///< told from somebody else: 父の栄作
    bool marked = true;      ///< by は, not by が
    std::string owner = {};  ///< whose thing it is: the person of 「ハリスの専用機」
    bool described = false;  ///< its sentence says what it is: 「紙の色は桃色」
    [[nodiscard]] bool actor() const { return agency >= Agency::group; }
    [[nodiscard]] bool person() const { return agency == Agency::person; }
};

/// The noun phrase as a topic.
Topic topic_of(const Analysis& a, int i);

/// Reads its document on the first question, by the letters; only what it would answer is tagged.
class Protagonists {
  public:
    Protagonists(const Prepared& prepared, Tagger& tagger, const Lexicon& lexicon)
        : prepared_(prepared), tagger_(tagger), lexicon_(lexicon) {}

    /// The one that the document speaks of far more often than of anyone else; no name if there is none.
    const Topic& leading();

    /// The title says that the document is a history of the leading one.
    [[nodiscard]] bool is_history() const;

    /// What the nearest definition at or before a sentence defines: 「椎葉商会は、…を扱う商社である」. It holds over
    /// headings.
    const Topic& defined(std::uint32_t sentence);

  private:
    void find_definitions();
    [[nodiscard]] std::vector<std::string> frequent_topics() const;
    Topic titled();
    [[nodiscard]] bool in_title(const std::string& name) const;
    Topic tagged(const std::string& name);
    Topic with_family_name(const std::string& name, std::size_t behind_kanji);

    const Prepared& prepared_;
    Tagger& tagger_;
    const Lexicon& lexicon_;
    std::optional<Topic> leading_;
    bool definitions_read_ = false;
    struct Definition {
        std::uint32_t sentence = 0;
        std::string name;
        bool born = false;  ///< life dates in brackets follow the name: a person
        std::optional<Topic> topic;
    };
    std::vector<Definition> definitions_;
};

}  // namespace nenpyo::event
