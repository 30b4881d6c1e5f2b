#include "prepare/furniture.hpp"

#include <string>
#include <unordered_map>

#include "prepare/character.hpp"
#include "prepare/date_lead.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_page_number = 24;  // bytes: 「Page 123 of 456」
constexpr std::uint32_t widest_running_head = 80;
constexpr std::size_t least_repeats = 3;
constexpr std::size_t least_distance = 8;  // lines between two running heads; cells of a table come closer

/// The line with every run of digits as one `0` and without blanks: what stays the same from page to page.
std::string fingerprint(std::string_view line) {
    std::string print;
    bool number = false;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        if (is_digit(c.code)) {
            if (!number) {
                print.push_back('0');
            }
        } else if (!is_blank(c.code)) {
            print.append(line.substr(at, c.size));
        }
        number = is_digit(c.code);
        at += c.size;
    }
    return print;
}

/// What a line with little but a number on it may be.
Furniture page_number(std::string_view line) {
    if (line.size() > longest_page_number) {
        return Furniture::none;
    }
    const std::string print = fingerprint(line);
    for (const std::string_view form : {"-0-", "–0–", "—0—", "―0―", "－0－", "‐0‐", "−0−", "p.0", "P.0", "pp.0",
                                        "Page0", "page0", "Page0of0", "0ページ", "0頁", "~0~", "〜0〜", "・0・"}) {
        if (print == form) {
            return Furniture::page_number;
        }
    }
    for (const std::string_view form :
         {"(0)", "（0）", "[0]", "［0］", "0)", "0）", "*0", "※0", "注0", "(注0)", "（注0）"}) {
        if (print == form) {
            return Furniture::maybe_note_mark;
        }
    }
    return print == "0" && line.size() <= 12 ? Furniture::maybe_page_number : Furniture::none;
}

/// A page number or a form feed stands within two lines.
bool at_page_edge(const std::vector<Line>& lines, const std::vector<Furniture>& furniture, std::size_t i) {
    for (std::size_t j = i >= 2 ? i - 2 : 0; j <= i + 2 && j < lines.size(); ++j) {
        if (is_number(furniture[j]) && j != i) {
            return true;
        }
    }
    return lines[i].page_break || (i + 1 < lines.size() && lines[i + 1].page_break) ||
           (i > 0 && lines[i - 1].page_break);
}

bool may_be_running_head(std::string_view text, const Line& line) {
    if (line.ended || line.width > widest_running_head || line.width < 4) {
        return false;
    }
    const std::string_view content = line.text(text);
    if (holds_stop(content) || holds_comma(content)) {
        return false;
    }
    return date_lead(content) == DateLead::none && opening(content).role != OpeningRole::item && !is_ornament(content);
}

}  // namespace

std::vector<Furniture> find_furniture(std::string_view text, const std::vector<Line>& lines) {
    struct Seen {
        std::size_t count = 0;
        std::size_t at_edge = 0;
        std::size_t last = 0;
        bool close = false;
    };
    std::vector<Furniture> furniture(lines.size(), Furniture::none);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].ended) {
            furniture[i] = page_number(lines[i].text(text));
        }
    }
    std::unordered_map<std::string, Seen> seen;
    std::vector<const Seen*> heads(lines.size(), nullptr);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (furniture[i] == Furniture::none && may_be_running_head(text, lines[i])) {
            Seen& head = seen[fingerprint(lines[i].text(text))];
            head.close = head.close || (head.count > 0 && i - head.last < least_distance);
            head.last = i;
            ++head.count;
            head.at_edge += at_page_edge(lines, furniture, i) ? 1U : 0U;
            heads[i] = &head;
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (heads[i] != nullptr && heads[i]->count >= least_repeats && !heads[i]->close) {
            furniture[i] =
                heads[i]->at_edge == heads[i]->count ? Furniture::running_head : Furniture::maybe_running_head;
        }
    }
    return furniture;
}

}  // namespace nenpyo::prepare
