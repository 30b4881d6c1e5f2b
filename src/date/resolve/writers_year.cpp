#include "date/resolve/writers_year.hpp"

#include <string_view>

namespace nenpyo::date::resolve {

bool past_after_document(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    const CalendarDate& now = *setting.document;
    // Newspapers carry tomorrow's date.
    const bool after = month > now.month || (month == now.month && now.day != 0 && day > now.day + 1);
    return now.month != 0 && month <= 12 && after && tense(setting, at) == Tense::past;
}

bool lies_ahead(const Setting& setting, const CalendarDate& date, unsigned month) {
    const auto& document = setting.document;
    return document && document->month != 0 && date.year == document->year && month <= 12 &&
           month > document->month + 1;
}

Footing document_year(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    Footing base = document(setting);
    if (!base.found() || base.date.month == 0) {
        return base;
    }
    if (month == base.date.month) {
        base.date.year = *base.date.year - (past_after_document(setting, at, month, day) ? 1 : 0);
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

bool is_recent(const Setting& setting, const Footing& footing, unsigned month) {
    if (!footing.date.year || setting.document->month == 0 || month > 12) {
        return false;
    }
    const int months = (*setting.document->year - *footing.date.year) * 12 + static_cast<int>(setting.document->month) -
                       static_cast<int>(month);
    return months >= 0 && months <= 3;
}

bool is_said_by_writer(const Setting& setting, const Place& at) {
    return writers_word_before(setting.prepared, at.range.begin) != Tense::unknown ||
           setting.prepared.text(at.range).ends_with("現在");
}

Footing year_of_writer(const Setting& setting, const Place& at, unsigned month, unsigned day) {
    Footing base = document(setting);
    const CalendarDate& now = *setting.document;
    const bool later = month > now.month || (month == now.month && now.day != 0 && day > now.day);
    const bool next = writers_word_before(setting.prepared, at.range.begin) == Tense::ahead;
    if (now.month != 0 && later != next) {
        base.date.year = *base.date.year + (next ? 1 : -1);
    }
    return base;
}

}  // namespace nenpyo::date::resolve
