#include "pipeline/place.hpp"

#include <algorithm>

#include "util/utf8.hpp"

namespace nenpyo::pipeline {
namespace {

bool is_break(char32_t code) {
    return code == U'\n' || code == U'\r';
}

/// End of the run of blanks at `at`, and whether a break is among them.
std::size_t skip_blanks(std::string_view text, std::size_t at, bool& broken) {
    while (at < text.size()) {
        const util::Decoded next = util::decode(text, at);
        if (!util::is_blank(next.code)) {
            break;
        }
        broken = broken || is_break(next.code);
        at += next.size;
    }
    return at;
}

constexpr std::size_t excerpt_reach = 2000;  // bytes of a line shown on each side: many findings may share one line

/// The line of the chunk that holds byte `at`, without its break; of a very long line the part around `at`.
std::string_view line_around(std::string_view text, std::size_t at) {
    std::size_t begin = at > excerpt_reach ? at - excerpt_reach : 0;
    const std::size_t before = text.substr(begin, at - begin).rfind('\n');
    if (before != std::string_view::npos) {
        begin += before + 1;
    }
    std::size_t end = std::min(at + excerpt_reach, text.size());
    end = std::min(text.substr(0, end).find('\n', at), end);
    begin = util::character_begin(text, begin);
    std::string_view line = text.substr(begin, util::character_begin(text, end) - begin);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

}  // namespace

std::string without_breaks(std::string_view text) {
    if (text.find_first_of("\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        bool broken = false;
        const std::size_t end = skip_blanks(text, at, broken);
        const std::size_t next = end > at ? end : at + util::decode(text, at).size;
        if (!broken) {
            out += text.substr(at, next - at);
        }
        at = next;
    }
    return out;
}

void place(const Prepared& prepared, std::vector<Timex>& timexes) {
    Locator locator(prepared);
    for (Timex& timex : timexes) {
        timex.text = without_breaks(prepared.text(timex.range));
        timex.where = locator.locate(timex.range);
    }
}

void place(const Prepared& prepared, std::vector<Diagnostic>& diagnostics) {
    const auto by_range = [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; };
    std::stable_sort(diagnostics.begin(), diagnostics.end(), by_range);
    Locator locator(prepared);
    const std::string_view text = prepared.chunk().text;
    for (Diagnostic& diagnostic : diagnostics) {
        diagnostic.file = prepared.chunk().file;
        if (diagnostic.range.size() == 0) {
            continue;
        }
        diagnostic.where = locator.locate(diagnostic.range);
        const std::size_t at = prepared.raw_offset(diagnostic.range.begin);
        const std::string_view excerpt = line_around(text, at);
        const auto before = static_cast<std::size_t>(text.data() + at - excerpt.data());
        diagnostic.excerpt = excerpt;
        diagnostic.excerpt_column = util::count(excerpt.substr(0, before)) + 1;
    }
}

}  // namespace nenpyo::pipeline
