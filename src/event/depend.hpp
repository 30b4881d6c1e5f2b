// Dependency of bunsetsu by rules: one pass with a stack, every bunsetsu to one later, no crossing.
#pragma once

#include <vector>

#include "event/bunsetsu.hpp"

namespace nenpyo::event {

/// The bunsetsu of one layer with their dependencies.
struct Tree {
    std::vector<Bunsetsu> nodes;
    std::vector<std::uint32_t> leftmost;  ///< first bunsetsu of the subtree of each

    [[nodiscard]] int size() const { return static_cast<int>(nodes.size()); }
    [[nodiscard]] const Bunsetsu& at(int i) const { return nodes[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int head(int i) const { return at(i).head; }
    [[nodiscard]] bool inside(int i, int root) const {
        return i <= root && static_cast<std::uint32_t>(i) >= leftmost[static_cast<std::size_t>(root)];
    }
};

/// Fills `head` and `leftmost`.
void depend(const std::vector<Morpheme>& words, const Lexicon& lexicon, Tree& tree);

}  // namespace nenpyo::event
