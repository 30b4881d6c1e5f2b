// Any bytes are either refused or become chunks of valid text whose places fit together.
#include <algorithm>
#include <string>

#include "fuzz.hpp"
#include "read/stream.hpp"
#include "util/utf8.hpp"

using nenpyo::Chunk;
using nenpyo::fuzz::require;
using namespace nenpyo::read;

namespace {

constexpr const char* kEncodings[] = {"auto",   "UTF-8",   "windows-31j",  "EUC-JP", "ISO-2022-JP",
                                      "UTF-16", "gb18030", "windows-1252", "UTF-7",  "UTF-32LE"};

/// The place behind what was read so far.
struct Place {
    std::uint64_t code_point = 0;
    std::uint64_t line = 1;
    std::uint64_t column = 1;

    void advance(std::string_view text) {
        const auto newline = text.rfind('\n');
        code_point += nenpyo::util::count(text);
        line += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
        column = newline == std::string_view::npos ? column + nenpyo::util::count(text)
                                                   : 1 + nenpyo::util::count(text.substr(newline + 1));
    }
};

void check(const Chunk& chunk, const Place& before, std::uint32_t part) {
    require(nenpyo::util::valid_prefix(chunk.text) == chunk.text.size(), "the text is valid UTF-8");
    require(chunk.text.find('\0') == std::string::npos, "the text holds no NUL");
    require(chunk.part == part, "parts are numbered in order");
    require(chunk.last || !chunk.text.empty(), "only the last chunk may be empty");
    require(chunk.first_code_point == before.code_point, "code points are counted through");
    require(chunk.first_line == before.line, "lines are counted through");
    require(chunk.first_column == before.column, "columns are counted through");
    for (const auto& found : chunk.diagnostics) {
        require(found.where.line >= 1 && found.where.column >= 1, "diagnostics have a place");
        require(nenpyo::util::valid_prefix(found.excerpt) == found.excerpt.size(), "excerpts are valid UTF-8");
    }
}

/// The whole text; what a refused input gave before.
std::string read_all(const std::string& bytes, const ReadOptions& options) {
    std::string text;
    try {
        ChunkStream stream(memory_source(bytes), "fuzz", options, 0);
        Place place;
        std::uint32_t part = 0;
        bool last = false;
        while (const auto chunk = stream.next()) {
            require(!last, "nothing follows the last chunk");
            check(*chunk, place, part++);
            place.advance(chunk->text);
            text += chunk->text;
            last = chunk->last;
        }
        require(last, "the last chunk says so");
    } catch (const ReadError&) {
        text += "(refused)";
    }
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    nenpyo::fuzz::Data input(data, size);
    ReadOptions options;
    options.encoding = kEncodings[input.byte() % std::size(kEncodings)];
    const std::size_t chunk_bytes = input.byte();
    const std::size_t longest_line = input.byte();
    const std::string bytes = input.rest();

    const std::string whole = read_all(bytes, options);
    options.chunk_bytes = chunk_bytes;
    options.longest_line = longest_line;
    require(read_all(bytes, options) == whole, "the text is the same for every size of chunk");
    require(!detect_encoding(bytes, true) || detect_encoding(bytes, true)->size() > 4,
            "detected encodings have a name");
    return 0;
}
