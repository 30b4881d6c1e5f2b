#include "event/title.hpp"

#include "event/ornament.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
std::string_view history_of(std::string_view title, const Lexicon& lexicon) {
    title = without_ornaments(title);
    const std::string_view word = lexicon.history_words.suffix_of(title);
    std::string_view whose = title.substr(0, title.size() - word.size());
    if (word.empty() || whose.empty()) {
        return {};
    }
    const bool parted = util::is_blank(util::decode_before(whose, whose.size()).code);
    if (!parted && !whose.ends_with("の")) {
        return {};
    }
    whose = without_ornaments(parted ? whose : whose.substr(0, whose.size() - std::string_view("の").size()));
    return whose.find("をめぐる") == std::string_view::npos ? whose : std::string_view();
}

}  // namespace nenpyo::event
