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

Footing month_for_day(const Setting& setting, const Place& at, unsigned day) {
    const Discourse& discourse = setting.discourse;
    const Known* known = discourse.last_in_paragraph(Need::month, at);
    known = known != nullptr ? known : discourse.heading(Need::month, at);
    if (known == nullptr) {
        const Known* earlier = discourse.last(Need::month, at);
        const bool runs_on = earlier != nullptr && earlier->place.section == at.section &&
                             at.paragraph - earlier->place.paragraph <= near_paragraphs &&
                             (!setting.document || (earlier->date.day != 0 && day >= earlier->date.day));
        known = runs_on ? earlier : nullptr;
    }
    if (known != nullptr) {
        const CalendarDate& date = known->date;
        const bool over_month_end = date.day >= 27 && day <= 5;
        Footing base = context(known);
        base.date = over_month_end ? plus_months(date, 1) : date;
        base.date.day = 0;
        return base;
    }
    Footing base = document(setting);
    if (base.found() && base.date.day != 0 && day > base.date.day + 1) {
        if (tense_after(setting.prepared, at.sentence, at.range.end) != Tense::ahead) {
            base.date = plus_months(base.date, -1);
        }
    }
    base.date.day = 0;
    return base.date.month != 0 ? base : Footing{};
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
    if (const Known* known = setting.discourse.last_in_paragraph(need, at)) {
        return context(known);
    }
    if (const Known* heading = setting.discourse.heading(need, at)) {
        return context(heading);
    }
    return document(setting);
}

}  // namespace nenpyo::date::resolve
