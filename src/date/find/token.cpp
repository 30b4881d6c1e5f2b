#include "date/find/token.hpp"

#include <algorithm>
#include <array>

namespace nenpyo::date::finder {

namespace {

constexpr std::array<std::string_view, kind_count> kind_names = {
#define NENPYO_NAME(name, text) text,
    NENPYO_TOKEN_KINDS(NENPYO_NAME)
#undef NENPYO_NAME
};

struct NamedKind {
    std::string_view name;
    Kind kind{};
};

constexpr std::array<NamedKind, kind_count> kinds_by_name() {
    std::array<NamedKind, kind_count> kinds;
    for (std::size_t i = 0; i < kind_count; ++i) {
        kinds[i] = {kind_names[i], static_cast<Kind>(i)};
    }
    std::sort(kinds.begin(), kinds.end(), [](const NamedKind& a, const NamedKind& b) { return a.name < b.name; });
    return kinds;
}

}  // namespace

std::string_view to_string(Kind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_from(std::string_view name) {
    static constexpr auto kinds = kinds_by_name();
    const auto found = std::lower_bound(kinds.begin(), kinds.end(), name,
                                        [](const NamedKind& kind, std::string_view text) { return kind.name < text; });
    return found != kinds.end() && found->name == name ? std::optional(found->kind) : std::nullopt;
}

}  // namespace nenpyo::date::finder
