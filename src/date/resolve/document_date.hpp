#pragma once

#include <optional>
#include <vector>

#include "nenpyo/date.hpp"

namespace nenpyo::date::resolve {

struct FoundDocumentDate {
    DocumentDate date;
    std::size_t expression = 0;  ///< index of the expression that says it
};

/// The date of a document in its head lines: a date that stands alone on its line or beside words of publication
/// (date_line_cues.tsv), never one inside a sentence. Two lone dates that differ are headings of entries and say
/// nothing.
std::optional<FoundDocumentDate> find_document_date(const Prepared& prepared,
                                                    const std::vector<Expression>& expressions);

}  // namespace nenpyo::date::resolve
