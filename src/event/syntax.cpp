#include "event/syntax.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace nenpyo::event {
namespace {

template <class Value, std::size_t N>
std::optional<Value> find(const std::array<std::pair<std::string_view, Value>, N>& rows, std::string_view name) {
    const auto* row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.first == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->second);
}

}  // namespace

std::optional<Case> case_from(std::string_view name) {
    using Row = std::pair<std::string_view, Case>;
    static constexpr std::array<Row, 9> rows = {{{"ga", Case::ga},
                                                 {"wo", Case::wo},
                                                 {"ni", Case::ni},
                                                 {"de", Case::de},
                                                 {"to", Case::to},
                                                 {"he", Case::he},
                                                 {"kara", Case::kara},
                                                 {"made", Case::made},
                                                 {"yori", Case::yori}}};
    return find(rows, name);
}

std::optional<Link> link_from(std::string_view name) {
    using Row = std::pair<std::string_view, Link>;
    static constexpr std::array<Row, 5> rows = {{{"te", Link::te},
                                                 {"contrast", Link::contrast},
                                                 {"reason", Link::reason},
                                                 {"condition", Link::condition},
                                                 {"manner", Link::manner}}};
    return find(rows, name);
}

std::optional<After> after_from(std::string_view name) {
    using Row = std::pair<std::string_view, After>;
    static constexpr std::array<Row, 4> rows = {
        {{"any", After::any}, {"plain", After::plain}, {"dictionary", After::dictionary}, {"open", After::open}}};
    return find(rows, name);
}

}  // namespace nenpyo::event
