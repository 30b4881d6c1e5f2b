#include "date/resolve/telling.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "date/resolve/backdrop.hpp"
#include "date/resolve/footing.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::date::resolve {
namespace {

/// The sentence of the date is about those who tell of the happening later on.
bool is_remark(const Setting& setting, const Known& known) {
    static const std::vector<std::string_view> words = remark_cues();
    const auto& sentences = setting.prepared.sentences();
    return known.place.sentence < sentences.size() &&
           util::contains_any(setting.prepared.text(sentences[known.place.sentence].range), words);
}

bool begins_line(const Setting& setting, const Place& place) {
    const auto& sentences = setting.prepared.sentences();
    if (place.chunk != 0 && place.sentence >= sentences.size()) {
        return false;
    }
    const std::uint32_t begin = sentences[place.sentence].range.begin;
    constexpr std::uint32_t mark = 6;  // bytes before the date
    return place.range.begin - begin <= mark && (begin == 0 || setting.prepared.text()[begin - 1] == '\n');
}

}  // namespace

bool is_onward(const Known& known, unsigned month, unsigned day) {
    const CalendarDate& date = known.date;
    return month > date.month || (month == date.month && (day == 0 || day >= date.day));
}

bool carries_on(const Known& known, const Place& at, unsigned month, unsigned day) {
    return near(known, at) && is_onward(known, month, day);
}

const Known* resumed(const Setting& setting, const Known& known, const Place& at, unsigned month, unsigned day) {
    constexpr int years_back = 2;
    if (!setting.document || known.place.same_sentence(at) || *known.date.year > *setting.document->year - years_back) {
        return nullptr;
    }
    const auto& all = setting.discourse.all();
    for (std::size_t i = all.size(); i > 0 && all[i - 1].place.paragraph == at.paragraph; --i) {
        const Known& told = all[i - 1];
        const bool present = told.date.year && *setting.document->year - *told.date.year < years_back &&
                             *told.date.year <= *setting.document->year && told.date.month != 0 && !told.aside;
        const bool onward = month > told.date.month || (month == told.date.month && day >= told.date.day);
        const bool written = setting.prepared.text(told.place.range).find("月") != std::string_view::npos;
        if (present && onward && written && !told.date_line && told.place.main_text() && !told.place.bracketed) {
            return &told;
        }
    }
    return nullptr;
}

const Known* same_month(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const auto& all = setting.discourse.all();
    for (std::size_t i = all.size(); day != 0 && i > 0 && all[i - 1].place.paragraph == at.paragraph; --i) {
        const Known& told = all[i - 1];
        if (told.date.year && told.date.month == month && told.date.day == 0 && !told.aside) {
            return &told;
        }
    }
    return nullptr;
}

const Known* told_before(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const Known* last = setting.discourse.last(Need::year, at);
    if (last == nullptr || last->date.month != 0 || last->place.paragraph == at.paragraph) {
        return last;
    }
    const auto& all = setting.discourse.all();
    const auto goes_on = [&](const Known& known) {
        const CalendarDate& date = known.date;
        return date.year && *date.year < *last->date.year && date.month != 0 && !known.aside &&
               known.place.main_text() && !known.place.bracketed &&
               (month > date.month || (month == date.month && day >= date.day));
    };
    for (auto known = all.rbegin(); known != all.rend() && at.paragraph - known->place.paragraph <= near_paragraphs;
         ++known) {
        if (is_remark(setting, *last) && goes_on(*known)) {
            return &*known;
        }
    }
    return last;
}

bool is_history(const Setting& setting, const Known& known, const Place& at) {
    constexpr int years_back = 2;
    return setting.document && known.date.month != 0 && *known.date.year <= *setting.document->year - years_back &&
           near(known, at) && at.kind == SentenceKind::prose && !known.aside && known.backdrop_end == 0 &&
           tense(setting, at) != Tense::ahead;
}

const Known* line_before(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const Known* line = begins_line(setting, at) ? setting.discourse.entry_before(at) : nullptr;
    const bool close = line != nullptr && line->place.chunk == at.chunk && line->place.section == at.section &&
                       line->date.year && at.sentence - line->place.sentence <= 2 && begins_line(setting, line->place);
    return close && carries_on(*line, at, month, day) ? line : nullptr;
}

bool is_yet_to_come(const Setting& setting, const Place& at) {
    constexpr std::array<std::string_view, 3> endings{"れる", "なる", "まる"};
    constexpr std::size_t longest_clause = 90;  // bytes
    const std::string_view rest = setting.prepared.text().substr(at.range.end, longest_clause);
    const std::string_view clause = rest.substr(0, std::min(rest.find("、"), rest.find("。")));
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        const std::size_t end = clause.find(ending);
        return end != std::string_view::npos && end + ending.size() < clause.size() &&
               util::is_kanji(util::decode(clause, end + ending.size()).code);
    });
}

}  // namespace nenpyo::date::resolve
