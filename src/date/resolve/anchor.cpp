#include "date/resolve/anchor.hpp"

#include <string_view>

#include "date/resolve/closing.hpp"
#include "date/resolve/event_anchor.hpp"
#include "date/resolve/footing.hpp"

namespace nenpyo::date::resolve {
namespace {

/// 8月31日の今日: the date that stands right before it.
const Known* apposition(const Setting& setting, const Place& at) {
    const Known* known = setting.discourse.last_in_sentence(Need::day, at);
    if (known == nullptr || known->place.range.end > at.range.begin) {
        return nullptr;
    }
    return setting.prepared.text({known->place.range.end, at.range.begin}) == "の" ? known : nullptr;
}

/// The date of somebody's words that `at` is part of, where it is earlier than the document's.
const Known* date_of_speech(const Setting& setting, const Place& at) {
    if (!at.quoted && !reports_speech(setting.prepared, at.sentence, at.range.end)) {
        return nullptr;
    }
    if (!setting.document) {
        return setting.discourse.last(Need::year, at);
    }
    const Known* said = setting.discourse.last_in_sentence(Need::year, at);
    return said != nullptr && *said->date.year < *setting.document->year ? said : nullptr;
}

/// The last date mentioned; その年, この日 point past one that is only looked back at: 前年九月には….
const Known* pointed_at(const Setting& setting, const Place& at, Need need) {
    const Known* known = setting.discourse.last(need, at);
    const std::string_view words = setting.prepared.text(at.range);
    // 引き受けたその月: the month in which that happened.
    const bool defined = setting.prepared.text().substr(0, at.range.begin).ends_with("た");
    const bool past =
        known != nullptr && known->aside &&
        (words.starts_with("この") || (words.starts_with("その") && (defined || !known->place.same_sentence(at))));
    return past ? setting.discourse.nearest(need, at, true) : known;
}

}  // namespace

Footing writing_date(const Setting& setting, const Place& at) {
    if (const Known* known = apposition(setting, at)) {
        return context(known);
    }
    const Known* entry = !setting.document && at.main_text() ? setting.discourse.heading(Need::day, at) : nullptr;
    if (entry != nullptr && entry->date.year) {
        return context(entry);
    }
    if (!setting.document && at.main_text()) {
        if (const auto closing = closing_date(setting, at)) {
            return {*closing, Anchor::context, nullptr};
        }
    }
    if (const Known* said = date_of_speech(setting, at)) {
        return context(said);
    }
    return document(setting);
}

Footing mentioned(const Setting& setting, const Place& at, Need need, ByteRange event_noun, int shift) {
    if (event_noun.size() > 0) {
        return event_date(setting, at, need, event_noun);
    }
    if (need == Need::day) {
        // その前日 of a date that names only a month has an unknown day; an earlier day would be a wrong one.
        const Known* known = setting.discourse.last_in_sentence(Need::month, at);
        if (known != nullptr && !known->aside && (!known->place.bracketed || at.bracketed)) {
            return context(known);
        }
        // その夜 opening a paragraph is the night of the day that the heading names.
        if (shift == 0 && setting.discourse.last_in_paragraph(Need::day, at) == nullptr) {
            if (const Known* heading = setting.discourse.heading(Need::day, at)) {
                return context(heading);
            }
        }
    }
    if (need == Need::year && follows_wide(setting, at) && setting.discourse.last_in_paragraph(need, at) == nullptr) {
        return {};
    }
    // The first 翌日 of a dated text can only count from its date.
    const Known* known = shift == 0 ? pointed_at(setting, at, need) : setting.discourse.last(need, at);
    if (need == Need::day && known == nullptr) {
        const Known* month = setting.discourse.last(Need::month, at);
        known = month != nullptr && near(*month, at) ? month : nullptr;
    }
    return known != nullptr ? context(known) : document(setting);
}

Footing near_or_document(const Setting& setting, const Place& at, Need need) {
    const Known* known = setting.discourse.last_in_paragraph(need, at);
    known = known != nullptr ? known : setting.discourse.heading(need, at);
    // A paragraph that tells of the document's own year or looks ahead says 年末 from the writer's day.
    const bool past = known != nullptr && (!setting.document || known->date.year < setting.document->year);
    return past ? context(known) : document(setting);
}

}  // namespace nenpyo::date::resolve
