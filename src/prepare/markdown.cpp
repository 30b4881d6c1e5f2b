#include <algorithm>

#include "prepare/character.hpp"
#include "prepare/markup.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_link = 2048;  // bytes of a link, text and target

void remove(std::vector<Edit>& edits, std::size_t begin, std::size_t end) {
    edits.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), EditKind::markup, {}});
}

/// [text](target) and ![text](target): the text stays. Returns where to read on, 0 where it is no link.
std::size_t link(std::string_view text, std::size_t at, std::vector<Edit>& edits) {
    const std::size_t begin = at > 0 && text[at - 1] == '!' ? at - 1 : at;
    const std::string_view reach = text.substr(0, std::min(text.size(), at + longest_link));
    const std::string_view line = reach.substr(0, std::min(reach.find('\n', at), reach.size()));
    const std::size_t middle = line.find("](", at);
    const std::size_t close = middle == std::string_view::npos ? middle : line.find(')', middle);
    if (close == std::string_view::npos) {
        return 0;
    }
    remove(edits, begin, at + 1);
    remove(edits, middle, close + 1);
    return at + 1;
}

/// The border between two cells, with the blanks around it, becomes the blank that plain tables have.
void part_cells(std::string_view text, const Line& line, std::vector<Edit>& edits) {
    constexpr Replacement wide_blank("\u3000");
    constexpr Replacement tab("\t");
    const std::string_view row = line.text(text);
    if (row.size() < 3 || row.front() != '|' || is_ornament(row)) {
        return;
    }
    const std::size_t last = line.text_begin + row.find_last_not_of("| \t");
    for (std::size_t at = text.find('|', line.text_begin + 1); at < last; at = text.find('|', at + 1)) {
        const std::size_t begin = trim_end(text, line.text_begin + 1, at);
        const std::size_t end = skip_blanks(text, at + 1);
        if (begin > line.text_begin + 1 && text[begin - 1] != '|') {
            edits.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), EditKind::markup,
                             end - begin < wide_blank.text().size() ? tab : wide_blank});
        }
    }
}

}  // namespace

bool is_markdown(std::string_view text, const std::vector<Line>& lines) {
    if (!lines.empty() && lines[0].text(text) == "---") {
        return true;
    }
    for (const Line& line : lines) {
        if (text[line.text_begin] == '#' && opening(line.text(text)).id.starts_with("markdown")) {
            return true;
        }
    }
    return text.find("](http") != std::string_view::npos;
}

std::vector<Edit> markdown_edits(std::string_view text) {
    std::vector<Edit> edits;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = 0;
        if ((text[at] == '*' || text[at] == '_') && at + 1 < text.size() && text[at + 1] == text[at]) {
            end = std::min(text.find_first_not_of(text[at], at), text.size());
            const bool rule = end - at > 3;
            if (!rule) {
                remove(edits, at, end);
            }
        } else if (text[at] == '[') {
            end = link(text, at, edits);
        }
        at = end > 0 ? end : at + 1;
    }
    settle(edits);
    return edits;
}

std::vector<Edit> markup_edits(std::string_view text, const std::vector<Line>& lines) {
    if (is_html(text)) {
        return html_edits(text);
    }
    std::vector<Edit> edits = is_markdown(text, lines) ? markdown_edits(text) : std::vector<Edit>();
    for (const Line& line : lines) {
        if (text[line.text_begin] == '|') {
            part_cells(text, line, edits);
        }
    }
    return edits;
}

}  // namespace nenpyo::prepare
