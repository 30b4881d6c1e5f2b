#include "date/resolve/anchor.hpp"

#include <string_view>

#include "date/resolve/event_anchor.hpp"
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

/// 8月31日の今日: the date that stands right before it.
const Known* apposition(const Setting& setting, const Place& at) {
    const Known* known = setting.discourse.last_in_sentence(Need::day, at);
    if (known == nullptr || known->place.range.end > at.range.begin) {
        return nullptr;
    }
    return setting.prepared.text({known->place.range.end, at.range.begin}) == "の" ? known : nullptr;
}

/// Whether a month can be the next year's: 12月に発足し、1月に. Only within a paragraph, where the telling runs on.
bool over_new_year(const Known& known, const Place& at, unsigned month) {
    return known.place.paragraph == at.paragraph && known.date.month >= 10 && month <= 3;
}

Footing in_year_of(const Known& known, const Place& at, unsigned month) {
    Footing base = context(&known);
    if (over_new_year(known, at, month)) {
        base.date.year = *base.date.year + 1;
    }
    base.date.month = 0;
    base.date.day = 0;
    base.date.leap_month = false;
    return base;
}

/// The document's year, or the one beside it where the tense says so.
Footing document_year(const Setting& setting, const Place& at, unsigned month) {
    Footing base = document(setting);
    if (!base.found() || base.date.month == 0) {
        return base;
    }
    const Tense tense = tense_after(setting.prepared, at.sentence, at.range.end);
    if (month > base.date.month && tense == Tense::past) {
        base.date.year = *base.date.year - 1;
    } else if (month < base.date.month && tense == Tense::ahead) {
        base.date.year = *base.date.year + 1;
    }
    return base;
}

/// A date of an earlier paragraph carries on where the telling goes forward and the section has not changed.
bool carries_on(const Known& known, const Place& at, unsigned month, unsigned day) {
    if (known.place.section != at.section || at.paragraph - known.place.paragraph > near_paragraphs) {
        return false;
    }
    const CalendarDate& date = known.date;
    return month > date.month || (month == date.month && (day == 0 || day >= date.day));
}

}  // namespace

Footing writing_date(const Setting& setting, const Place& at) {
    if (const Known* known = apposition(setting, at)) {
        return context(known);
    }
    const bool reported = at.quoted || reports_speech(setting.prepared, at.sentence, at.range.end);
    if (reported) {
        const Known* said = setting.document ? setting.discourse.last_in_sentence(Need::year, at)
                                             : setting.discourse.last(Need::year, at);
        if (said != nullptr && (!setting.document || *said->date.year < *setting.document->year)) {
            return context(said);
        }
    }
    if (at.main_text()) {
        const Known* heading = setting.discourse.heading(Need::day, at);
        if (heading != nullptr && heading->date.year) {
            return context(heading);
        }
    }
    return document(setting);
}

Footing mentioned(const Setting& setting, const Place& at, Need need, ByteRange event_noun) {
    if (event_noun.size() > 0) {
        return event_date(setting, at, need, event_noun);
    }
    if (need == Need::day) {
        // その前日 of a date that names only a month has an unknown day; an earlier day would be a wrong one.
        if (const Known* known = setting.discourse.last_in_sentence(Need::month, at)) {
            return context(known);
        }
    }
    return context(setting.discourse.last(need, at));
}

Footing year_for_month(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const Discourse& discourse = setting.discourse;
    if (const Known* known = discourse.last_in_paragraph(Need::year, at)) {
        return in_year_of(*known, at, month);
    }
    if (day != 0) {
        if (const Known* same = discourse.recurrence(month, day, at)) {
            return in_year_of(*same, at, month);
        }
    }
    if (const Known* heading = discourse.heading(Need::year, at)) {
        return in_year_of(*heading, at, month);
    }
    const Known* earlier = discourse.last(Need::year, at);
    if (earlier != nullptr && (!setting.document || carries_on(*earlier, at, month, day))) {
        return in_year_of(*earlier, at, month);
    }
    return document_year(setting, at, month);
}

namespace {

/// Bytes after a date that tell which happening it is the day of: の会議, の会談.
constexpr std::size_t telling_bytes = 9;

/// The same words follow: 20日の会議 … 20日の会議.
bool followed_alike(const Setting& setting, const Known& known, const Place& at) {
    const std::string_view text = setting.prepared.text();
    const auto after = [&](const Place& place) { return text.substr(place.range.end, telling_bytes); };
    return known.place.chunk == at.chunk && after(at).size() == telling_bytes && after(known.place) == after(at);
}

/// The earlier date that a bare day runs on from, across a paragraph's end.
const Known* earlier_month(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* last = discourse.last(Need::month, at);
    if (last == nullptr || at.paragraph - last->place.paragraph > near_paragraphs) {
        return nullptr;
    }
    if (setting.document) {
        return last->place.section == at.section && last->date.day != 0 && day >= last->date.day ? last : nullptr;
    }
    const Known* onward = discourse.continuation(day, at);
    return onward != nullptr ? onward : last->place.section == at.section ? last : nullptr;
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
    if (base.found() && base.date.day != 0 && day > base.date.day + 1 &&
        tense_after(setting.prepared, at.sentence, at.range.end) != Tense::ahead) {
        base.date = plus_months(base.date, -1);
    }
    base.date.day = 0;
    return base.date.month != 0 ? base : Footing{};
}

}  // namespace

Footing month_for_day(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* same = discourse.recurrence(0, day, at);
    if (same != nullptr && followed_alike(setting, *same, at)) {
        return in_month_of(*same, 0);
    }
    const Known* known = discourse.last_in_paragraph(Need::month, at);
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

Footing day_for_clock(const Setting& setting, const Place& at) {
    const Discourse& discourse = setting.discourse;
    const Known* known = discourse.last_in_sentence(Need::day, at);
    if (known == nullptr && at.kind == SentenceKind::item) {
        known = discourse.heading(Need::day, at);
    }
    known = known != nullptr ? known : discourse.last_in_paragraph(Need::day, at);
    known = known != nullptr ? known : discourse.heading(Need::day, at);
    if (known == nullptr) {
        const Known* earlier = discourse.last(Need::year, at);
        const bool runs_on = earlier != nullptr && has(*earlier, Need::day) && earlier->place.section == at.section &&
                             at.paragraph - earlier->place.paragraph <= near_paragraphs;
        known = runs_on ? earlier : nullptr;
    }
    return context(known);
}

Footing near_or_document(const Setting& setting, const Place& at, Need need) {
    const Known* known = setting.discourse.last_in_paragraph(need, at);
    known = known != nullptr ? known : setting.discourse.heading(need, at);
    // A paragraph that tells of the document's own year or looks ahead says 年末 from the writer's day.
    const bool past = known != nullptr && (!setting.document || known->date.year < setting.document->year);
    return past ? context(known) : setting.document ? document(setting) : Footing{};
}

}  // namespace nenpyo::date::resolve
