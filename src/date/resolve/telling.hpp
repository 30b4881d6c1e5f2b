#pragma once

#include "date/resolve/setting.hpp"

/// The earlier date that the telling runs on from, where a month stands without its year.
namespace nenpyo::date::resolve {

/// The same day or a later one of the year, as far as it is known.
bool is_onward(const Known& known, unsigned month, unsigned day);

/// A date of an earlier paragraph carries on where the telling goes forward and the section has not changed.
bool carries_on(const Known& known, const Place& at, unsigned month, unsigned day);

/// In a dated report, a telling of the present that a look back to other years interrupted: 2月8日に祝った。昭和17年に
/// 嫁いだ。2月16日には走った。
const Known* resumed(const Setting& setting, const Known& known, const Place& at, unsigned month, unsigned day);

/// 平成31年3月の講習 … 講習は3月20日: the month that the paragraph has named, not that of the year after.
const Known* same_month(const Setting& setting, const Place& at, unsigned month, unsigned day);

/// The last date with a year. 1956年7月26日に宣言した。1987年に公文書が出た。⏎8月2日に…: a bare year is only a remark
/// where the month runs on from a date before it.
const Known* told_before(const Setting& setting, const Place& at, unsigned month, unsigned day);

/// A telling of days or months of some years before the document's.
bool is_history(const Setting& setting, const Known& known, const Place& at);

/// In lines that begin with dates, the date that began the line before: what such a line mentions on is no anchor.
const Known* line_before(const Setting& setting, const Place& at, unsigned month, unsigned day);

/// 7月9日に開かれる会議: a verb that is not past before its noun.
bool is_yet_to_come(const Setting& setting, const Place& at);

}  // namespace nenpyo::date::resolve
