#pragma once

#include "date/resolve/setting.hpp"
#include "date/resolve/tense.hpp"

/// What the files that look for footings share.
namespace nenpyo::date::resolve {

inline constexpr std::uint32_t near_paragraphs = 3;

inline Footing context(const Known* known) {
    return known == nullptr ? Footing{} : Footing{known->date, Anchor::context, known};
}

inline Footing document(const Setting& setting) {
    return setting.document ? Footing{*setting.document, Anchor::document_date, nullptr} : Footing{};
}

/// In the same section, a few paragraphs before at most.
inline bool near(const Known& known, const Place& at) {
    return known.place.section == at.section && at.paragraph - known.place.paragraph <= near_paragraphs;
}

inline Tense tense(const Setting& setting, const Place& at) {
    return tense_after(setting.prepared, at.sentence, at.range.end);
}

/// In a dated report asides, business periods and what lies ahead of its date do not set the year of what follows.
inline bool sets_year(const Setting& setting, const Known& known, const Place& at) {
    if (!setting.document) {
        return true;
    }
    const bool ahead = *known.date.year > *setting.document->year && !known.place.same_sentence(at);
    return !known.aside && !known.fiscal && !ahead;
}

/// True where the last year told is that of a decade or longer, from which nothing can be counted: 1990年代には….
inline bool follows_wide(const Setting& setting, const Place& at) {
    const Known* known = setting.discourse.last(Need::reckoning, at);
    return known != nullptr && known->wide;
}

/// True where the date is no whole day, too.
inline bool falls_on(CalendarDate date, unsigned day, unsigned weekday) {
    date.day = day;
    const auto then = day_of(date);
    return !then || ::date::weekday(*then).iso_encoding() == weekday;
}

}  // namespace nenpyo::date::resolve
