#include <algorithm>
#include <array>
#include <string_view>

#include "date/resolve/footing.hpp"
#include "date/resolve/heading_line.hpp"
#include "date/resolve/inherit.hpp"
#include "date/resolve/telling.hpp"
#include "date/resolve/writers_year.hpp"

namespace nenpyo::date::resolve {
namespace {

/// パリへ渡ったのは1929年の暮れで、年が明けた一月に…: the words before the month say that it is the next year's.
bool year_has_turned(const Setting& setting, const Known& known, const Place& at, unsigned month) {
    constexpr std::array<std::string_view, 6> words{"年が明けた", "年が改まった", "年が変わった",
                                                    "年が明けて", "年が改まって", "年が変わって"};
    std::string_view before = setting.prepared.text().substr(0, at.range.begin);
    before.remove_suffix(before.ends_with("、") ? std::string_view("、").size() : 0);
    return (known.date.month == 0 || month < known.date.month) &&
           std::any_of(words.begin(), words.end(), [&](std::string_view word) { return before.ends_with(word); });
}

/// 12月に発足し、1月に: the telling runs over New Year. 昨年11月 … 7月: it runs on into the document's year.
bool runs_into_next_year(const Setting& setting, const Known& known, const Place& at, unsigned month, unsigned day) {
    if (year_has_turned(setting, known, at, month)) {
        return true;
    }
    const bool next_row = at.kind == SentenceKind::item && known.place.kind == SentenceKind::item &&
                          known.place.section == at.section && at.paragraph - known.place.paragraph <= 1;
    const bool story = !setting.document && near(known, at) && at.kind == SentenceKind::prose;
    if ((known.place.paragraph != at.paragraph && !next_row && !story) || known.date.month == 0 || month == 0 ||
        month >= known.date.month) {
        return false;
    }
    if (known.date.month >= 10 && month <= 3) {
        return true;
    }
    const auto& document = setting.document;
    if (!document || *known.date.year + 1 != *document->year || past_after_document(setting, at, month, day)) {
        return false;
    }
    constexpr unsigned next_months = 3;
    const Tense when = tense(setting, at);
    return month <= std::max(document->month, 1U) || when == Tense::ahead ||
           (when == Tense::unknown && month <= document->month + next_months);
}

Footing year_alone(Footing base) {
    base.date.month = 0;
    base.date.day = 0;
    base.date.leap_month = false;
    return base;
}

/// 2024年度に…1月に: within that year.
bool ends_fiscal_year(const Setting& setting, const Known& known, unsigned month) {
    return known.fiscal && known.date.month == 0 && known.last && known.first.month == setting.fiscal_start &&
           month != 0 && month < setting.fiscal_start;
}

Footing in_year_of(const Setting& setting, const Known& known, const Place& at, unsigned month, unsigned day) {
    Footing base = context(&known);
    if (runs_into_next_year(setting, known, at, month, day) || ends_fiscal_year(setting, known, month)) {
        base.date.year = *base.date.year + 1;
    }
    if (lies_ahead(setting, base.date, month) && tense(setting, at) == Tense::past) {
        base.date.year = *base.date.year - 1;
    }
    return year_alone(base);
}

/// ・3月5日　…: an item of a list of what came to pass.
bool leads_in_course(const Setting& setting, const Place& at) {
    constexpr std::uint32_t mark = 6;  // bytes before the date
    const auto& sentences = setting.prepared.sentences();
    const bool leads = at.kind == SentenceKind::item && at.sentence < sentences.size() &&
                       at.range.begin <= sentences[at.sentence].range.begin + mark;
    return leads && heads_course(setting, at);
}

/// Such a list runs on from the story above its heading.
bool is_in_course(const Setting& setting, const Known& earlier, const Place& at, unsigned month) {
    return sets_year(setting, earlier, at) && month >= earlier.date.month && leads_in_course(setting, at);
}

/// 1990年代に伸びた: a decade lends no year, and neither does a bare year before it.
const Known* lends_year(const Setting& setting, const Known* known, const Place& at) {
    const bool hidden = known != nullptr && known->date.month == 0 && follows_wide(setting, at);
    return hidden ? nullptr : known;
}

/// 毎年4月: of no year.
bool is_yearly(const Setting& setting, const Place& at) {
    const std::string_view before = setting.prepared.text().substr(0, at.range.begin);
    constexpr std::array<std::string_view, 4> words{"毎年", "例年", "毎年、", "例年、"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return before.ends_with(word); });
}

/// The one date before with this month and day; of what may still come only one that was written so, not 前日.
const Known* named_again(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const Known* same = setting.discourse.recurrence(month, day, at);
    if (same == nullptr || !setting.document) {
        return same;
    }
    const CalendarDate& now = *setting.document;
    const bool later = now.month != 0 && (month > now.month || (month == now.month && day > now.day));
    return later && same->counted && tense(setting, at) != Tense::past ? nullptr : same;
}

Footing year_by_discourse(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    if (is_yearly(setting, at)) {
        return {};
    }
    const bool writers_word = writers_word_before(setting.prepared, at.range.begin) != Tense::unknown;
    if (setting.document && (writers_word || (is_said_by_writer(setting, at) &&
                                              setting.discourse.last_in_sentence(Need::year, at) == nullptr))) {
        return year_of_writer(setting, at, month, day);
    }
    const Discourse& discourse = setting.discourse;
    if (const Known* line = line_before(setting, at, month, day)) {
        return in_year_of(setting, *line, at, month, day);
    }
    const Known* same = day != 0 && !is_yet_to_come(setting, at) ? named_again(setting, at, month, day) : nullptr;
    const Known* known = lends_year(setting, discourse.last_in_paragraph(Need::year, at), at);
    if (known != nullptr && sets_year(setting, *known, at)) {
        const Known* named =
            runs_into_next_year(setting, *known, at, month, day) ? same_month(setting, at, month, day) : nullptr;
        if (named != nullptr) {
            Footing base = context(named);
            base.date.month = 0;
            return base;
        }
        if (const Known* told = resumed(setting, *known, at, month, day)) {
            return in_year_of(setting, *told, at, month, day);
        }
        // 1月16日 … 12月27日: the December that was told of, not the one to come.
        const bool back = same != nullptr && known->date.month != 0 && month >= known->date.month + 9;
        return in_year_of(setting, back ? *same : *known, at, month, day);
    }
    if (same != nullptr) {
        return in_year_of(setting, *same, at, month, day);
    }
    const Known* row = at.kind == SentenceKind::item ? discourse.row_before(at) : nullptr;
    if (row != nullptr) {
        return in_year_of(setting, *row, at, month, day);
    }
    const Known* heading = discourse.heading(Need::year, at);
    if (heading != nullptr && sets_year(setting, *heading, at)) {
        return in_year_of(setting, *heading, at, month, day);
    }
    const Known* earlier = lends_year(setting, told_before(setting, at, month, day), at);
    if (earlier != nullptr && !setting.document) {
        return in_year_of(setting, *earlier, at, month, day);
    }
    if (earlier != nullptr && is_in_course(setting, *earlier, at, month)) {
        return in_year_of(setting, *earlier, at, month, day);
    }
    const Footing writers = document_year(setting, at, month, day);
    const bool onward = earlier != nullptr && sets_year(setting, *earlier, at) &&
                        carries_on(*earlier, at, month, day) &&
                        !(lies_ahead(setting, earlier->date, month) && writers.date.year < earlier->date.year);
    const bool recent = is_recent(setting, writers, month);
    const bool news = at.kind == SentenceKind::item && recent;
    const bool history = !recent && earlier != nullptr && is_history(setting, *earlier, at);
    return (onward && !news) || history ? in_year_of(setting, *earlier, at, month, day) : writers;
}

/// 扇風機は6月末までに取り付ける: what has still to come is not before the document's date.
bool is_behind_plan(const Setting& setting, const Place& at, const Footing& base, unsigned month) {
    if (!setting.document || !base.date.year || setting.document->month == 0 ||
        setting.discourse.last_in_sentence(Need::year, at) != nullptr || tense(setting, at) != Tense::ahead ||
        was_ahead_then(setting.prepared, at.sentence, at.range.end) || leads_in_course(setting, at)) {
        return false;
    }
    return *base.date.year < *setting.document->year ||
           (*base.date.year == *setting.document->year && month < setting.document->month);
}

/// The date last told whose year agrees.
template <typename Agrees>
const Known* told_year_that(const Setting& setting, const Place& at, Agrees&& agrees) {
    constexpr std::size_t look_back = 64;
    const auto& all = setting.discourse.all();
    const auto end = all.rbegin() + static_cast<std::ptrdiff_t>(std::min(all.size(), look_back));
    const auto found = std::find_if(all.rbegin(), end, [&](const Known& known) {
        return known.place.main_text() && at.main_text() && !known.date_line && has(known, Need::year) && agrees(known);
    });
    return found == end ? nullptr : &*found;
}

}  // namespace

