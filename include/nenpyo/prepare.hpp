#pragma once

#include <cstddef>
#include <memory>

#include "nenpyo/document.hpp"

namespace nenpyo::prepare {

struct PrepareOptions {
    std::size_t longest_sentence = 6000;  ///< bytes; a longer one is cut, with a diagnostic `long-sentence`
};

/// Undoes what layout did to a chunk, cuts it into sentences and says what each of them is. Stateless.
Prepared prepare(std::shared_ptr<const Chunk> chunk, const PrepareOptions& options = {});

}  // namespace nenpyo::prepare
