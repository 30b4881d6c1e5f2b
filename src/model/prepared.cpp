#include <algorithm>
#include <utility>

#include "nenpyo/document.hpp"
#include "util/utf8.hpp"

namespace nenpyo {

namespace {

constexpr std::uint32_t between_marks = 2048;

}  // namespace

Prepared::Prepared(std::shared_ptr<const Chunk> chunk, std::string repaired, std::vector<Segment> segments,
                   std::vector<Sentence> sentences, std::vector<Diagnostic> diagnostics)
    : chunk_(std::move(chunk)),
      repaired_(std::move(repaired)),
      segments_(std::move(segments)),
      sentences_(std::move(sentences)),
      diagnostics_(std::move(diagnostics)) {}

const Prepared::Segment& Prepared::segment_of(std::uint32_t offset) const {
    const auto after = std::upper_bound(segments_.begin(), segments_.end(), offset,
                                        [](std::uint32_t at, const Segment& segment) { return at < segment.begin; });
    return after == segments_.begin() ? *after : *std::prev(after);
}

std::uint32_t Prepared::raw_offset(std::uint32_t offset) const {
    if (segments_.empty()) {
        return offset;
    }
    const Segment& segment = segment_of(offset);
    return segment.raw + (offset - segment.begin);
}

std::uint32_t Prepared::raw_end(std::uint32_t end) const {
    if (segments_.empty()) {
        return end;
    }
    const Segment& segment = segment_of(end - 1);
    return segment.raw + (segment.piece > 0 ? segment.piece : end - segment.begin);
}

Locator::Locator(const Prepared& prepared) : prepared_(prepared) {
    const Chunk& chunk = prepared.chunk();
    mark_ = {0, chunk.first_code_point, chunk.first_line, chunk.first_column};
    passed_.push_back(mark_);
}

void Locator::advance(std::uint32_t raw) {
    if (raw < mark_.raw) {
        const auto after = std::upper_bound(passed_.begin(), passed_.end(), raw,
                                            [](std::uint32_t at, const Mark& mark) { return at < mark.raw; });
        mark_ = *std::prev(after);
    } else if (mark_.raw >= passed_.back().raw + between_marks) {
        passed_.push_back(mark_);
    }
    const std::string_view text = prepared_.chunk().text;
    const std::string_view passed = text.substr(mark_.raw, raw - mark_.raw);
    const std::size_t points = util::count(passed);
    const std::size_t newlines = util::count_lines(passed);
    if (newlines > 0) {
        mark_.line += newlines;
        mark_.column = 1 + util::count(passed.substr(passed.rfind('\n') + 1));
    } else {
        mark_.column += points;
    }
    mark_.code_point += points;
    mark_.raw = raw;
}

Location Locator::locate(ByteRange range) {
    const std::uint32_t first = prepared_.raw_offset(range.begin);
    const std::uint32_t last = range.end > range.begin ? prepared_.raw_end(range.end) : first;
    advance(first);
    Location location{mark_.line, mark_.column, {mark_.code_point, mark_.code_point}};
    location.span.end += util::count(std::string_view(prepared_.chunk().text).substr(first, last - first));
    return location;
}

}  // namespace nenpyo
