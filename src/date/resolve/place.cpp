#include "date/resolve/place.hpp"

#include <algorithm>

#include "date/resolve/tense.hpp"

namespace nenpyo::date::resolve {

PlaceFinder::PlaceFinder(const Prepared& prepared, std::uint32_t chunk, std::uint32_t paragraph_base,
                         std::uint32_t section_base)
    : prepared_(prepared), paragraph_base_(paragraph_base), section_base_(section_base) {
    place_.chunk = chunk;
    place_.paragraph = paragraph_base;
    place_.section = section_base;
}

Place PlaceFinder::find(ByteRange range) {
    const auto& sentences = prepared_.sentences();
    std::uint32_t index = place_.sentence;
    while (index + 1 < sentences.size() && sentences[index + 1].range.begin <= range.begin) {
        ++index;
    }
    if (index < sentences.size() && (index != place_.sentence || counted_ == 0)) {
        const Sentence& sentence = sentences[index];
        place_.sentence = index;
        place_.paragraph = paragraph_base_ + sentence.paragraph;
        place_.section = section_base_ + sentence.section;
        place_.kind = sentence.kind;
        place_.past = ends_in_past(prepared_.text(sentence.range));
        counted_ = sentence.range.begin;
        brackets_ = 0;
        quotes_ = 0;
    }
    count_brackets(range.begin);
    place_.bracketed = brackets_ > 0;
    place_.quoted = quotes_ > 0;
    place_.range = range;
    return place_;
}

void PlaceFinder::count_brackets(std::uint32_t until) {
    const std::string_view text = prepared_.text();
    while (counted_ < until) {
        const auto byte = static_cast<unsigned char>(text[counted_]);
        if (byte < 0xE0) {
            if (byte == '(' || byte == ')') {
                brackets_ = std::max(0, brackets_ + (byte == '(' ? 1 : -1));
            }
            ++counted_;
            continue;
        }
        const bool three_bytes = byte < 0xF0 && counted_ + 2 < text.size();
        const auto second = three_bytes ? static_cast<unsigned char>(text[counted_ + 1]) : 0U;
        const auto third = three_bytes ? static_cast<unsigned char>(text[counted_ + 2]) : 0U;
        if (byte == 0xEF && second == 0xBC && (third == 0x88 || third == 0x89)) {  // （ ）
            brackets_ = std::max(0, brackets_ + (third == 0x88 ? 1 : -1));
        } else if (byte == 0xE3 && second == 0x80 && third >= 0x8C && third <= 0x8F) {  // 「 」 『 』
            quotes_ = std::max(0, quotes_ + (third % 2 == 0 ? 1 : -1));
        }
        counted_ += three_bytes ? 3 : 1;
    }
}

}  // namespace nenpyo::date::resolve
