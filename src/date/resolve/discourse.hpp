#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "date/resolve/calendar_date.hpp"
#include "date/resolve/place.hpp"
#include "date/value/date_value.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::date::resolve {

/// A date that the text has mentioned, as later expressions may hang on it. Of a range the end; `start` its beginning.
struct Known {
    CalendarDate date;
    CalendarDate start;
    value::PartialDate first;  ///< of the value, for 前年同期
    std::optional<value::PartialDate> last;
    std::optional<value::Clock> clock;
    Place place;
    bool aside = false;              ///< looked back at, not told: 前日に, 2013年以来, 前年同期
    std::uint32_t backdrop_end = 0;  ///< see backdrop.hpp; 0 where the date is told
    bool counted_back = false;       ///< 前年十二月: a year before the telling
    bool writers_past = false;       ///< 昨年7月: said from the writer's day, not the year the telling has come to
    bool counted = false;            ///< its day was counted, not written: 前日, 三日後
    bool wide = false;               ///< a decade or longer: lends no year
    bool unfulfilled = false;        ///< it was planned for then: nothing that happened hangs on it
    bool planned = false;            ///< its sentence says that it has still to come
    bool fiscal = false;             ///< a business period: names no month and, in a report, no year for what follows
    bool date_line = false;          ///< the document's own date: for 同日 on the same line, else nothing hangs on it
    bool leads = false;              ///< opens its line
    bool entry = false;              ///< the date of a heading, or of an entry below which the telling goes on
    bool heads_rows = false;         ///< an entry that is nothing but a date, or a heading: rows below hang on it, too
    std::string text;                ///< for --explain; empty otherwise
};

/// Which parts a date must have to be hung on.
/// `reckoning` is any year, be it that of a decade: what a shortened year is counted by.
enum class Need : std::uint8_t { year, month, day, clock, era, reckoning };

bool has(const Known& known, Need need);

/// The dates mentioned so far in one document, in reading order.
///
/// The main text and its notes, references and teasers neither take nor give context to one another; a date in brackets
/// gives it only where no other date of the sentence does.
class Discourse {
  public:
    void mention(Known known);

    /// The last date mentioned before `at` that has the part.
    [[nodiscard]] const Known* last(Need need, const Place& at) const;

    /// The same, but only inside the sentence or paragraph of `at`.
    [[nodiscard]] const Known* last_in_sentence(Need need, const Place& at) const;
    [[nodiscard]] const Known* last_in_paragraph(Need need, const Place& at) const;

    /// The date that opens the table row or list item right before that of `at`, with a year.
    [[nodiscard]] const Known* row_before(const Place& at) const;

    /// The last date mentioned in the paragraph of `at`, be it in brackets, else as `last`. Asides too, unless `told`
    /// is set.
    [[nodiscard]] const Known* nearest(Need need, const Place& at, bool told = false) const;

    /// A date on the day that nearly all clock times so far are of; null where there is no such day.
    [[nodiscard]] const Known* main_clock_day(const Place& at) const;

    /// The date that opens the heading or entry `at` stands under.
    [[nodiscard]] const Known* heading(Need need, const Place& at) const;

    /// The one date with this day (and month, unless it is 0) that was mentioned before; null where there is none or
    /// several.
    [[nodiscard]] const Known* recurrence(unsigned month, unsigned day, const Place& at) const;

    /// The last date before that opens its line, with its day.
    [[nodiscard]] const Known* entry_before(const Place& at) const;

    /// The last day mentioned whose next day has this number.
    [[nodiscard]] const Known* eve(unsigned day, const Place& at) const;

    /// The month that a bare day continues the telling in after a digression: of the months mentioned the one that puts
    /// the day soonest on or after the latest day so far.
    [[nodiscard]] const Known* continuation(unsigned day, const Place& at) const;

    /// The era whose name alone heads the lines below: 大正. Null where there is none.
    [[nodiscard]] const calendar::Era* heading_era() const { return heading_era_; }
    void head_with(const calendar::Era* era) { heading_era_ = era; }

    /// True where no fewer dates before the Gregorian reform are told in lunisolar months than not, so that a Western
    /// date among them does not change the calendar of the rest.
    [[nodiscard]] bool tells_lunisolar() const { return lunisolar_ > 0 && lunisolar_ >= solar_; }

    /// True once a business period was mentioned: 2024年3月期.
    [[nodiscard]] bool tells_of_business() const { return business_; }

    [[nodiscard]] const std::vector<Known>& all() const { return mentions_; }

  private:
    enum class Reach : std::uint8_t { sentence, paragraph, document };
    [[nodiscard]] const Known* search(Need need, const Place& at, Reach reach) const;

    std::vector<Known> mentions_;
    const calendar::Era* heading_era_ = nullptr;
    bool business_ = false;
    int lunisolar_ = 0;  ///< dates with a month
    int solar_ = 0;      ///< the same, of years that could have been told in lunisolar months
};

}  // namespace nenpyo::date::resolve
