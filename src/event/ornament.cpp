#include "event/ornament.hpp"

#include "util/utf8.hpp"

namespace nenpyo::event {

bool is_ornament(char32_t c) {
    constexpr std::u32string_view ornaments = U"◆◇■□●○◎▼▽▲△★☆◤◢【】〔〕《》〈〉・＊*#＃－―—";
    return util::is_blank(c) || ornaments.find(c) != std::u32string_view::npos;
}

std::string_view without_ornaments(std::string_view text) {
    while (!text.empty() && is_ornament(util::decode(text, 0).code)) {
        text.remove_prefix(util::decode(text, 0).size);
    }
    while (!text.empty() && is_ornament(util::decode_before(text, text.size()).code)) {
        text.remove_suffix(util::decode_before(text, text.size()).size);
    }
    return text;
}

}  // namespace nenpyo::event
