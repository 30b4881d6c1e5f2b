#pragma once

#include <optional>
#include <vector>

#include "date/resolve/calendar_date.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date::resolve {

struct FoundDocumentDate {
    DocumentDate date;
    CalendarDate calendar;       ///< the same, with the era it was written in
    std::size_t expression = 0;  ///< index of the expression that says it
};

/// The date of a document in its head lines: a date that stands alone on its line or beside words of publication
/// (date_line_cues.tsv), never one inside a sentence. Two lone dates that differ are headings of entries and say
/// nothing.
std::optional<FoundDocumentDate> find_document_date(const Prepared& prepared,
                                                    const std::vector<Expression>& expressions);

}  // namespace nenpyo::date::resolve
