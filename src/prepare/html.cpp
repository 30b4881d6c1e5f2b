#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "prepare/character.hpp"
#include "prepare/markup.hpp"
#include "prepare/table.hpp"
#include "util/tsv.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_tag = 4096;  // bytes; a stray < opens no tag
constexpr std::size_t longest_entity = 12;

using Table = std::unordered_map<std::string, std::string_view>;

Table load(std::string_view data) {
    Table table;
    util::each_row(data, [&](auto cells) { table.emplace(std::string(cells[0]), cells[1]); });
    return table;
}

std::string_view lookup(const Table& table, const std::string& name) {
    const auto found = table.find(name);
    return found == table.end() ? std::string_view() : found->second;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool is_alnum(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

struct Tag {
    std::string name;
    bool closing = false;
    std::size_t end = 0;  ///< one past the >
};

/// The tag or declaration that opens at `at`.
std::optional<Tag> read_tag(std::string_view text, std::size_t at) {
    Tag tag;
    std::size_t p = at + 1;
    tag.closing = p < text.size() && text[p] == '/';
    p += tag.closing ? 1 : 0;
    const bool declaration = p < text.size() && (text[p] == '!' || text[p] == '?');
    while (p < text.size() && is_alnum(text[p])) {
        tag.name.push_back(lower(text[p++]));
    }
    if (tag.name.empty() && !declaration) {
        return std::nullopt;
    }
    const std::size_t close = text.substr(0, std::min(text.size(), at + longest_tag)).find('>', p);
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    tag.end = close + 1;
    return tag;
}

class Stripper {
  public:
    explicit Stripper(std::string_view text) : text_(text) {}

    std::vector<Edit> run() {
        for (std::size_t at = 0; at < text_.size();) {
            std::size_t end = 0;
            switch (text_[at]) {
                case '<':
                    end = tag(at);
                    break;
                case '&':
                    end = entity(at);
                    break;
                case '\n':
                case '\r':
                    end = preformatted_ ? 0 : line_break(at);
                    break;
                default:
                    break;
            }
            at = end > 0 ? end : at + 1;
        }
        return std::move(edits_);
    }

  private:
    std::size_t put(std::size_t begin, std::size_t end, EditKind kind, std::string_view replacement) {
        edits_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), kind,
                          Replacement(replacement.size() <= end - begin ? replacement : std::string_view())});
        return end;
    }

    std::size_t tag(std::size_t at) {
        static const Table roles = load(data::html_elements);
        if (text_.substr(at, 4) == "<!--") {
            return comment(at);
        }
        const auto tag = read_tag(text_, at);
        if (!tag) {
            return 0;
        }
        const std::string_view role = lookup(roles, tag->name);
        preformatted_ = tag->name == "pre" ? !tag->closing : preformatted_;
        if ((role == "skip" || role == "ruby") && !tag->closing) {
            return put(at, end_of_element(tag->name, tag->end), role == "ruby" ? EditKind::ruby : EditKind::markup, "");
        }
        if (role == "raised" && !tag->closing) {
            return raised(at, *tag);
        }
        const std::string_view trace = role == "block"                   ? "\n"
                                       : role == "heading"               ? (tag->closing ? "\n" : "\n# ")
                                       : role == "item"                  ? (tag->closing ? "\n" : "\n- ")
                                       : role == "cell" && !tag->closing ? "\u3000"
                                                                         : "";
        return put(at, tag->end, EditKind::markup, trace);
    }

    std::size_t comment(std::size_t at) {
        const std::size_t close = comments_end_ ? text_.find("-->", at + 4) : std::string_view::npos;
        comments_end_ = close != std::string_view::npos;
        return comments_end_ ? put(at, close + 3, EditKind::markup, "") : 0;
    }

    /// One past the closing tag of an element, or past its opening tag where it is never closed.
    std::size_t end_of_element(const std::string& name, std::size_t from) {
        if (never_closed_.contains(name)) {
            return from;
        }
        for (std::size_t at = text_.find("</", from); at != std::string_view::npos; at = text_.find("</", at + 2)) {
            const auto tag = read_tag(text_, at);
            if (tag && tag->name == name) {
                return tag->end;
            }
        }
        never_closed_.insert(name);
        return from;
    }

    /// <sup>3</sup> after Japanese is a footnote mark; 10<sup>3</sup> is not.
    std::size_t raised(std::size_t at, const Tag& tag) {
        std::size_t digits = tag.end;
        while (digits < text_.size() && text_[digits] >= '0' && text_[digits] <= '9') {
            ++digits;
        }
        const bool number = digits > tag.end && digits - tag.end <= 3 && text_.substr(digits, 6) == "</sup>";
        const char32_t before = util::decode_before(text_, at).code;
        if (number && (is_japanese(before) || is_closer(before) || is_sentence_end(before))) {
            return put(at, digits + 6, EditKind::note_mark, "");
        }
        return put(at, tag.end, EditKind::markup, "");
    }

    std::size_t entity(std::size_t at) {
        static const Table names = load(data::html_entities);
        const std::size_t semicolon = text_.substr(0, std::min(text_.size(), at + longest_entity)).find(';', at);
        if (semicolon == std::string_view::npos || semicolon == at + 1) {
            return 0;
        }
        const std::string name(text_.substr(at + 1, semicolon - at - 1));
        std::string character(lookup(names, name));
        if (name[0] == '#') {
            const bool hex = name.size() > 1 && lower(name[1]) == 'x';
            const auto code = std::strtoul(name.c_str() + (hex ? 2 : 1), nullptr, hex ? 16 : 10);
            if (code >= 0x20 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF)) {
                util::append(character, static_cast<char32_t>(code));
            }
        }
        return character.empty() ? 0 : put(at, semicolon + 1, EditKind::markup, character);
    }

    /// A line break of the source is a blank between Latin words and nothing between Japanese characters.
    std::size_t line_break(std::size_t at) {
        const std::size_t end = skip_blanks(text_, at);
        const std::size_t begin = trim_end(text_, edits_.empty() ? 0 : edits_.back().end, at);
        const char32_t before = util::decode_before(text_, begin).code;
        const char32_t after = end < text_.size() ? util::decode(text_, end).code : U'\n';
        const bool words = (is_latin(before) || is_digit(before) || before == U'.' || before == U',') &&
                           (is_latin(after) || is_digit(after) || after == U'<');
        return put(at, end, EditKind::line_break, words ? " " : "");
    }

    std::string_view text_;
    std::vector<Edit> edits_;
    std::set<std::string> never_closed_;  ///< elements whose end was looked for in vain
    bool comments_end_ = true;            ///< no search for the end of a comment was in vain
    bool preformatted_ = false;
};

}  // namespace

bool is_html(std::string_view text) {
    constexpr std::size_t head = 16384;   // bytes that decide
    constexpr std::size_t spacing = 400;  // bytes of text to one closing tag, at most
    const std::string_view sample = text.substr(0, head);
    if (sample.find('<') == std::string_view::npos) {
        return false;
    }
    const std::size_t first = skip_blanks(sample, 0);
    std::string opening(sample.substr(first, 9));
    std::transform(opening.begin(), opening.end(), opening.begin(), lower);
    if (opening == "<!doctype" || opening.starts_with("<html") || opening.starts_with("<body")) {
        return true;
    }
    std::size_t closing = 0;
    for (const std::string_view tag : {"</p>", "</div>", "<br", "</a>", "</li>", "</td>", "</h", "</span>"}) {
        for (std::size_t at = sample.find(tag); at != std::string_view::npos; at = sample.find(tag, at + 1)) {
            ++closing;
        }
    }
    return closing >= 3 && closing * spacing >= sample.size();
}

std::vector<Edit> html_edits(std::string_view text) {
    return Stripper(text).run();
}

}  // namespace nenpyo::prepare
