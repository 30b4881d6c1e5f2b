#pragma once

#include <optional>
#include <vector>

#include "date/resolve/discourse.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date::resolve {

/// All that the meaning of an expression can depend on.
struct Setting {
    const Prepared& prepared;
    const std::vector<Expression>&
        expressions;  ///< of this chunk; later ones are looked at for the date of an event only
    const Discourse& discourse;
    std::optional<CalendarDate> document;
    std::string_view document_text;  ///< the words of the document's date, for --explain
    unsigned fiscal_start = 4;
    bool explain = false;
};

/// The date that an expression hangs on.
struct Footing {
    CalendarDate date;
    Anchor anchor = Anchor::none;
    const Known* source = nullptr;  ///< null for the document's date and for none

    [[nodiscard]] bool found() const { return anchor != Anchor::none; }
};

/// What one point of an expression means.
struct Resolution {
    CalendarDate date;   ///< for later expressions to hang on
    CalendarDate start;  ///< of an interval; else as `date`
    value::DateValue value;
    std::optional<Extent> days;  ///< of a range: from its first end to its last, each with its own modifier
    Anchor anchor = Anchor::explicit_date;
    const Known* source = nullptr;
    bool explicit_year = false;
    std::vector<TimexProblem> problems;
    std::vector<std::string> rejected;  ///< with Setting::explain
};

}  // namespace nenpyo::date::resolve
