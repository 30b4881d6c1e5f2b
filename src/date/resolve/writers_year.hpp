#pragma once

#include "date/resolve/footing.hpp"

/// The year of a month that is counted from the day of the document.
namespace nenpyo::date::resolve {

/// What happened can't be of a day after the document's.
bool past_after_document(const Setting& setting, const Place& at, unsigned month, unsigned day);

/// 3月調査 … 12月調査 in a report of June: a month after the document's, in its year.
bool lies_ahead(const Setting& setting, const CalendarDate& date, unsigned month);

/// The document's year, or the one beside it where the tense says so or where it is much nearer.
Footing document_year(const Setting& setting, const Place& at, unsigned month, unsigned day);

/// Within the season before the document's date.
bool is_recent(const Setting& setting, const Footing& footing, unsigned month);

/// 去る5月31日, 6月10日現在: said from the writer's day.
bool is_said_by_writer(const Setting& setting, const Place& at);

/// The last such month and day before the document's date, or where the text says so the next one.
Footing year_of_writer(const Setting& setting, const Place& at, unsigned month, unsigned day);

}  // namespace nenpyo::date::resolve
