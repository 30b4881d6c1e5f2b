#include "event/inflect.hpp"

namespace nenpyo::event {

std::string plain_form(const Morpheme& word) {
    return std::string(word.base == "おる" && word.pos == Pos::verb_bound ? "いる"
                       : word.base == "ぬ"                                ? "ない"
                                                                          : word.base);
}

std::string past_form(const Morpheme& word, const Lexicon& lexicon) {
    if (word.pos == Pos::verb_bound && word.base == "おる") {
        return "いた";
    }
    const std::string_view s = word.surface;
    if (word.form == Form::past_stem) {
        return std::string(s) + (s.ends_with("ん") || word.type.starts_with("五段・ガ行") ? "だ" : "た");
    }
    if (word.form != Form::continuative && word.form != Form::te_stem) {
        return plain_form(word);
    }
    for (const PastForm& row : lexicon.past_forms) {
        if (word.type.starts_with(row.type) && s.ends_with(row.ending)) {
            return std::string(s.substr(0, s.size() - row.ending.size())) + std::string(row.past);
        }
    }
    return plain_form(word);
}

}  // namespace nenpyo::event
