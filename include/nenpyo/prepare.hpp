#pragma once

#include <cstddef>
#include <memory>

#include "nenpyo/document.hpp"

namespace nenpyo::prepare {

struct PrepareOptions {
    std::size_t longest_sentence = 6000;  ///< bytes; a longer one is cut, with a diagnostic `long-sentence`
};

/// Undoes what layout did to a chunk, cuts it into sentences and says what each of them is. Stateless.
///
/// Taken out are the line breaks of wrapped text, page numbers and running heads, further copies of repeated glyphs,
/// the marks of footnotes, ruby, letter spacing, and the markup of HTML and Markdown; nothing changes its order, and
/// every byte that is left leads back to where it stood. A text without such noise is not copied. No sentence holds a
/// line break; marks that only lay a line out (`## `, `- `, `| `) stand outside the sentences. Front matter and code of
/// Markdown are `SentenceKind::reference`.
Prepared prepare(std::shared_ptr<const Chunk> chunk, const PrepareOptions& options = {});

}  // namespace nenpyo::prepare
