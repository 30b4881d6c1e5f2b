#include "event/title.hpp"

#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

bool ornament(char32_t c) {
    return util::is_blank(c) || c == U'#' || c == U'＃' || c == U'■' || c == U'●' || c == U'◆' || c == U'【' ||
           c == U'】';
}

std::string_view bare(std::string_view text) {
    while (!text.empty() && ornament(util::decode(text, 0).code)) {
        text.remove_prefix(util::decode(text, 0).size);
    }
    while (!text.empty() && ornament(util::decode_before(text, text.size()).code)) {
        text.remove_suffix(util::decode_before(text, text.size()).size);
    }
    return text;
}

}  // namespace

std::string_view history_of(std::string_view title, const Lexicon& lexicon) {
    title = bare(title);
    const std::string_view word = lexicon.history_words.suffix_of(title);
    std::string_view whose = title.substr(0, title.size() - word.size());
    if (word.empty() || whose.empty()) {
        return {};
    }
    const bool parted = util::is_blank(util::decode_before(whose, whose.size()).code);
    if (!parted && !whose.ends_with("の")) {
        return {};
    }
    whose = bare(parted ? whose : whose.substr(0, whose.size() - std::string_view("の").size()));
    return whose.find("をめぐる") == std::string_view::npos ? whose : std::string_view();
}

}  // namespace nenpyo::event
