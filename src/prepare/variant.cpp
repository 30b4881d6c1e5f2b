#include "prepare/variant.hpp"

#include <charconv>
#include <unordered_map>

#include "prepare/flagged.hpp"
#include "prepare/table.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"
#include "util/wide.hpp"

namespace nenpyo::prepare {

namespace {

using Variants = std::unordered_map<char32_t, Replacement>;

Variants load() {
    Variants variants;
    util::each_row(data::variants, [&](std::span<const std::string_view> cells) {
        std::uint32_t code = 0;
        std::from_chars(cells[0].data(), cells[0].data() + cells[0].size(), code, 16);
        variants.emplace(code, Replacement(cells[1]));
    });
    return variants;
}

/// Places where a character of the table may begin.
NENPYO_WIDE void flag_variants(const char* bytes, std::uint8_t* flags) {
    flag_where(bytes, flags, [](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
        const bool radical = (a == 0xE2) & (b >= 0xBA) & (b <= 0xBF);
        const bool invisible = ((a == 0xC2) & (b == 0xAD)) | ((a == 0xE2) & (b == 0x80) & (c == 0x8B)) |
                               ((a == 0xE2) & (b == 0x81) & (c == 0xA0)) | ((a == 0xEF) & (b == 0xBB) & (c == 0xBF));
        const bool compatible = (a == 0xEF) & (b == 0xA6);
        return radical | invisible | compatible;
    });
}

}  // namespace

std::vector<Edit> variant_edits(std::string_view text) {
    static const Variants variants = load();
    std::vector<Edit> edits;
    each_flagged(text, flag_variants, [&](std::size_t at) {
        const util::Decoded c = util::decode(text, at);
        if (const auto found = variants.find(c.code); found != variants.end()) {
            edits.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + c.size), EditKind::variant,
                             found->second});
        }
    });
    return edits;
}

}  // namespace nenpyo::prepare
