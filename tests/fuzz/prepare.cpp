// Any text, under any cap on sentences: no two bytes have one way back, and sentences are in order, whole and trimmed.
#include <memory>
#include <string>
#include <vector>

#include "fuzz.hpp"
#include "nenpyo/prepare.hpp"
#include "prepare/character.hpp"
#include "util/utf8.hpp"

using nenpyo::fuzz::require;
using namespace nenpyo;

namespace {

bool at_character(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

void check_way_back(const Prepared& prepared) {
    const std::string& raw = prepared.chunk().text;
    const auto size = static_cast<std::uint32_t>(prepared.text().size());
    require(util::valid_prefix(prepared.text()) == size, "the prepared text is valid UTF-8");
    require(size <= raw.size(), "the prepared text is no longer than the raw one");
    std::vector<bool> reached(raw.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        const std::uint32_t back = prepared.raw_offset(i);
        require(back < raw.size() && prepared.raw_end(i + 1) <= raw.size(), "every byte leads into the raw text");
        require(prepared.raw_end(i + 1) > back, "the end of a range lies behind its beginning");
        require(!reached[back], "no two bytes lead back to one");
        reached[back] = true;
    }
}

void check_sentences(const Prepared& prepared, std::size_t longest) {
    const std::string_view text = prepared.text();
    Sentence last;
    for (const Sentence& sentence : prepared.sentences()) {
        const std::string_view words = prepared.text(sentence.range);
        require(sentence.range.begin >= last.range.end && sentence.range.end > sentence.range.begin,
                "sentences are in order");
        require(at_character(text, sentence.range.begin) && at_character(text, sentence.range.end),
                "characters stay whole");
        require(words.size() <= std::max<std::size_t>(longest, 4), "no sentence is longer than the cap");
        require(prepare::skip_blanks(words, 0) == 0 && prepare::trim_end(words, 0, words.size()) == words.size(),
                "outer blanks are left out");
        require(sentence.paragraph >= last.paragraph && sentence.section >= last.section,
                "paragraphs and sections go on");
        last = sentence;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    nenpyo::fuzz::Data input(data, size);
    prepare::PrepareOptions options;
    options.longest_sentence = 1U + input.byte() * 24U;
    auto chunk = std::make_shared<Chunk>();
    chunk->text = input.rest();
    for (std::size_t bad = 0; (bad = util::valid_prefix(chunk->text)) < chunk->text.size();) {
        chunk->text[bad] = '?';
    }
    const Prepared prepared = prepare::prepare(chunk, options);
    check_way_back(prepared);
    check_sentences(prepared, options.longest_sentence);
    return 0;
}
