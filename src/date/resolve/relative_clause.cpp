#include "date/resolve/relative_clause.hpp"

#include <vector>

#include "util/tsv.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::date::data {
extern const std::string_view backdrop_cues;
}

namespace nenpyo::date::resolve {
namespace {

/// Nouns behind a verb in た that make no relative clause with it: 会った後.
const std::vector<std::string_view>& no_heads() {
    static const std::vector<std::string_view> words = util::words_for(data::backdrop_cues, 1, 2, "no_head");
    return words;
}

bool closes_clause(char32_t code) {
    constexpr std::u32string_view signs = U"、。，．「」『』（）()\n";
    return signs.find(code) != std::u32string_view::npos;
}

}  // namespace

std::size_t relative_clause_end(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const auto [code, size] = util::decode(words, at);
        if (closes_clause(code)) {
            return 0;
        }
        at += size;
        const std::string_view before = words.substr(0, at);
        const bool past = (code == U'た' && !before.ends_with("また")) || before.ends_with("んだ");
        if (!past || at >= words.size()) {
            continue;
        }
        const char32_t head = util::decode(words, at).code;
        if ((util::is_kanji(head) || util::is_katakana(head)) && !util::starts_with_any(words.substr(at), no_heads())) {
            return at;
        }
    }
    return 0;
}

}  // namespace nenpyo::date::resolve
