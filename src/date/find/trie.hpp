#pragma once

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace nenpyo::date::finder {

/// The edges of a trie over characters below U+10000, in one flat hash table that is small enough to stay in the cache.
class Trie {
  public:
    using Node = std::uint32_t;
    static constexpr Node none = 0;

    /// Nodes 1 to `roots` are roots.
    explicit Trie(Node roots) : nodes_(roots + 1), slots_(initial_slots) {}

    /// The node behind `from`, made where there is none yet.
    Node add(Node from, char32_t code) {
        if (code > last || nodes_ > most_nodes) {
            throw std::length_error("trie: the words are too many");  // a fault of the tables, met by every test
        }
        if (const Node known = step(from, code); known != none) {
            return known;
        }
        if ((edges_ + 1) * 4 > slots_.size()) {
            grow();
        }
        ++edges_;
        place({key(from, code), nodes_});
        return nodes_++;
    }

    [[nodiscard]] Node step(Node from, char32_t code) const {
        if (code > last) {
            return none;
        }
        const std::uint32_t wanted = key(from, code);
        for (std::size_t at = hash(wanted);; at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at].to == none || slots_[at].key == wanted) {
                return slots_[at].to;
            }
        }
    }

    /// One above the last node.
    [[nodiscard]] Node size() const { return nodes_; }

  private:
    struct Edge {
        std::uint32_t key = 0;
        Node to = none;
    };
    static constexpr std::size_t initial_slots = 1024;
    static constexpr char32_t last = 0xFFFF;
    static constexpr Node most_nodes = 0xFFFF;

    static std::uint32_t key(Node from, char32_t code) { return from << 16U | static_cast<std::uint32_t>(code); }
    [[nodiscard]] std::size_t hash(std::uint32_t value) const {
        return static_cast<std::size_t>(value * 0x9E3779B97F4A7C15U >> 32U) & (slots_.size() - 1);
    }
    void place(const Edge& edge) {
        std::size_t at = hash(edge.key);
        while (slots_[at].to != none) {
            at = (at + 1) & (slots_.size() - 1);
        }
        slots_[at] = edge;
    }
    void grow() {
        std::vector<Edge> old(slots_.size() * 2);
        old.swap(slots_);
        for (const Edge& edge : old) {
            if (edge.to != none) {
                place(edge);
            }
        }
    }

    Node nodes_;
    std::size_t edges_ = 0;
    std::vector<Edge> slots_;
};

}  // namespace nenpyo::date::finder
