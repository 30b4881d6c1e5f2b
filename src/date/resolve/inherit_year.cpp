#include <algorithm>
#include <array>
#include <string_view>

#include "date/resolve/footing.hpp"
#include "date/resolve/inherit.hpp"

namespace nenpyo::date::resolve {
namespace {

/// 12月に発足し、1月に: the telling runs over New Year. 昨年11月 … 7月: it runs on into the document's year.
bool runs_into_next_year(const Setting& setting, const Known& known, const Place& at, unsigned month) {
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
    if (!document || *known.date.year + 1 != *document->year) {
        return false;
    }
    return month <= std::max(document->month, 1U) || tense(setting, at) == Tense::ahead;
}

/// 3月調査 … 12月調査 in a report of June: a month after the document's, in its year.
bool lies_ahead(const Setting& setting, const CalendarDate& date, unsigned month) {
    const auto& document = setting.document;
    return document && document->month != 0 && date.year == document->year && month <= 12 &&
           month > document->month + 1;
}

Footing in_year_of(const Setting& setting, const Known& known, const Place& at, unsigned month) {
    Footing base = context(&known);
    if (runs_into_next_year(setting, known, at, month)) {
        base.date.year = *base.date.year + 1;
    }
    if (lies_ahead(setting, base.date, month) && tense(setting, at) == Tense::past) {
        base.date.year = *base.date.year - 1;
    }
    base.date.month = 0;
    base.date.day = 0;
    base.date.leap_month = false;
    return base;
}

/// The document's year, or the one beside it where the tense says so or where it is much nearer.
Footing document_year(const Setting& setting, const Place& at, unsigned month) {
    Footing base = document(setting);
    if (!base.found() || base.date.month == 0 || month == base.date.month) {
        return base;
    }
    constexpr unsigned half_a_year = 6;
    const Tense when = tense(setting, at);
    if (month < base.date.month) {
        base.date.year = *base.date.year + (when == Tense::ahead ? 1 : 0);
    } else if (when == Tense::past || (when == Tense::unknown && month - base.date.month > half_a_year)) {
        base.date.year = *base.date.year - 1;
    }
    return base;
}

/// A date of an earlier paragraph carries on where the telling goes forward and the section has not changed.
bool carries_on(const Known& known, const Place& at, unsigned month, unsigned day) {
    const CalendarDate& date = known.date;
    return near(known, at) && (month > date.month || (month == date.month && (day == 0 || day >= date.day)));
}

/// Within the season before the document's date.
bool is_recent(const Setting& setting, const Footing& footing, unsigned month) {
    if (!footing.date.year || setting.document->month == 0 || month > 12) {
        return false;
    }
    const int months = (*setting.document->year - *footing.date.year) * 12 + static_cast<int>(setting.document->month) -
                       static_cast<int>(month);
    return months >= 0 && months <= 3;
}

/// 毎年4月: of no year.
bool is_yearly(const Setting& setting, const Place& at) {
    const std::string_view before = setting.prepared.text().substr(0, at.range.begin);
    constexpr std::array<std::string_view, 4> words{"毎年", "例年", "毎年、", "例年、"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return before.ends_with(word); });
}

Footing year_by_discourse(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    if (is_yearly(setting, at)) {
        return {};
    }
    const Discourse& discourse = setting.discourse;
    const Known* same = day != 0 ? discourse.recurrence(month, day, at) : nullptr;
    const Known* known = discourse.last_in_paragraph(Need::year, at);
    if (known != nullptr && sets_year(setting, *known, at)) {
        // 1月16日 … 12月27日: the December that was told of, not the one to come.
        const bool back = same != nullptr && known->date.month != 0 && month >= known->date.month + 9;
        return in_year_of(setting, back ? *same : *known, at, month);
    }
    if (same != nullptr) {
        return in_year_of(setting, *same, at, month);
    }
    const Known* row = at.kind == SentenceKind::item ? discourse.row_before(at) : nullptr;
    if (row != nullptr) {
        return in_year_of(setting, *row, at, month);
    }
    const Known* heading = discourse.heading(Need::year, at);
    if (heading != nullptr && sets_year(setting, *heading, at)) {
        return in_year_of(setting, *heading, at, month);
    }
    const Known* earlier = discourse.last(Need::year, at);
    if (earlier != nullptr && !setting.document) {
        return in_year_of(setting, *earlier, at, month);
    }
    const Footing writers = document_year(setting, at, month);
    const bool onward = earlier != nullptr && sets_year(setting, *earlier, at) && carries_on(*earlier, at, month, day);
    const bool news = at.kind == SentenceKind::item && is_recent(setting, writers, month);
    return onward && !news ? in_year_of(setting, *earlier, at, month) : writers;
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
    if (weekday == 0 || day == 0 || fits(base, 0)) {
        return base;
    }
    if (const Footing other = document_year(setting, at, month); other.found() && fits(other, 0)) {
        return other;
    }
    if (base.found() && fits(base, 1)) {
        base.date.year = *base.date.year + 1;
    }
    return base;
}

}  // namespace nenpyo::date::resolve
