#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "date/find/token.hpp"

namespace nenpyo::date::finder {

/// A name for a piece of form that several rows share; written in capitals.
struct Macro {
    std::string_view name;
    std::string_view form;
};

/// A nondeterministic automaton over token kinds, built from forms. A form is a sequence of kinds (`year month day`),
/// each may carry `?`, `*` or `+`; `(a | b)` are alternatives; a name in capitals stands for its macro.
class FormGraph {
  public:
    using State = std::uint32_t;
    using EdgeNumber = std::uint32_t;  ///< 0 for none
    struct Edge {
        State to = 0;
        EdgeNumber next = 0;  ///< of the same node
        Kind kind{};          ///< of the token that is read
    };
    struct Node {
        EdgeNumber free = 0;        ///< the first that reads no token
        EdgeNumber reading = 0;     ///< the first that reads one
        std::int32_t accepts = -1;  ///< the row that ends here
    };

    explicit FormGraph(std::span<const Macro> macros);

    /// Adds a row. Throws std::invalid_argument where the form is not well formed: a fault of the table, met by the
    /// tests.
    void add(std::string_view form, std::int32_t row);

    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
    [[nodiscard]] const Edge& edge(EdgeNumber number) const { return edges_[number]; }

  private:
    class Reader;
    std::span<const Macro> macros_;
    std::vector<Node> nodes_;
    std::vector<Edge> edges_;
};

/// The same as a deterministic automaton: one step for each token.
class Automaton {
  public:
    using State = std::uint16_t;
    static constexpr State start = 1;  ///< 0 is the state with no way on

    explicit Automaton(const FormGraph& graph);

    [[nodiscard]] State step(State from, Kind kind) const { return table_[from][static_cast<std::size_t>(kind)]; }
    /// The rows that end in this state, in the order of the table.
    [[nodiscard]] std::span<const std::uint16_t> accepts(State state) const { return accepts_[state]; }

  private:
    std::vector<std::array<State, kind_count>> table_;
    std::vector<std::vector<std::uint16_t>> accepts_;
};

}  // namespace nenpyo::date::finder
