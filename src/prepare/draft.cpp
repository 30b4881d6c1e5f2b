#include "prepare/draft.hpp"

#include <algorithm>
#include <utility>

#include "prepare/character.hpp"
#include "util/character_set.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t longest_title = 100;       // columns
constexpr std::uint32_t longest_navigation = 200;  // columns
constexpr std::uint32_t longest_item = 120;        // columns of a numbered sentence that is still a list item
constexpr util::CharacterSet framing(U"【［《〈<[（(");
constexpr std::size_t longest_key = 36;  // bytes before the colon of 「所在地：…」

bool is_pair(std::string_view line) {
    for (const std::string_view colon : {"：", ":"}) {
        const std::size_t at = line.find(colon);
        if (at != std::string_view::npos && at > 0 && at <= longest_key && at + colon.size() < line.size()) {
            return !is_digit(util::decode_before(line, at).code);
        }
    }
    return false;
}

/// Lines that stop at 、 or an object marker, or in a second sentence, were broken off: no title ends so.
bool broken_off(std::string_view line, const Line& shape) {
    const char32_t last = util::decode_before(line, line.size()).code;
    const bool further_sentence =
        (shape.holds & holds_cjk_sign) != 0 && holds_stop(line) && line.find("。") < line.find("「");
    return last == U'、' || last == U'，' || last == U'を' || is_opener(last) || further_sentence;
}

/// 「2024年4月1日、新駅が開業」: a date and what happened, not a title such as 「2024年の動き」.
bool dates_something(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); at += util::decode(line, at).size) {
        const char32_t code = util::decode(line, at).code;
        if (code == U'、' || code == U'に' || code == U'，') {
            return true;
        }
        if (!is_digit(code) && !is_kanji_numeral(code) && !is_blank(code) && code != U'年' && code != U'月' &&
            code != U'日') {
            return false;
        }
    }
    return false;
}

/// Bytes of 「## 」, 「- 」, 「| 」 and the like: marks that stand for layout and are no part of the sentence.
std::size_t markup_length(std::string_view line, const Opening& opening) {
    if (line.front() == '|' || line.front() == '>') {
        return std::min(line.find_first_not_of("|> "), line.size());
    }
    const bool layout = line.front() == '#' || line.front() == '-' || line.front() == '*' || line.front() == '+';
    return layout && (opening.role == OpeningRole::item || opening.role == OpeningRole::heading) ? opening.length : 0;
}

/// The inside of 【3月11日】 and ［3月11日］; any other line as it is.
std::string_view in_brackets(std::string_view line) {
    if (line.empty() || !framing.contains(util::decode(line, 0).code)) {
        return line;
    }
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"【", "】"},
                                      {"［", "］"},
                                      {"《", "》"},
                                      {"〈", "〉"},
                                      {"<", ">"},
                                      {"[", "]"},
                                      {"（", "）"},
                                      {"(", ")"}}) {
        if (line.size() > open.size() + close.size() && line.starts_with(open) && line.ends_with(close)) {
            return line.substr(open.size(), line.size() - open.size() - close.size());
        }
    }
    return line;
}

bool may_be_navigation(const Line& shape) {
    return (shape.holds & (holds_ascii_sign | holds_wide_form | holds_general_sign | holds_latin_sign)) != 0;
}

bool may_hold_cells(const Line& shape) {
    return (shape.holds & (holds_blank | holds_ascii_sign | holds_cjk_sign | holds_general_sign | holds_latin_sign)) !=
           0;
}

void numbered(Draft& draft, const Line& shape, const std::vector<std::uint32_t>& notes) {
    if (!shape.ended) {
        draft.title = shape.width <= longest_title;
    } else if (draft.opening.id == "bare-number" || draft.opening.id == "half-parenthesis") {
        const bool note = std::binary_search(notes.begin(), notes.end(), draft.opening.number);
        draft.kind = note ? SentenceKind::note : SentenceKind::prose;
    }
    if (draft.kind == SentenceKind::prose && shape.ended && shape.width <= longest_item) {
        draft.kind = SentenceKind::item;
    }
}

/// What the mark at the beginning of the line says; true when that settles it.
bool by_opening(Draft& draft, const Line& shape, const std::vector<std::uint32_t>& notes) {
    switch (draft.opening.role) {
        case OpeningRole::heading:
            draft.marked = !shape.ended || draft.opening.id.starts_with("markdown");
            draft.kind = draft.marked ? SentenceKind::heading : SentenceKind::prose;
            return true;
        case OpeningRole::title:
            draft.title = !shape.ended && shape.width <= longest_title;
            draft.kind = draft.title || shape.width > longest_item ? SentenceKind::prose : SentenceKind::item;
            return true;
        case OpeningRole::numbered:
            numbered(draft, shape, notes);
            return true;
        case OpeningRole::item:
            draft.kind = SentenceKind::item;
            return true;
        case OpeningRole::note:
            draft.kind = SentenceKind::note;
            return true;
        case OpeningRole::none:
            break;
    }
    return false;
}

}  // namespace

Draft draft(std::string_view line, const Line& shape, const std::vector<std::uint32_t>& notes) {
    Draft draft;
    if (is_ornament(line)) {
        draft.silent = true;
        return draft;
    }
    draft.cue = find_cue(line, shape.ended);
    if (draft.cue.scope != CueScope::none) {
        draft.kind = draft.cue.kind;
        return draft;
    }
    if (!shape.ended && shape.width <= longest_navigation && may_be_navigation(shape) && is_navigation(line)) {
        draft.kind = SentenceKind::boilerplate;
        return draft;
    }
    if (!shape.ended && (shape.holds & holds_ascii_sign) != 0 && is_address(line)) {
        draft.kind = SentenceKind::reference;
        return draft;
    }
    draft.opening = opening(line);
    draft.markup = markup_length(line, draft.opening);
    const bool bullet = draft.opening.role == OpeningRole::item || draft.opening.role == OpeningRole::title;
    const std::string_view content = bullet ? line.substr(draft.opening.length) : line;
    draft.date = date_lead(in_brackets(content));
    if (draft.date == DateLead::alone || (draft.date == DateLead::row && !bullet)) {
        draft.kind = draft.date == DateLead::alone ? SentenceKind::heading : SentenceKind::item;
        return draft;
    }
    draft.cells = line.front() == '|' || line.back() == '|';
    if (by_opening(draft, shape, notes)) {
        return draft;
    }
    if (shape.ended) {
        return draft;
    }
    if ((may_hold_cells(shape) && is_table_row(line)) || (draft.date == DateLead::prose && dates_something(line))) {
        draft.kind = SentenceKind::item;
        return draft;
    }
    draft.title = shape.width <= longest_title && !broken_off(line, shape);
    draft.pair = draft.title && (shape.holds & (holds_ascii_sign | holds_wide_form)) != 0 && is_pair(line);
    return draft;
}

}  // namespace nenpyo::prepare
