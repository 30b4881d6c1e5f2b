#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/diagnostic.hpp"
#include "nenpyo/span.hpp"

namespace nenpyo {

/// One piece of one input, decoded. Inputs are cut at line ends into pieces of bounded size, so that memory does not
/// grow with a document; nearly every document is a single piece. The cuts depend on the bytes alone, never on threads.
struct Chunk {
    std::string file;                    ///< name as given; `-` for standard input
    std::uint64_t document = 0;          ///< running number of the input, from 0
    std::uint32_t part = 0;              ///< running number of the piece inside its input, from 0
    bool last = true;                    ///< no further piece of this input follows
    std::string text;                    ///< UTF-8, valid (bad bytes are U+FFFD); without a byte order mark
    std::uint64_t first_code_point = 0;  ///< offset of `text` in the decoded input
    std::uint64_t first_line = 1;        ///< line of its first character, 1-based
    std::uint64_t first_column = 1;      ///< column of its first character; above 1 only inside an over-long line
    std::vector<Diagnostic> diagnostics;
};

/// What a stretch of text is; decides whether dates in it can date events and how far context carries.
enum class SentenceKind : std::uint8_t {
    prose,
    heading,  ///< a line of its own that titles what follows
    item,  ///< a list item or table row: 「・2019年4月　開業」, 「1872年（明治5年）　新橋・横浜間が開業」
    note,  ///< footnote or endnote
    reference,    ///< cross-reference, bibliography, URL line, figure caption (参照, 図表, 出典)
    boilerplate,  ///< navigation and teasers of other articles (関連記事, 最新ニュース, 併せて読む)
};

/// One sentence of the prepared text. Sentences are in reading order and never overlap.
struct Sentence {
    ByteRange range;              ///< bytes of `Prepared::text()`, outer blanks left out
    std::uint32_t paragraph = 0;  ///< running number of its paragraph in the chunk
    std::uint32_t section = 0;    ///< running number of the heading it stands under; 0 before the first
    SentenceKind kind = SentenceKind::prose;
};

/// A chunk whose layout noise is undone: lines joined, repeated glyphs and page numbers taken out. Everything later
/// works on `text()`; `raw_offset` leads every byte of it back to the chunk's own text.
class Prepared {
  public:
    /// Bytes [begin, …) of the prepared text, until the next segment, stand at `raw` and the bytes after it in the
    /// chunk's text.
    struct Segment {
        std::uint32_t begin = 0;
        std::uint32_t raw = 0;
        std::uint32_t piece =
            0;  ///< bytes of the chunk's text they stand for as a whole (`&#24180;`); 0: byte for byte
    };

    /// `repaired` empty and `segments` empty: nothing had to be repaired, the prepared text is the chunk's own.
    Prepared(std::shared_ptr<const Chunk> chunk, std::string repaired, std::vector<Segment> segments,
             std::vector<Sentence> sentences, std::vector<Diagnostic> diagnostics);

    [[nodiscard]] const Chunk& chunk() const { return *chunk_; }
    [[nodiscard]] std::string_view text() const {
        return segments_.empty() ? std::string_view(chunk_->text) : repaired_;
    }
    [[nodiscard]] std::string_view text(ByteRange range) const { return text().substr(range.begin, range.size()); }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return sentences_; }
    [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

    /// Byte of `chunk().text` where byte `offset` of `text()` stands.
    [[nodiscard]] std::uint32_t raw_offset(std::uint32_t offset) const;

    /// One past the byte of `chunk().text` where a range that ends at `end`, above 0, stands: before a piece that was
    /// taken out there, behind one that another took the place of.
    [[nodiscard]] std::uint32_t raw_end(std::uint32_t end) const;

  private:
    [[nodiscard]] const Segment& segment_of(std::uint32_t offset) const;

    std::shared_ptr<const Chunk> chunk_;
    std::string repaired_;
    std::vector<Segment> segments_;
    std::vector<Sentence> sentences_;
    std::vector<Diagnostic> diagnostics_;
};

/// Places of a prepared text in the original input. Remembers where it counted, so asking in reading order costs one
/// pass over the text in all, and asking backwards, as for notes that were moved, little more.
class Locator {
  public:
    explicit Locator(const Prepared& prepared);

    /// The original place of bytes `range` of the prepared text.
    [[nodiscard]] Location locate(ByteRange range);

  private:
    struct Mark {
        std::uint32_t raw = 0;
        std::uint64_t code_point = 0;
        std::uint64_t line = 1;
        std::uint64_t column = 1;
    };
    void advance(std::uint32_t raw);

    const Prepared& prepared_;
    Mark mark_;
    std::vector<Mark> passed_;  ///< in order, at least `between_marks` bytes apart; the first is the chunk's beginning
};

}  // namespace nenpyo
