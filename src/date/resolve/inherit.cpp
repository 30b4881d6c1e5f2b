#include "date/resolve/inherit.hpp"

#include <algorithm>
#include <string_view>

#include "date/resolve/tense.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr std::uint32_t near_paragraphs = 3;

Footing context(const Known* known) {
    return known == nullptr ? Footing{} : Footing{known->date, Anchor::context, known};
}

Footing document(const Setting& setting) {
    return setting.document ? Footing{*setting.document, Anchor::document_date, nullptr} : Footing{};
}

bool near(const Known& known, const Place& at) {
    return known.place.section == at.section && at.paragraph - known.place.paragraph <= near_paragraphs;
}

Tense tense(const Setting& setting, const Place& at) {
    return tense_after(setting.prepared, at.sentence, at.range.end);
}

/// In a dated report asides, business periods and what lies ahead of its date do not set the year of what follows.
bool sets_year(const Setting& setting, const Known& known, const Place& at) {
    if (!setting.document) {
        return true;
    }
    const bool ahead = *known.date.year > *setting.document->year && !known.place.same_sentence(at);
    return !known.aside && !known.fiscal && !ahead;
}

/// 12月に発足し、1月に: the telling runs over New Year. 昨年11月 … 7月: it runs on into the document's year.
bool runs_into_next_year(const Setting& setting, const Known& known, const Place& at, unsigned month) {
    const bool next_row = at.kind == SentenceKind::item && known.place.kind == SentenceKind::item &&
                          known.place.section == at.section && at.paragraph - known.place.paragraph <= 1;
    if ((known.place.paragraph != at.paragraph && !next_row) || known.date.month == 0 || month >= known.date.month) {
        return false;
    }
    if (known.date.month >= 10 && month <= 3) {
        return true;
    }
    const auto& document = setting.document;
    return document && *known.date.year + 1 == *document->year && month <= std::max(document->month, 1U);
}

