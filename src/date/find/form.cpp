#include "date/find/form.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace nenpyo::date::finder {

namespace {

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

bool is_macro_name(std::string_view name) {
    return name.front() >= 'A' && name.front() <= 'Z';
}

}  // namespace

/// Reads one form by recursive descent and lays its states down behind the given one.
class FormGraph::Reader {
  public:
    Reader(FormGraph& graph, std::string_view form) : graph_(graph), form_(form) {}

    State read(State from) {
        const State end = alternatives(from);
        if (!at_end()) {
            fail();
        }
        return end;
    }

  private:
    State add_node() {
        graph_.nodes_.emplace_back();
        return static_cast<State>(graph_.nodes_.size() - 1);
    }
    void link(State from, State to) { add_edge(graph_.nodes_[from].free, to, Kind{}); }
    void add_edge(EdgeNumber& first, State to, Kind kind) {
        graph_.edges_.push_back({to, first, kind});
        first = static_cast<EdgeNumber>(graph_.edges_.size() - 1);
    }
    [[noreturn]] void fail() const { throw std::invalid_argument("form: " + std::string(form_)); }

    bool at_end() {
        while (place_ < form_.size() && form_[place_] == ' ') {
            ++place_;
        }
        return place_ == form_.size();
    }
    bool take(char c) {
        if (at_end() || form_[place_] != c) {
            return false;
        }
        ++place_;
        return true;
    }

    State alternatives(State from) {
        const State end = add_node();
        do {
            const State begin = add_node();
            link(from, begin);
            link(sequence(begin), end);
        } while (take('|'));
        return end;
    }

    State sequence(State from) {
        State place = from;
        while (!at_end() && form_[place_] != '|' && form_[place_] != ')') {
            place = repeated(place);
        }
        return place;
    }

    State repeated(State from) {
        const State begin = add_node();
        link(from, begin);
        const State end = atom(begin);
        const char sign = place_ < form_.size() ? form_[place_] : ' ';
        if (sign == '?' || sign == '*' || sign == '+') {
            ++place_;
            if (sign != '+') {
                link(begin, end);
            }
            if (sign != '?') {
                link(end, begin);
            }
        }
        return end;
    }

    State atom(State from) {
        if (take('(')) {
            const State end = alternatives(from);
            if (!take(')')) {
                fail();
            }
            return end;
        }
        const std::size_t begin = place_;
        while (place_ < form_.size() && is_name_character(form_[place_])) {
            ++place_;
        }
        const std::string_view name = form_.substr(begin, place_ - begin);
        if (name.empty()) {
            fail();
        }
        return is_macro_name(name) ? macro(from, name) : token(from, name);
    }

    State macro(State from, std::string_view name) {
        for (const Macro& known : graph_.macros_) {
            if (known.name == name) {
                return Reader(graph_, known.form).read(from);
            }
        }
        fail();
    }

    State token(State from, std::string_view name) {
        const auto kind = kind_from(name);
        if (!kind) {
            fail();
        }
        const State end = add_node();
        add_edge(graph_.nodes_[from].reading, end, *kind);
        return end;
    }

    FormGraph& graph_;
    std::string_view form_;
    std::size_t place_ = 0;
};

FormGraph::FormGraph(std::span<const Macro> macros) : macros_(macros), nodes_(1), edges_(1) {}

void FormGraph::add(std::string_view form, std::int32_t row) {
    nodes_[Reader(*this, form).read(0)].accepts = row;
}

namespace {

using Set = std::vector<FormGraph::State>;

/// What is reached from states without reading; of each state it is worked out once.
class Closures {
  public:
    explicit Closures(const FormGraph& graph)
        : graph_(graph), closures_(graph.nodes().size()), seen_(closures_.size()) {}

    /// Sorted.
    Set of(const Set& set) {
        Set all;
        for (const auto state : set) {
            const auto [begin, end] = reached_from(state);
            all.insert(all.end(), pool_.begin() + begin, pool_.begin() + end);
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

  private:
    struct Closure {
        std::ptrdiff_t begin = -1;  ///< in the pool
        std::ptrdiff_t end = -1;
    };

    const Closure& reached_from(FormGraph::State from) {
        Closure& known = closures_[from];
        if (known.begin < 0) {
            ++round_;
            known.begin = std::ssize(pool_);
            visit(from);
            known.end = std::ssize(pool_);
        }
        return known;
    }

    /// Only states that read or accept tell sets apart.
    void visit(FormGraph::State state) {
        if (seen_[state] == round_) {
            return;
        }
        seen_[state] = round_;
        const auto& node = graph_.nodes()[state];
        if (node.reading != 0 || node.accepts >= 0) {
            pool_.push_back(state);
        }
        for (auto edge = node.free; edge != 0; edge = graph_.edge(edge).next) {
            visit(graph_.edge(edge).to);
        }
    }

    const FormGraph& graph_;
    std::vector<Closure> closures_;
    Set pool_;
    std::vector<std::uint32_t> seen_;  ///< the round that came by last
    std::uint32_t round_ = 0;
};

struct HashOfSet {
    std::size_t operator()(const Set& set) const {
        std::size_t hash = set.size();
        for (const auto state : set) {
            hash = hash * 0x9E3779B1U ^ state;
        }
        return hash;
    }
};

}  // namespace

Automaton::Automaton(const FormGraph& graph) : table_(1), accepts_(1) {
    Closures closures(graph);
    std::unordered_map<Set, State, HashOfSet> known;
    std::vector<const Set*> pending;  // the sets of `known`, by number
    const auto state_of = [&](Set set) {
        const auto [entry, added] = known.try_emplace(std::move(set), static_cast<State>(table_.size()));
        if (added) {
            table_.emplace_back();
            accepts_.emplace_back();
            for (const auto state : entry->first) {
                if (const auto row = graph.nodes()[state].accepts; row >= 0) {
                    accepts_.back().push_back(static_cast<std::uint16_t>(row));
                }
            }
            std::sort(accepts_.back().begin(), accepts_.back().end());
            pending.push_back(&entry->first);
        }
        return entry->second;
    };
    state_of(closures.of({0}));
    std::array<Set, kind_count> moves;
    for (std::size_t done = 0; done < pending.size(); ++done) {
        for (const auto state : *pending[done]) {
            for (auto edge = graph.nodes()[state].reading; edge != 0; edge = graph.edge(edge).next) {
                moves[static_cast<std::size_t>(graph.edge(edge).kind)].push_back(graph.edge(edge).to);
            }
        }
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!moves[kind].empty()) {
                const State target = state_of(closures.of(moves[kind]));
                table_[done + 1][kind] = target;
                moves[kind].clear();
            }
        }
    }
}

}  // namespace nenpyo::date::finder
