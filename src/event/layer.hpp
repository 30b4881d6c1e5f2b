// A sentence taken apart: brackets and quotations are analysed on their own, and every date becomes one plain time
// noun.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "event/mecab.hpp"
#include "event/morpheme.hpp"
#include "nenpyo/span.hpp"

namespace nenpyo::event {

enum class LayerKind : std::uint8_t { sentence, bracket, quotation };

/// One level of a sentence. `masked` is what the tagger sees.
struct Layer {
    LayerKind kind = LayerKind::sentence;
    ByteRange range;           ///< bytes of the prepared text
    std::uint32_t parent = 0;  ///< index of the layer around it
    std::string masked;
    std::vector<std::uint32_t> dates;  ///< the date expressions at this level
    std::vector<Morpheme> words;       ///< `begin` and `end` are bytes of the prepared text

    struct Anchor {
        std::uint32_t masked = 0;
        std::uint32_t text = 0;
    };
    struct Stand {
        std::uint32_t masked = 0;  ///< first byte of the stand-in
        std::uint32_t size = 0;
        ByteRange text;          ///< what it stands for
        std::int32_t date = -1;  ///< a date, or a quotation
        bool named = false;      ///< a date that is part of the name after it
    };
    std::vector<Anchor> anchors;
    std::vector<Stand> stands;
};

/// A date expression to mask.
struct MaskedDate {
    ByteRange range;
    std::uint32_t index = 0;
};

/// The layers of a sentence that hold a date, the sentence itself first (it is there even without a date).
std::vector<Layer> split_layers(std::string_view text, ByteRange sentence, std::span<const MaskedDate> dates);

/// Tags a layer: fills `words`.
void tag_layer(Tagger& tagger, Layer& layer);

}  // namespace nenpyo::event
