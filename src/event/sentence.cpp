#include "event/sentence.hpp"

#include <algorithm>

#include "event/source_note.hpp"

namespace nenpyo::event {

// 「1931年に完成した（2001年に架け替え）」: the clause before the bracket has its own date.
static bool dated(const std::vector<SentenceReader::Found>& found, const Analysis& analysis, int node) {
    return std::any_of(found.begin(), found.end(), [&](const SentenceReader::Found& f) {
        return f.analysis == &analysis && f.target.node == node;
    });
}

static bool only_dates(const Analysis& bracket) {
    const auto& nodes = bracket.tree.nodes;
    return std::all_of(nodes.begin(), nodes.end(), [](const Bunsetsu& b) { return b.date >= 0; });
}

const Analysis& SentenceReader::analysis_of(std::string_view text, std::vector<Layer>& layers, std::size_t index) {
    if (of_layer_[index] == nullptr) {
        analyse(text, std::move(layers[index]), tagger_, lexicon_, analyses_.emplace_back());
        of_layer_[index] = &analyses_.back();
    }
    return *of_layer_[index];
}

std::vector<SentenceReader::Found> SentenceReader::read(std::string_view text, ByteRange sentence,
                                                        std::span<const MaskedDate> dates,
                                                        std::span<const Timex> timexes) {
    std::vector<Layer> layers = split_layers(text, sentence, dates);
    analyses_.clear();
    of_layer_.assign(layers.size(), nullptr);
    std::vector<Found> found;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].dates.empty()) {
            continue;
        }
        const LayerKind kind = layers[i].kind;
        const std::uint32_t begin = layers[i].range.begin;
        const std::uint32_t parent = layers[i].parent;
        const Analysis& analysis = analysis_of(text, layers, i);
        if (kind == LayerKind::bracket && names_source(analysis)) {
            continue;
        }
        std::vector<Target> targets = find_targets(analysis, timexes);
        const Analysis* source = &analysis;
        if (targets.empty() && kind == LayerKind::bracket) {
            source = &analysis_of(text, layers, parent);
            targets = targets_before(*source, begin, analysis.layer.dates.front());
            if (!only_dates(analysis)) {
                std::erase_if(targets, [&](const Target& t) { return dated(found, *source, t.node); });
            }
        }
        std::string before;
        if (source == &analysis && kind == LayerKind::bracket && !targets.empty()) {
            before = name_before(analysis_of(text, layers, parent), begin);
        }
        for (const Target& target : targets) {
            found.push_back({source, target, before});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.target.date < b.target.date; });
    return found;
}

std::vector<SentenceReader::Found> SentenceReader::read_undated(std::string_view text, ByteRange sentence,
                                                                std::int32_t date) {
    std::vector<Layer> layers = split_layers(text, sentence, {});
    analyses_.clear();
    of_layer_.assign(layers.size(), nullptr);
    const Analysis& analysis = analysis_of(text, layers, 0);
    std::vector<Found> found;
    for (const Target& target : undated_targets(analysis, date)) {
        found.push_back({&analysis, target, {}});
    }
    return found;
}

}  // namespace nenpyo::event
