#pragma once

#include "date/resolve/setting.hpp"

/// Which date an incomplete one hangs on. None of these guesses: where no date fits, the base is not found and the part
/// stays unknown.
namespace nenpyo::date::resolve {

/// The writing day of 昨年, 今月, 本日: the date in a diary's or chronicle's heading, the year of reported speech that
/// its sentence dates earlier than the document, else the document's date.
Footing writing_date(const Setting& setting, const Place& at);

/// 同年, 翌月, 前日: the last date mentioned that has the part, or that of the event named beside it
/// (ロシア訪問の前日).
/// `shift` is how far the expression counts on: 同日 0, 翌日 1.
Footing mentioned(const Setting& setting, const Place& at, Need need, ByteRange event_noun, int shift = 0);

/// 年末, 月末: the paragraph's own dates first, then the document's.
Footing near_or_document(const Setting& setting, const Place& at, Need need);

}  // namespace nenpyo::date::resolve
