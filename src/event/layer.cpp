#include "event/layer.hpp"

#include <algorithm>

#include "event/bracket.hpp"
#include "event/footnote.hpp"
#include "event/retag.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr std::string_view date_stand_in = " 昨日 ";  // the blanks keep the tagger from joining it to its neighbours
constexpr std::string_view quotation_stand_in = "「本」";
constexpr std::size_t longest_run = 100;  // characters of one class: the tagger takes quadratic time on them

// First byte after the bracket that closes the one at `at`; 0 where nothing closes it.
std::uint32_t close_of(std::string_view text, std::uint32_t at, std::uint32_t end, const Bracket& pair) {
    int depth = 0;
    while (at < end) {
        const util::Decoded c = util::decode(text, at);
        at += c.size;
        depth += c.code == pair.open ? 1 : 0;
        depth -= c.code == pair.close ? 1 : 0;
        if (depth == 0) {
            return at;
        }
    }
    return 0;
}

int character_class(char32_t code) {
    if (util::is_hiragana(code)) {
        return 1;
    }
    if (util::is_katakana(code)) {
        return 2;
    }
    return util::is_kanji(code) ? 3 : 4;
}

class Splitter {
  public:
    Splitter(std::string_view text, std::span<const MaskedDate> dates) : text_(text), dates_(dates) {}

    std::vector<Layer> split(ByteRange sentence) {
        add(sentence, LayerKind::sentence, 0);
        for (std::size_t i = 0; i < layers_.size(); ++i) {
            fill(i);
        }
        return std::move(layers_);
    }

  private:
    void add(ByteRange range, LayerKind kind, std::size_t parent) {
        Layer layer;
        layer.kind = kind;
        layer.range = range;
        layer.parent = static_cast<std::uint32_t>(parent);
        layers_.push_back(std::move(layer));
    }

    [[nodiscard]] bool holds_date(std::uint32_t begin, std::uint32_t end) const {
        const auto first =
            std::lower_bound(dates_.begin(), dates_.end(), begin,
                             [](const MaskedDate& date, std::uint32_t at) { return date.range.begin < at; });
        return first != dates_.end() && first->range.end <= end;
    }

    // 9.11事件, 二・二六事件: figures without a unit, and a noun right after them.
    [[nodiscard]] bool begins_name(ByteRange date) const {
        const std::string_view figures = text_.substr(date.begin, date.size());
        for (const std::string_view unit : {"年", "月", "日", "時", "世紀", "期", "曜"}) {
            if (figures.find(unit) != std::string_view::npos) {
                return false;
            }
        }
        const bool parted = figures.find("・") != std::string_view::npos ||
                            figures.find('.') != std::string_view::npos || figures.find("．") != std::string_view::npos;
        std::size_t at = date.end;
        while (at < text_.size() && at < date.end + 3U && (text_[at] == ' ' || text_[at] == '\n')) {
            ++at;  // blanks of a broken line
        }
        const char32_t next = at < text_.size() ? util::decode(text_, at).code : U' ';
        return parted && (util::is_kanji(next) || util::is_katakana(next));
    }

    void stand_in(Layer& layer, std::string_view word, ByteRange range, std::int32_t date) {
        layer.stands.push_back(
            {static_cast<std::uint32_t>(layer.masked.size()), static_cast<std::uint32_t>(word.size()), range, date});
        layer.masked += word;
        layer.anchors.push_back({static_cast<std::uint32_t>(layer.masked.size()), range.end});
    }

