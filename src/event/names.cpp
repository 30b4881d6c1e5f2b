#include "event/names.hpp"

#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

bool joins_names(char32_t code) {
    return code == U'・' || code == U'＝' || code == U'=';
}

// ウラジーミル・プーチン gives プーチン.
std::string_view family_of(std::string_view whole) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < whole.size();) {
        const util::Decoded c = util::decode(whole, at);
        at += c.size;
        begin = joins_names(c.code) ? at : begin;
    }
    return whole.substr(begin);
}

// 「A・B会談」: two people.
bool pair(std::string_view rest, const Lexicon& lexicon) {
    std::size_t end = 0;
    for (int characters = 0; characters < 2 && end < rest.size(); ++characters) {
        end += util::decode(rest, end).size;
        if (lexicon.pair_nouns.contains(rest.substr(0, end))) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::size_t katakana_run(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const util::Decoded c = util::decode(text, at);
        if (!util::is_katakana(c.code)) {
            break;
        }
        at += c.size;
    }
    return at;
}

Names::Names(std::string_view text, const Lexicon& lexicon) : lexicon_(lexicon) {
    for (std::size_t at = text.find("・"); at != std::string_view::npos; at = text.find("・", at)) {
        const std::size_t dot = at;
        std::size_t begin = dot;
        while (begin > 0) {
            const util::Decoded c = util::decode_before(text, begin);
            if (!util::is_katakana(c.code) && !joins_names(c.code)) {
                break;
            }
            begin -= c.size;
        }
        std::size_t end = dot;
        while (end < text.size()) {
            const util::Decoded c = util::decode(text, end);
            const std::size_t run = katakana_run(text.substr(end));
            if (run == 0 && !joins_names(c.code)) {
                break;
            }
            end += run > 0 ? run : c.size;
        }
        const std::string_view whole = text.substr(begin, end - begin);
        if (begin < dot && family_of(whole).size() >= 6 && !pair(text.substr(end), lexicon)) {
            add(family_of(whole), whole);
        }
        at = end > dot ? end : dot + 1;
    }
}

void Names::add(std::string_view family, std::string_view whole) {
    const auto [place, fresh] = full_.emplace(family, whole);
    if (!fresh && place->second != whole) {
        const bool longer = whole.ends_with(place->second) || place->second.ends_with(whole);
        place->second = !longer                               ? std::string()
                        : place->second.size() > whole.size() ? place->second
                                                              : std::string(whole);
    }
}

std::string Names::fullest(std::string_view name) const {
    const std::size_t run = katakana_run(name);
    const std::string_view rest = name.substr(run);
    const bool joined = !rest.empty() && joins_names(util::decode(rest, 0).code);
    const auto found = run == 0 || joined ? full_.end() : full_.find(std::string(name.substr(0, run)));
    const bool titled = rest.empty() || !lexicon_.person_titles.suffix_of(rest).empty();  // not ドイツ再統一
    return found == full_.end() || found->second.empty() || !titled ? std::string(name)
                                                                    : found->second + std::string(rest);
}

}  // namespace nenpyo::event