Footing in_year_of(const Setting& setting, const Known& known, const Place& at, unsigned month) {
    Footing base = context(&known);
    if (runs_into_next_year(setting, known, at, month)) {
        base.date.year = *base.date.year + 1;
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

/// Bytes after a date that tell which happening it is the day of: の会議, の会談.
constexpr std::size_t telling_bytes = 9;

/// The same words follow: 20日の会議 … 20日の会議.
bool followed_alike(const Setting& setting, const Known& known, const Place& at) {
    const std::string_view text = setting.prepared.text();
    const auto after = [&](const Place& place) { return text.substr(place.range.end, telling_bytes); };
    return known.place.chunk == at.chunk && after(at).size() == telling_bytes && after(known.place) == after(at);
}

/// A date well before the document's: the text is telling history, not news.
bool is_history(const Setting& setting, const Known& known) {
    constexpr ::date::days two_months{60};
    const auto then = day_of(known.date);
    const auto now = setting.document ? day_of(*setting.document) : std::nullopt;
    return then && now && *then + two_months < *now;
}

/// The earlier date that a bare day runs on from, across a paragraph's end.
const Known* earlier_month(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* last = discourse.last(Need::month, at);
    if (last == nullptr || at.paragraph - last->place.paragraph > near_paragraphs) {
        return nullptr;
    }
    const bool same_section = last->place.section == at.section;
    if (setting.document) {
        const bool onward = last->date.day != 0 && day >= last->date.day && sets_year(setting, *last, at);
        return same_section && (onward || is_history(setting, *last)) ? last : nullptr;
    }
    const Known* onward = discourse.continuation(day, at);
    return onward != nullptr ? onward : same_section ? last : nullptr;
}

Footing in_month_of(const Known& known, unsigned day) {
    Footing base = context(&known);
    const bool over_month_end = known.date.day >= 27 && day >= 1 && day <= 5;
    base.date = over_month_end ? plus_months(known.date, 1) : known.date;
    base.date.day = 0;
    return base;
}

Footing document_month(const Setting& setting, const Place& at, unsigned day) {
    Footing base = document(setting);
    if (base.found() && base.date.day != 0 && day > base.date.day + 1 && tense(setting, at) == Tense::past) {
        base.date = plus_months(base.date, -1);
    }
    base.date.day = 0;
    return base.date.month != 0 ? base : Footing{};
}

Footing month_by_discourse(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* same = discourse.recurrence(0, day, at);
    if (same != nullptr && followed_alike(setting, *same, at)) {
        return in_month_of(*same, 0);
    }
    const Known* known = discourse.last_in_paragraph(Need::month, at);
    if (known != nullptr && known->date.year && !sets_year(setting, *known, at)) {
        known = nullptr;
    }
    known = known != nullptr ? known : discourse.heading(Need::month, at);
    if (known != nullptr) {
        return in_month_of(*known, day);
    }
    if (same != nullptr) {
        return in_month_of(*same, 0);
    }
    known = earlier_month(setting, at, day);
    return known != nullptr ? in_month_of(*known, day) : document_month(setting, at, day);
}

Footing year_by_discourse(const Setting& setting, const Place& at, unsigned month, unsigned day) {
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
    if (const Known* heading = discourse.heading(Need::year, at)) {
        return in_year_of(setting, *heading, at, month);
    }
    const Known* earlier = discourse.last(Need::year, at);
    if (earlier != nullptr && !setting.document) {
        return in_year_of(setting, *earlier, at, month);
    }
    const bool onward = earlier != nullptr && sets_year(setting, *earlier, at) && carries_on(*earlier, at, month, day);
    return onward ? in_year_of(setting, *earlier, at, month) : document_year(setting, at, month);
}

bool falls_on(CalendarDate date, unsigned day, unsigned weekday) {
    date.day = day;
    const auto then = day_of(date);
    return !then || ::date::weekday(*then).iso_encoding() == weekday;
}

/// The small hours after an evening that is told before them are those of the next day.
constexpr int evening = 18;
constexpr int morning = 5;

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

Footing month_for_day(const Setting& setting, const Place& at, unsigned day, unsigned weekday) {
    Footing base = month_by_discourse(setting, at, day);
    if (weekday != 0 && !falls_on(base.date, day, weekday)) {
        const Footing other = document_month(setting, at, day);
        if (other.found() && falls_on(other.date, day, weekday)) {
            return other;
        }
    }
    return base;
}

Footing day_for_clock(const Setting& setting, const Place& at, int hour) {
    const Discourse& discourse = setting.discourse;
    const Known* known = discourse.last_in_sentence(Need::day, at);
    if (known == nullptr && at.kind == SentenceKind::item) {
        known = discourse.heading(Need::day, at);
    }
    known = known != nullptr ? known : discourse.last_in_paragraph(Need::day, at);
    known = known != nullptr ? known : discourse.heading(Need::day, at);
    if (known == nullptr) {
        const Known* earlier = discourse.last(Need::year, at);
        known = earlier != nullptr && has(*earlier, Need::day) && near(*earlier, at) ? earlier : nullptr;
    }
    Footing base = context(known);
    if (known == nullptr && discourse.last(Need::day, at) == nullptr) {
        base = document(setting);
    }
    const Known* before = discourse.last(Need::clock, at);
    const auto day = day_of(base.date);
    const auto day_before = before != nullptr && near(*before, at) ? day_of(before->date) : std::nullopt;
    if (!day || !day_before || hour < 0) {
        return base;
    }
    if (hour >= 24) {
        // 26時 belongs to the evening before, whether or not the times have passed midnight.
        base.date = before->clock->hour >= 12 ? before->date : plus_days(before->date, -1);
        return base;
    }
    const bool past_midnight = *day_before == *day && before->clock->hour >= evening && hour <= morning;
    const bool since_midnight = *day_before == *day + ::date::days(1) && hour < evening;
    if (past_midnight || since_midnight) {
        base.date = plus_days(base.date, 1);
    }
    return base;
}

}  // namespace nenpyo::date::resolve
