#include "event/entry.hpp"

#include <string_view>

#include "event/ornament.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr std::uint32_t farthest_title = 3;  // sentences above the line
constexpr std::size_t longest_title = 150;   // bytes

// 「と　き　」 gives とき.
std::string label_before(std::string_view lead) {
    std::string label;
    for (std::size_t at = 0; at < lead.size();) {
        const util::Decoded c = util::decode(lead, at);
        if (!is_ornament(c.code) && c.code != U'：' && c.code != U':') {
            label += lead.substr(at, c.size);
        }
        at += c.size;
    }
    return label;
}

bool is_title(const Prepared& prepared, const Sentence& sentence) {
    const std::string_view text = prepared.text(sentence.range);
    const bool decorated = is_ornament(util::decode(text, 0).code);
    const bool pair = !decorated && text.find("　") != std::string_view::npos;  // 「発生場所　港の南東」
    return (decorated || sentence.kind == SentenceKind::heading) && !pair && text.size() <= longest_title &&
           !text.ends_with("。");
}

}  // namespace

EntryTitle entry_title(const Prepared& prepared, std::uint32_t sentence, std::uint32_t date, Tagger& tagger,
                       const Lexicon& lexicon) {
    const auto& sentences = prepared.sentences();
    const std::uint32_t begin = sentences[sentence].range.begin;
    const std::string label = label_before(prepared.text().substr(begin, date - begin));
    const bool labelled = lexicon.when_labels.contains(label);
    if (!labelled && !label.empty()) {
        return {};
    }
    std::uint32_t at = sentence;
    const std::uint32_t last = sentence > farthest_title && labelled ? sentence - farthest_title : sentence - 1;
    while (at > last && at > 0 && (at == sentence || !is_title(prepared, sentences[at]))) {
        --at;
    }
    if (at == sentence || !is_title(prepared, sentences[at])) {
        return {};
    }
    const std::string title(without_ornaments(prepared.text(sentences[at].range)));
    if (title.empty()) {
        return {};
    }
    auto layers = split_layers(title, {0, static_cast<std::uint32_t>(title.size())}, {});
    Analysis a;
    analyse(title, std::move(layers.front()), tagger, lexicon, a);
    const int node = a.tree.size() - 1;
    if (node < 0 || !a.at(node).nominal || (!labelled && !names_event(a, node))) {
        return {};
    }
    return {title, a.core(node).quote ? title : std::string(a.core(node).surface)};
}

}  // namespace nenpyo::event
