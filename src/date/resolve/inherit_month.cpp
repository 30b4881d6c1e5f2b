#include <string_view>

#include "date/resolve/footing.hpp"
#include "date/resolve/inherit.hpp"

namespace nenpyo::date::resolve {
namespace {

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

/// ■16日 … 20日に分かる。■17日: an entry runs on from the entry before it.
const Known* entry_month(const Setting& setting, const Place& at, unsigned day) {
    constexpr std::uint32_t mark = 6;  // bytes before the date
    const auto& sentences = setting.prepared.sentences();
    const bool leads = at.sentence < sentences.size() && at.range.begin - sentences[at.sentence].range.begin <= mark;
    const Known* entry = leads ? setting.discourse.entry_before(at) : nullptr;
    const bool runs_on = entry != nullptr && day > entry->date.day && at.section - entry->place.section <= 1;
    return runs_on ? entry : nullptr;
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
    if (const Known* entry = entry_month(setting, at, day)) {
        return entry;
    }
    const Known* onward = discourse.continuation(day, at);
    return onward != nullptr ? onward : same_section ? last : nullptr;
}

/// 三月二十七日に発った。…五月十三日に着いた。⏎二十七日に: the telling has gone on well beyond the day told before.
bool went_on_from(const Known& same, const Known& last, const Place& at, unsigned day) {
    constexpr unsigned months = 2;
    return last.place.section == at.section && at.paragraph - last.place.paragraph <= 1 &&
           last.date.year == same.date.year && last.date.month >= same.date.month + months && day > last.date.day &&
           last.date.day != 0;
}

/// 12月31日～1月3日は休み。29日に集める: before its beginning rather than long after its end.
bool nearer_to_start(const Known& known, unsigned day) {
    const bool over_months = known.start.is_day() && known.date.is_day() && known.start.month != known.date.month;
    return over_months && day > known.date.day && day <= known.start.day &&
           known.start.day - day < day - known.date.day;
}

/// In the paragraph before, be it the one above the heading.
bool follows(const Known& last, const Place& at) {
    const std::uint32_t headings = at.section - last.place.section;
    return headings <= 1 && at.paragraph - last.place.paragraph <= 1 + headings;
}

Footing in_month_of(const Known& known, unsigned day) {
    Footing base = context(&known);
    if (nearer_to_start(known, day)) {
        base.date = known.start;
        base.date.day = 0;
        return base;
    }
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

/// 9月は全勝。決戦前日の5日は … in a report of 7 October: a bare day is the writer's month where only the last one was
/// named.
bool is_months_news(const Setting& setting, const Known& known, unsigned day) {
    const auto& document = setting.document;
    if (!document || document->day == 0 || known.date.day != 0 || !known.date.year || day > document->day) {
        return false;
    }
    const CalendarDate next = plus_months(known.date, 1);
    return next.year == document->year && next.month == document->month;
}

/// 市は3月26日まで続く。踊りは21日: what a deadline that is still ahead is followed by is told from the writer's day.
bool precedes_deadline(const Setting& setting, const Known& known, const Place& at, unsigned day) {
    const auto deadline = day_of(known.date);
    const auto now = setting.document ? day_of(*setting.document) : std::nullopt;
    const bool ends = setting.prepared.text(known.place.range).ends_with("まで") ||
                      setting.prepared.text().substr(known.place.range.end).starts_with("まで");
    return ends && deadline && now && *deadline > *now && !known.place.same_sentence(at) && day < known.date.day &&
           day >= setting.document->day;
}

Footing month_by_discourse(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* same = discourse.recurrence(0, day, at);
    if (same != nullptr && followed_alike(setting, *same, at)) {
        return in_month_of(*same, 0);
    }
    const Known* known = discourse.last_in_paragraph(Need::month, at);
    const bool told_here = known != nullptr && setting.document && known->date.year >= *setting.document->year - 1;
    if (known != nullptr && precedes_deadline(setting, *known, at, day)) {
        return document_month(setting, at, day);
    }
    if (known != nullptr && known->date.year && !sets_year(setting, *known, at)) {
        known = nullptr;
    }
    if (known == nullptr) {
        known = discourse.heading(Need::month, at);
        known = known != nullptr && known->fiscal ? nullptr : known;  // 1Q over a table names no month of days
    }
    if (known != nullptr && !is_months_news(setting, *known, day)) {
        return in_month_of(*known, day);
    }
    if (known != nullptr) {
        return document_month(setting, at, day);
    }
    const Known* last = setting.document && !told_here ? discourse.last(Need::month, at) : nullptr;
    const bool history = last != nullptr && is_history(setting, *last) && follows(*last, at);
    if (history && same == nullptr) {
        return in_month_of(*last, day);
    }
    known = history ? last : told_here ? nullptr : earlier_month(setting, at, day);
    if (same != nullptr && !history && (known == nullptr || !went_on_from(*same, *known, at, day))) {
        return in_month_of(*same, 0);
    }
    return known != nullptr ? in_month_of(*known, day) : document_month(setting, at, day);
}

}  // namespace

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

}  // namespace nenpyo::date::resolve
