#pragma once

#include "date/resolve/setting.hpp"

/// What a date that was written without its year, month or day takes from the discourse. Where no date fits, the
/// footing is not found and the part stays unknown.
namespace nenpyo::date::resolve {

/// Year of a month that was written without one, already moved to the year of that month: 9月, 4月1日.
/// `weekday` is the one written beside it, ISO 1 to 7, or 0.
Footing year_for_month(const Setting& setting, const Place& at, unsigned month, unsigned day, unsigned weekday);

/// Month and year of a day that was written without them: 18日.
Footing month_for_day(const Setting& setting, const Place& at, unsigned day, unsigned weekday);

/// Day of a clock time that was written without one; past midnight where the times run on from the evening.
Footing day_for_clock(const Setting& setting, const Place& at, int hour);

}  // namespace nenpyo::date::resolve
