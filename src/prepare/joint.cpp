#include "prepare/joint.hpp"

#include "prepare/character.hpp"
#include "prepare/date_break.hpp"

namespace nenpyo::prepare {

namespace {

bool goes_on(char32_t last, char32_t first) {
    if (util::is_hiragana(first) || cannot_begin(first) || is_opener(last) || has(U"、，,はがをにでと", last)) {
        return true;
    }
    if (is_digit(last)) {
        return is_digit(first) || has(U"年月日時分週世", first);
    }
    if (is_digit(first) && has(U"約翌同第毎", last)) {
        return true;
    }
    return (util::is_katakana(last) && util::is_katakana(first)) || (is_latin(last) && first >= U'a' && first <= U'z');
}

/// A full stop with more text behind it stands in a line that breaks off.
bool holds_inner_stop(std::string_view text, const Line& line) {
    const std::string_view content = line.text(text);
    if ((line.holds & holds_cjk_sign) != 0 && holds_stop(content)) {
        return true;
    }
    constexpr std::string_view wide_stop = "．";
    std::size_t at = (line.holds & holds_wide_form) != 0 ? content.find(wide_stop) : std::string_view::npos;
    while (at != std::string_view::npos) {
        const char32_t before = util::decode_before(content, at).code;
        if (at + wide_stop.size() < content.size() && (is_japanese(before) || is_closer(before))) {
            return true;
        }
        at = content.find(wide_stop, at + wide_stop.size());
    }
    return false;
}

/// 「が設立された」: behind は, が and their like stands no kana, so that it is no word like はがき.
bool opens_with_particle(std::string_view text, const Joint& joint, std::size_t second) {
    if (!has(U"がはにのでと", joint.first) || util::is_hiragana(joint.last) || second >= text.size()) {
        return false;
    }
    const char32_t next = util::decode(text, second).code;
    return (is_japanese(next) && !util::is_hiragana(next)) || is_digit(next) || is_opener(next);
}

}  // namespace

LineStart line_start(std::string_view line, bool ended) {
    LineStart facts;
    facts.date = date_lead(line);
    facts.opening = opening(line);
    if (facts.opening.length < line.size() && cannot_begin(util::decode(line, facts.opening.length).code)) {
        facts.opening = {};  // 「(3)。」: the mark of a note
    }
    facts.table_row = !ended && is_table_row(line);
    const OpeningRole role = facts.opening.role;
    // An enumeration inside a sentence or the dot inside a name may come to stand at the beginning of a line.
    const bool inner = facts.opening.id == "circled" || facts.opening.id == "bullet";
    const bool dated = facts.date == DateLead::row || facts.date == DateLead::alone;
    const bool marked = role != OpeningRole::none && role != OpeningRole::numbered && !inner;
    if (dated || marked || is_ornament(line) || line.starts_with("【") || line.starts_with("http")) {
        facts.start = Start::hard;
    } else if (role == OpeningRole::numbered || inner) {
        facts.start = Start::soft;
    }
    return facts;
}

Joint make_joint(std::string_view text, const Line& a, const Line& b) {
    Joint joint;
    joint.last = util::decode_before(text, a.text_end).code;
    joint.first = util::decode(text, b.text_begin).code;
    joint.mid_word = !a.ended && goes_on(joint.last, joint.first);
    if (a.ended) {
        return joint;
    }
    joint.stopped = holds_inner_stop(text, a);
    joint.broken = joint.mid_word || joint.stopped;
    const bool calendar = is_digit(joint.last) || has(U"年月）)", joint.last);
    joint.in_date = calendar && breaks_date(a.text(text), b.text(text));
    joint.particle =
        joint.mid_word && opens_with_particle(text, joint, b.text_begin + util::decode(text, b.text_begin).size);
    return joint;
}

bool ends_in_comma(const Joint& joint) {
    return joint.last == U'、' || joint.last == U'，' || joint.last == U'を';
}

bool needs_blank(const Joint& joint) {
    const bool word_before = is_latin(joint.last) || is_ascii_digit(joint.last) || has(U",.;:)%\"'", joint.last);
    const bool word_after = is_latin(joint.first) || is_ascii_digit(joint.first) || has(U"(\"'", joint.first);
    const bool number = (is_ascii_digit(joint.last) || joint.last == U'.') && is_ascii_digit(joint.first);
    return word_before && word_after && !number;
}

bool is_hyphenated(std::string_view text, const Line& a, const Joint& joint) {
    return joint.last == U'-' && a.text_end - a.text_begin > 1 &&
           is_latin(util::decode_before(text, a.text_end - 1).code) && joint.first >= U'a' && joint.first <= U'z';
}

}  // namespace nenpyo::prepare
