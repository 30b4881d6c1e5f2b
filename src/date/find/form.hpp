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
    struct Node {
        std::vector<State> free;  ///< reached without reading a token
        std::vector<std::pair<Kind, State>> reading;
        std::int32_t accepts = -1;  ///< the row that ends here
    };

    explicit FormGraph(std::span<const Macro> macros);

    /// Adds a row. Throws std::invalid_argument where the form is not well formed: a fault of the table, met by the
    /// tests.
    void add(std::string_view form, std::int32_t row);

    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }

  private:
    class Reader;
    std::span<const Macro> macros_;
    std::vector<Node> nodes_;
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