Footing year_for_month(const Setting& setting, const Place& at, unsigned month, unsigned day, unsigned weekday) {
    Footing base = year_by_discourse(setting, at, month, day);
    const auto fits = [&](const Footing& footing, int shift) {
        CalendarDate date = footing.date;
        date.month = month;
        date.year = date.year ? std::optional(*date.year + shift) : std::nullopt;
        return falls_on(date, day, weekday);
    };
    if (is_behind_plan(setting, at, base, month)) {
        base = document_year(setting, at, month, day);
    }
    if (weekday == 0 || day == 0 || fits(base, 0)) {
        return base;
    }
    // 2015年10月5日 … 2019年9月28日 … 10月5日（土）: the year of the telling, rather than that of the same day before.
    if (const Known* told = setting.discourse.last(Need::year, at)) {
        if (const Footing running = in_year_of(setting, *told, at, month, day); fits(running, 0)) {
            return running;
        }
    }
    if (const Footing other = document_year(setting, at, month, day); other.found() && fits(other, 0)) {
        return other;
    }
    if (const Known* told = told_year_that(setting, at, [&](const Known& known) { return fits(context(&known), 0); })) {
        return year_alone(context(told));
    }
    for (const int shift : {1, -1}) {
        if (base.found() && fits(base, shift)) {
            base.date.year = *base.date.year + shift;
            break;
        }
    }
    return base;
}

}  // namespace nenpyo::date::resolve
