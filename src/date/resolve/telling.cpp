#include "date/resolve/telling.hpp"

#include <string_view>
#include <vector>

#include "date/resolve/backdrop.hpp"
#include "date/resolve/footing.hpp"
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

}  // namespace nenpyo::date::resolve
