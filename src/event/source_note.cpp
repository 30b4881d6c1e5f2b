#include "event/source_note.hpp"

#include <algorithm>

namespace nenpyo::event {

bool names_source(const Analysis& a) {
    const auto& words = a.words();
    const bool verb = std::any_of(words.begin(), words.end(), [](const Morpheme& m) { return m.pos == Pos::verb; });
    return !verb && std::any_of(words.begin(), words.end(), [&](const Morpheme& m) {
        return (m.quote && a.surface(m).starts_with("『")) || a.lexicon->citation_cues.contains(m.surface) ||
               a.lexicon->source_words.contains(m.surface);
    });
}

}  // namespace nenpyo::event
