// One analysed layer, and the questions that the rules ask about its clauses.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "event/depend.hpp"
#include "event/layer.hpp"
#include "event/lexicon.hpp"

namespace nenpyo::event {

/// A layer, tagged and parsed.
struct Analysis {
    Analysis() = default;
    Analysis(const Analysis&) = delete;
    Analysis& operator=(const Analysis&) = delete;
    std::string_view text;  ///< the prepared text
    Layer layer;
    Tree tree;
    const Lexicon* lexicon = nullptr;

    [[nodiscard]] const Bunsetsu& at(int i) const { return tree.at(i); }
    [[nodiscard]] const std::vector<Morpheme>& words() const { return layer.words; }
    [[nodiscard]] const Morpheme& word(std::uint32_t i) const { return layer.words[i]; }
    /// The last content word of a bunsetsu.
    [[nodiscard]] const Morpheme& core(int i) const { return word(at(i).content - 1); }
    [[nodiscard]] std::string_view surface(const Morpheme& m) const { return text.substr(m.begin, m.end - m.begin); }
    /// The words [first, last) as they stand in the text, brackets and dates left out.
    [[nodiscard]] std::string join(std::uint32_t first, std::uint32_t last) const;
    /// The content words of a bunsetsu.
    [[nodiscard]] std::string content(int i) const { return join(at(i).begin, at(i).content); }
    /// Dictionary form of a predicate's verb, adjective or noun: 打倒, 移る.
    [[nodiscard]] std::string_view base(int i) const { return core(i).base; }
    /// What is done: 中止 in 中止する, 中止になる and 中止とする.
    [[nodiscard]] std::string_view done(int i) const;
    /// The same with する: 打倒する, 移る.
    [[nodiscard]] std::string verb(int i) const;
    /// The dictionary form of the word before `end`, with the prefix or noun that it can't do without: 再起動, 積極化.
    [[nodiscard]] std::string verbal_noun(int i, std::uint32_t end) const;
    [[nodiscard]] bool passive(int i) const;
    [[nodiscard]] bool past(int i) const;
    [[nodiscard]] int head(int i) const { return at(i).head; }
    [[nodiscard]] int first_of(int i) const { return static_cast<int>(tree.leftmost[static_cast<std::size_t>(i)]); }
};

/// Tags and parses a layer. The words refer to the layer's own text, so the analysis stays where it is.
void analyse(std::string_view text, Layer layer, Tagger& tagger, const Lexicon& lexicon, Analysis& out);

/// True for te and 連用中止 clauses that stand beside what follows.
bool coordinate(const Bunsetsu& b);

/// The noun at the end of the bunsetsu names an event.
bool names_event(const Analysis& a, int i);

/// The noun without words that place something after or before it: アサド政権崩壊後 gives 崩壊 and 後. `end` is the
/// word after.
std::uint32_t event_noun_end(const Analysis& a, int i);

/// The bunsetsu is subject or topic by its particles.
bool is_subject(const Analysis& a, int i);

/// A noun phrase without relative clauses: ロシア太平洋艦隊の艦艇.
std::string noun_phrase(const Analysis& a, int i);
int noun_phrase_begin(const Analysis& a, int i);

}  // namespace nenpyo::event
