#include "prepare/edit.hpp"

#include <algorithm>

namespace nenpyo::prepare {

namespace {

using Segment = Prepared::Segment;

/// Adds a segment unless it only continues the one before.
void extend(std::vector<Segment>& segments, Segment next) {
    if (!segments.empty()) {
        const Segment& last = segments.back();
        const bool plain = next.piece == 0 && last.piece == 0;
        if (plain && next.begin - last.begin == next.raw - last.raw && next.raw >= last.raw) {
            return;
        }
    }
    segments.push_back(next);
}

/// Where a range of the repaired text that ends at `end` ends in the original.
/// @param from a segment that begins before `end`
std::uint32_t end_in(const Repair& repair, std::size_t from, std::uint32_t end) {
    while (from + 1 < repair.segments.size() && repair.segments[from + 1].begin < end) {
        ++from;
    }
    const Segment& segment = repair.segments[from];
    return segment.raw + (segment.piece > 0 ? segment.piece : end - segment.begin);
}

}  // namespace

void settle(std::vector<Edit>& edits) {
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    std::uint32_t reached = 0;
    std::erase_if(edits, [&](const Edit& edit) {
        const bool overlaps = edit.begin < reached || edit.end <= edit.begin;
        reached = overlaps ? reached : edit.end;
        return overlaps;
    });
}

Repair apply_edits(std::string_view text, const std::vector<Edit>& edits) {
    Repair repair;
    if (edits.empty()) {
        return repair;
    }
    repair.text.reserve(text.size());
    repair.segments.reserve(edits.size() + 1);
    const auto keep = [&](std::size_t from, std::string_view bytes, std::uint32_t piece) {
        if (!bytes.empty()) {
            const Segment segment{static_cast<std::uint32_t>(repair.text.size()), static_cast<std::uint32_t>(from),
                                  piece == bytes.size() ? 0 : piece};
            extend(repair.segments, segment);
            repair.text.append(bytes);
        }
    };
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        keep(at, text.substr(at, edit.begin - at), 0);
        keep(edit.begin, edit.replacement.text(), edit.end - edit.begin);
        at = edit.end;
    }
    keep(at, text.substr(at), 0);
    if (repair.segments.empty()) {
        repair.segments.push_back({0, 0});  // nothing is left; an empty list would mean that nothing was changed
    }
    return repair;
}

Repair in_order(std::string_view text, const std::vector<ByteRange>& order) {
    Repair repair;
    repair.text.reserve(text.size());
    for (const ByteRange& piece : order) {
        if (piece.begin < piece.end) {
            extend(repair.segments, {static_cast<std::uint32_t>(repair.text.size()), piece.begin});
            repair.text.append(text.substr(piece.begin, piece.size()));
        }
    }
    return repair;
}

std::vector<Segment> compose(const Repair& first, const Repair& second) {
    if (first.segments.empty() || second.segments.empty()) {
        return first.segments.empty() ? second.segments : first.segments;
    }
    std::vector<Segment> segments;
    std::size_t inner = 0;
    for (std::size_t i = 0; i < second.segments.size(); ++i) {
        const Segment& outer = second.segments[i];
        const auto end = i + 1 < second.segments.size() ? second.segments[i + 1].begin
                                                        : static_cast<std::uint32_t>(second.text.size());
        const std::uint32_t last = outer.raw + (end - outer.begin);
        if (outer.raw < first.segments[inner].begin) {
            inner = 0;  // the pieces of `second` stand in another order
        }
        while (inner + 1 < first.segments.size() && first.segments[inner + 1].begin <= outer.raw) {
            ++inner;
        }
        const Segment& start = first.segments[inner];
        const std::uint32_t into = outer.raw - start.begin;
        if (outer.piece > 0) {
            const std::uint32_t raw_end = end_in(first, inner, outer.raw + outer.piece);
            segments.push_back({outer.begin, start.raw + into, raw_end - (start.raw + into)});
            continue;
        }
        extend(segments, {outer.begin, start.raw + into, start.piece > into ? start.piece - into : 0});
        while (inner + 1 < first.segments.size() && first.segments[inner + 1].begin < last) {
            ++inner;
            const Segment& next = first.segments[inner];
            extend(segments, {outer.begin + (next.begin - outer.raw), next.raw, next.piece});
        }
    }
    return segments;
}

}  // namespace nenpyo::prepare
