#include "date/resolve/heading_line.hpp"

#include <algorithm>
#include <vector>

#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::date::data {
extern const std::string_view course_headings;
}

namespace nenpyo::date::resolve {

ByteRange heading_line(const Setting& setting, const Place& at) {
    const auto& sentences = setting.prepared.sentences();
    for (std::size_t i = std::min<std::size_t>(at.sentence + 1, sentences.size()); i > 0; --i) {
        const Sentence& sentence = sentences[i - 1];
        if (sentence.section != sentences[at.sentence].section) {
            break;
        }
        if (sentence.kind == SentenceKind::heading) {
            return sentence.range;
        }
    }
    return {};
}

bool heads_course(const Setting& setting, const Place& at) {
    static const std::vector<std::string_view> nouns = [] {
        std::vector<std::string_view> rows;
        util::each_row(data::course_headings,
                       [&rows](std::span<const std::string_view> cells) { rows.push_back(cells[0]); });
        return rows;
    }();
    return util::contains_any(setting.prepared.text(heading_line(setting, at)), nouns);
}

}  // namespace nenpyo::date::resolve
