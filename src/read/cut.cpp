#include "read/cut.hpp"

#include <algorithm>
#include <limits>

#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::size_t kShortest = 4;                                           // bytes; room for any character
constexpr std::size_t kLongest = std::numeric_limits<std::size_t>::max() / 4;  // so that sums don't overflow

/// Where an over-long line is cut best.
constexpr std::string_view kPauses[] = {"。", "．", "！", "？", ". ", "、", "，", ", ", "\xE3\x80\x80", " "};

/// How well a chunk ends behind the line break at `newline`: best after a sentence that ends its paragraph, then after
/// any sentence that ends its line, then after any paragraph.
int rank(std::string_view text, std::size_t newline) {
    std::string_view before = text.substr(0, newline);
    before.remove_suffix(before.ends_with('\r') ? 1 : 0);
    const std::string_view after = text.substr(newline + 1, 2);
    const bool blank_line = after.starts_with('\n') || after == "\r\n";
    return (before.ends_with("。") ? 2 : 0) + (blank_line ? 1 : 0);
}

/// The best end of a line whose break stands in [begin, end), past the blank line after it; nothing where none is good.
std::optional<std::size_t> end_within(std::string_view text, std::size_t begin, std::size_t end) {
    std::optional<std::size_t> best;
    int best_rank = 0;
    for (std::size_t newline = text.find('\n', begin); newline < end && best_rank < 3;
         newline = text.find('\n', newline + 1)) {
        if (const int found = rank(text, newline); found > best_rank) {
            best_rank = found;
            best = found % 2 == 0 ? newline + 1 : text.find('\n', newline + 1) + 1;
        }
    }
    return best;
}

/// A place inside a line, at or before `limit`.
std::size_t inside_line(std::string_view text, std::size_t limit) {
    const std::size_t begin = limit - limit / 4;
    const std::string_view window = text.substr(0, limit);
    for (const std::string_view mark : kPauses) {
        if (const auto found = window.rfind(mark); found != std::string_view::npos && found >= begin) {
            return found + mark.size();
        }
    }
    return util::previous(text, limit + 1);
}

}  // namespace

std::optional<std::size_t> cut(std::string_view text, const ReadOptions& options, bool ended) {
    const std::size_t wanted = std::clamp(options.chunk_bytes, kShortest, kLongest);
    const std::size_t window = wanted + wanted / 8;
    if (text.size() <= window + 2) {  // two more bytes show a blank line
        return ended ? std::optional(text.size()) : std::nullopt;
    }
    if (const auto found = end_within(text, wanted, window)) {
        return found;
    }
    const std::size_t line = text.substr(0, wanted).rfind('\n') + 1;  // npos + 1 is 0
    const std::size_t limit = std::max(line + std::min(options.longest_line, kLongest), window);
    const std::size_t newline = text.substr(0, std::min(limit, text.size())).find('\n', wanted);
    if (newline != std::string_view::npos) {
        return newline + 1;
    }
    if (text.size() <= limit) {
        return ended ? std::optional(text.size()) : std::nullopt;
    }
    return inside_line(text, limit);
}

}  // namespace nenpyo::read
