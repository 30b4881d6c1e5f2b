#include "prepare/furniture.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <string>

#include "prepare/character.hpp"
#include "prepare/date_break.hpp"
#include "prepare/date_lead.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_page_number = 24;  // bytes: 「Page 123 of 456」
constexpr std::uint32_t widest_running_head = 80;
constexpr std::size_t least_repeats = 3;
constexpr std::size_t least_at_edges = 2;  // repeats, where each stands beside a page number
constexpr std::size_t least_distance = 8;  // lines between two running heads; cells of a table come closer

/// Gives the bytes of the line with every run of digits as one `0` and without blanks: what stays the same from page to
/// page.
template <typename Take>
void fingerprint(std::string_view line, Take take) {
    bool number = false;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        if (is_digit(c.code)) {
            if (!number) {
                take("0");
            }
        } else if (!is_blank(c.code)) {
            take(line.substr(at, c.size));
        }
        number = is_digit(c.code);
        at += c.size;
    }
}

/// @param print working memory
std::size_t fingerprint_hash(std::string_view text, const Line& line, std::string& print) {
    constexpr unsigned plain = holds_ascii_sign | holds_general_sign;
    std::string_view bytes = line.text(text);
    if ((line.holds & ~plain) != 0) {
        print.clear();
        fingerprint(bytes, [&](std::string_view taken) { print += taken; });
        bytes = print;
    }
    return std::hash<std::string_view>()(bytes);
}

/// What a line with little but a number on it may be.
Furniture page_number(std::string_view line) {
    std::string print;
    fingerprint(line, [&](std::string_view bytes) { print += bytes; });
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

bool is_short(const Line& line) {
    return !line.ended && line.width <= widest_running_head && line.width >= 4;
}

bool may_be_running_head(std::string_view line) {
    return !holds_stop(line) && !holds_comma(line) && date_lead(line) == DateLead::none &&
           opening(line).role != OpeningRole::item && !is_ornament(line);
}

/// Lines that look alike but for their numbers.
struct Alike {
    std::size_t print = 0;  ///< hash
    std::size_t line = 0;
    friend bool operator<(const Alike& a, const Alike& b) {
        return a.print < b.print || (a.print == b.print && a.line < b.line);
    }
};

/// Lines that may be running heads by their size, those that look alike together, in reading order.
std::vector<Alike> short_lines(std::string_view text, const std::vector<Line>& lines,
                               const std::vector<Furniture>& furniture) {
    std::vector<Alike> found;
    std::string print;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (furniture[i] == Furniture::none && is_short(lines[i])) {
            found.push_back({fingerprint_hash(text, lines[i], print), i});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Marks lines that look alike as running heads, unless they come as close as cells of a table.
void mark_heads(const std::vector<Line>& lines, std::span<const Alike> heads, std::vector<Furniture>& furniture) {
    bool at_edges = true;
    for (std::size_t k = 0; k < heads.size(); ++k) {
        if (k > 0 && heads[k].line - heads[k - 1].line < least_distance) {
            return;
        }
        at_edges = at_edges && at_page_edge(lines, furniture, heads[k].line);
    }
    if (heads.size() < (at_edges ? least_at_edges : least_repeats)) {
        return;
    }
    for (const Alike& head : heads) {
        furniture[head.line] = at_edges ? Furniture::running_head : Furniture::maybe_running_head;
    }
}

}  // namespace

std::vector<Furniture> find_furniture(std::string_view text, const std::vector<Line>& lines) {
    std::vector<Furniture> furniture(lines.size(), Furniture::none);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool digit = (lines[i].holds & (holds_digit | holds_wide_form)) != 0;
        if (digit && !lines[i].ended && lines[i].text_end - lines[i].text_begin <= longest_page_number) {
            furniture[i] = page_number(lines[i].text(text));
        }
    }
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        if (is_number(furniture[i]) && stands_in_date(lines[i - 1].text(text), lines[i + 1].text(text))) {
            furniture[i] = Furniture::none;
        }
    }
    const std::vector<Alike> all = short_lines(text, lines, furniture);
    std::vector<Alike> heads;
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first, all.end(), [&](const Alike& other) { return other.print != first->print; });
        heads.clear();
        if (static_cast<std::size_t>(last - first) >= least_at_edges) {
            std::copy_if(first, last, std::back_inserter(heads),
                         [&](const Alike& head) { return may_be_running_head(lines[head.line].text(text)); });
        }
        mark_heads(lines, heads, furniture);
        first = last;
    }
    return furniture;
}

}  // namespace nenpyo::prepare
