#include "prepare/cue.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "prepare/character.hpp"
#include "prepare/table.hpp"
#include "util/character_set.hpp"
#include "util/tsv.hpp"

namespace nenpyo::prepare {

namespace {

enum class Match : std::uint8_t { whole, start, lead, number };

struct Row {
    std::string_view words;
    Match match = Match::whole;
    Cue cue;
};

constexpr util::CharacterSet ornaments(
    U"【】［］[]〔〕《》〈〉「」『』■□◆◇●○◎★☆▶▷▼▽▲△►➤→＞>▪・•*#＃-–—―=＝_|｜：:：…。　 \t");
constexpr util::CharacterSet separators(U"：:】］]）)」』〕》＝=／/|｜＞>→▶▼ 　\t");

bool has(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

bool is_ornamental(char32_t code) {
    return ornaments.contains(code) && !is_japanese(code) && !is_latin(code);
}

/// The line without the ornament around it.
std::string_view bare(std::string_view line) {
    std::size_t begin = 0;
    std::size_t end = line.size();
    while (begin < end && is_ornamental(util::decode(line, begin).code)) {
        begin += util::decode(line, begin).size;
    }
    while (end > begin && is_ornamental(util::decode_before(line, end).code)) {
        end = util::previous(line, end);
    }
    return line.substr(begin, end - begin);
}

class Cues {
  public:
    Cues() {
        util::each_row(data::cues, [&](auto cells) {
            Row row;
            row.words = cells[0];
            row.match = cells[1] == "whole"   ? Match::whole
                        : cells[1] == "start" ? Match::start
                        : cells[1] == "lead"  ? Match::lead
                                              : Match::number;
            row.cue.kind = cells[2] == "boilerplate" ? SentenceKind::boilerplate
                           : cells[2] == "reference" ? SentenceKind::reference
                                                     : SentenceKind::note;
            row.cue.scope = cells[3] == "section" ? CueScope::section
                            : cells[3] == "list"  ? CueScope::list
                                                  : CueScope::line;
            const char32_t first = util::decode(row.words, 0).code;
            firsts_.add(first);
            rows_[first].push_back(row);
        });
        for (auto& [first, rows] : rows_) {
            std::stable_sort(rows.begin(), rows.end(),
                             [](const Row& a, const Row& b) { return a.words.size() > b.words.size(); });
        }
    }

    [[nodiscard]] const std::vector<Row>* starting_with(char32_t first) const {
        if (!firsts_.contains(first)) {
            return nullptr;
        }
        const auto found = rows_.find(first);
        return found == rows_.end() ? nullptr : &found->second;
    }

  private:
    util::CharacterSet firsts_;
    std::unordered_map<char32_t, std::vector<Row>> rows_;
};

/// A caption: 「図 3　路線の変遷」, 「表I-2」, not 「図3に示すように」.
bool numbers(std::string_view rest, bool finished) {
    std::size_t at = skip_blanks(rest, 0);
    const std::size_t begin = at;
    while (at < rest.size()) {
        const char32_t code = util::decode(rest, at).code;
        if (!is_digit(code) && !is_kanji_numeral(code) && !has(U"IVXABC-－‐–.．ー", code)) {
            break;
        }
        at += util::decode(rest, at).size;
    }
    if (at == begin) {
        return false;
    }
    const char32_t next = at < rest.size() ? util::decode(rest, at).code : U' ';
    return separators.contains(next) || (!finished && !util::is_hiragana(next));
}

bool fits(const Row& row, std::string_view line, bool finished) {
    if (row.match == Match::whole) {
        return line.size() == row.words.size();
    }
    const std::string_view rest = line.substr(row.words.size());
    const char32_t next = rest.empty() ? U' ' : util::decode(rest, 0).code;
    switch (row.match) {
        case Match::start:
            return separators.contains(next);
        case Match::lead:
            return separators.contains(next) || (!finished && !util::is_hiragana(next)) || rest.empty();
        default:
            return numbers(rest, finished);
    }
}

}  // namespace

Cue find_cue(std::string_view line, bool finished) {
    static const Cues cues;
    const std::string_view words = bare(line);
    if (words.empty()) {
        return {};
    }
    if (const std::vector<Row>* const rows = cues.starting_with(util::decode(words, 0).code)) {
        for (const Row& row : *rows) {
            if (words.starts_with(row.words) && fits(row, words, finished)) {
                return row.cue;
            }
        }
    }
    return {};
}

bool is_navigation(std::string_view line) {
    std::size_t steps = 0;
    std::size_t tags = 0;
    std::size_t words = 0;
    bool word = false;
    for (std::size_t at = 0; at < line.size();) {
        const util::Decoded c = util::decode(line, at);
        const bool blank = is_blank(c.code);
        words += !blank && !word ? 1U : 0U;
        tags += !blank && !word && (c.code == U'#' || c.code == U'＃') ? 1U : 0U;
        steps += c.code == U'>' || c.code == U'＞' || c.code == U'»' || c.code == U'›' ? 1U : 0U;
        word = !blank;
        at += c.size;
    }
    const bool heading = line.starts_with("# ") || line.starts_with("##");
    return steps >= 2 || (tags == words && tags > 0 && !heading);
}

bool is_address(std::string_view line) {
    const std::size_t scheme = line.find("://");
    const std::size_t begin = scheme == std::string_view::npos ? line.find("www.") : scheme;
    if (begin == std::string_view::npos) {
        return false;
    }
    std::size_t end = begin;
    while (end < line.size() && static_cast<unsigned char>(line[end]) > 0x20 &&
           static_cast<unsigned char>(line[end]) < 0x7F) {
        ++end;
    }
    return (end - begin) * 2 >= columns(line);
}

}  // namespace nenpyo::prepare
