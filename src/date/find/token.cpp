#include "date/find/token.hpp"

#include <array>

namespace nenpyo::date::finder {

namespace {

constexpr std::array<std::string_view, kind_count> kind_names = {
#define NENPYO_NAME(name, text) text,
    NENPYO_TOKEN_KINDS(NENPYO_NAME)
#undef NENPYO_NAME
};

}  // namespace

std::string_view to_string(Kind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_from(std::string_view name) {
    for (std::size_t i = 0; i < kind_names.size(); ++i) {
        if (kind_names[i] == name) {
            return static_cast<Kind>(i);
        }
    }
    return std::nullopt;
}

}  // namespace nenpyo::date::finder