    // Copies the layer's text, dates and quotations replaced and brackets left out; brackets with dates become layers.
    void fill(std::size_t index) {
        Layer layer = std::move(layers_[index]);
        layer.anchors.push_back({0, layer.range.begin});
        auto date = std::lower_bound(dates_.begin(), dates_.end(), layer.range.begin,
                                     [](const MaskedDate& d, std::uint32_t at) { return d.range.begin < at; });
        int run_class = 0;
        std::size_t run = 0;
        for (std::uint32_t at = layer.range.begin; at < layer.range.end;) {
            while (date != dates_.end() && date->range.begin < at) {
                ++date;
            }
            if (date != dates_.end() && date->range.begin == at) {
                layer.dates.push_back(date->index);
                stand_in(layer, date_stand_in, date->range, static_cast<std::int32_t>(date->index));
                layer.stands.back().named = begins_name(date->range);
                at = date->range.end;
                continue;
            }
            if (const std::uint32_t mark = footnote_mark(text_, at, layer.range.end); mark > 0) {
                at += mark;
                layer.anchors.push_back({static_cast<std::uint32_t>(layer.masked.size()), at});
                continue;
            }
            const util::Decoded c = util::decode(text_, at);
            if (const std::uint32_t after = bracket(layer, index, at, c.code); after > at) {
                at = after;
                continue;
            }
            if (c.code == U'\t') {  // the tagger passes over it, but not over the wide blank between two cells
                layer.masked += "\u3000";
                layer.anchors.push_back({static_cast<std::uint32_t>(layer.masked.size()), ++at});
                continue;
            }
            const int kind = character_class(c.code);
            run = kind == run_class ? run + 1 : 1;
            run_class = kind;
            if (run <= longest_run) {
                layer.masked += text_.substr(at, c.size);
            }
            at += c.size;
            if (run > longest_run) {
                layer.anchors.push_back({static_cast<std::uint32_t>(layer.masked.size()), at});
            }
        }
        layers_[index] = std::move(layer);
    }

    // Takes a bracket or quotation that begins at `at`; gives the byte after it, or `at` where there is none.
    std::uint32_t bracket(Layer& layer, std::size_t index, std::uint32_t at, char32_t code) {
        const Bracket* pair = code > 0x7F || code == U'(' || code == U'[' ? opening(code) : nullptr;
        const std::uint32_t after = pair == nullptr ? 0 : close_of(text_, at, layer.range.end, *pair);
        if (after == 0) {
            return at;
        }
        const std::uint32_t inner = at + util::decode(text_, at).size;
        const auto inner_end = static_cast<std::uint32_t>(util::previous(text_, after));
        if (holds_date(inner, inner_end)) {
            add({inner, inner_end}, pair->quotation ? LayerKind::quotation : LayerKind::bracket, index);
        }
        if (pair->quotation) {
            stand_in(layer, quotation_stand_in, {at, after}, -1);
        } else {
            layer.anchors.push_back({static_cast<std::uint32_t>(layer.masked.size()), after});
        }
        return after;
    }

    std::string_view text_;
    std::span<const MaskedDate> dates_;
    std::vector<Layer> layers_;
};

std::size_t blanks_before(std::string_view masked, std::size_t at) {
    std::size_t count = 0;
    while (at > count && (masked[at - count - 1] == ' ' || masked[at - count - 1] == '\t')) {
        ++count;
    }
    return count;
}

// Bytes of the masked text to bytes of the prepared text, asked in rising order.
class Offsets {
  public:
    explicit Offsets(const std::vector<Layer::Anchor>& anchors) : anchors_(anchors) {}

    std::uint32_t text(std::uint32_t masked) {
        while (at_ + 1 < anchors_.size() && anchors_[at_ + 1].masked <= masked) {
            ++at_;
        }
        return anchors_[at_].text + (masked - anchors_[at_].masked);
    }

  private:
    const std::vector<Layer::Anchor>& anchors_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Layer> split_layers(std::string_view text, ByteRange sentence, std::span<const MaskedDate> dates) {
    return Splitter(text, dates).split(sentence);
}

void tag_layer(Tagger& tagger, Layer& layer) {
    std::vector<Morpheme>& words = layer.words;
    tagger.tag(layer.masked, words);
    Offsets offsets(layer.anchors);
    bool after_date = false;  // whose stand-in brings a blank of its own
    std::size_t stand = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Morpheme word = words[i];
        word.spaced = blanks_before(layer.masked, word.begin) > (after_date ? 1U : 0U);
        while (stand < layer.stands.size() && layer.stands[stand].masked + layer.stands[stand].size <= word.begin) {
            ++stand;
        }
        if (stand < layer.stands.size() && word.end > layer.stands[stand].masked) {
            const Layer::Stand& s = layer.stands[stand];
            while (i + 1 < words.size() && words[i + 1].begin < s.masked + s.size) {
                ++i;
            }
            word.begin = s.text.begin;
            word.end = s.text.end;
            word.timex = s.date;
            word.quote = s.date < 0;
            word.named = s.named;
            word.pos = word.quote ? Pos::noun : Pos::adverbial_noun;
        } else {
            word.begin = offsets.text(word.begin);
            word.end = offsets.text(word.end - 1) + 1;
        }
        after_date = word.timex >= 0;
        words[kept++] = word;
    }
    words.resize(kept);
    retag(words);
}

}  // namespace nenpyo::event
