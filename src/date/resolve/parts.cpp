#include "date/resolve/parts.hpp"

#include <string_view>

#include "date/resolve/anchor.hpp"
#include "date/resolve/inherit.hpp"
#include "date/resolve/year.hpp"

namespace nenpyo::date::resolve {
namespace {

bool has_part(const CalendarDate& date, Need need) {
    return need == Need::year ? date.year.has_value() : need == Need::month ? date.month != 0 : date.day != 0;
}

class Parts {
  public:
    Parts(const Setting& setting, const Place& at, const Point& point, const Resolution* partner)
        : setting_(setting), at_(at), point_(point), partner_(partner) {}

    Resolution resolve() {
        year();
        month();
        day();
        return std::move(out_);
    }

  private:
    /// The base of a part that is counted from something.
    Footing base(Part part, Need need) const {
        switch (part.deixis) {
            case Deixis::document:
                return writing_date(setting_, at_);
            case Deixis::context:
                if (partner_ != nullptr && has_part(partner_->date, need)) {
                    return {partner_->date, Anchor::context, partner_->source};
                }
                return mentioned(setting_, at_, need, point_.event_noun, part.value);
            case Deixis::open:
                return near_or_document(setting_, at_, need);
            default:
                return {};
        }
    }

    void hang_on(const Footing& base) {
        if (base.found()) {
            out_.anchor = base.anchor;
            out_.source = base.source;
        } else {
            out_.anchor = Anchor::none;
        }
    }

    /// True where the year is said by what is finer: 先月, 前日.
    bool finer_part_counts() const {
        const auto counted = [](const Part& part) { return part.present() && !part.written(); };
        return counted(point_.month) || counted(point_.day) || counted(point_.week);
    }

    bool names_part_of_year() const {
        return point_.month.present() || point_.season.present() || point_.quarter.present() || point_.half.present() ||
               point_.fiscal_end.present();
    }

    void year() {
        if (point_.year.written()) {
            resolve_written_year(setting_, at_, point_, partner_, out_);
        } else if (point_.year.present()) {
            const Footing from = base(point_.year, Need::year);
            hang_on(from);
            if (from.date.year) {
                out_.date.year = year_of(from) + (next_such_month(from) ? 0 : point_.year.value);
                out_.date.era = from.date.era;
                out_.date.era_written = from.date.era_written;
                out_.date.lunisolar = from.date.lunisolar && lunisolar_year(*out_.date.year);
            }
        } else if (names_part_of_year() && !finer_part_counts()) {
            inherit_year();
        }
    }

    /// 翌4月 after 2024年3月 is the next April, not that of the next year (翌年4月).
    bool next_such_month(const Footing& from) const {
        const std::string_view words = setting_.prepared.text(at_.range);
        return point_.year.value == 1 && point_.month.written() && words.starts_with("翌") &&
               words.find("年") == std::string_view::npos && from.date.month != 0 &&
               static_cast<unsigned>(point_.month.value) > from.date.month;
    }

    /// The year that 年度 and the like count in: months before the start belong to the year before.
    int year_of(const Footing& from) const {
        const bool fiscal = point_.fiscal && from.date.month != 0 && from.date.month < setting_.fiscal_start;
        return *from.date.year - (fiscal ? 1 : 0);
    }

    /// First month of what is named, to tell which year it falls in.
    unsigned leading_month() const {
        if (point_.month.written()) {
            return static_cast<unsigned>(point_.month.value);
        }
        if (point_.season.written()) {
            constexpr unsigned spring = 21;
            return (static_cast<unsigned>(point_.season.value) - spring) * 3 + 3;
        }
        if (point_.quarter.written() && point_.calendar_quarter) {
            return static_cast<unsigned>(point_.quarter.value) * 3 - 2;
        }
        return point_.fiscal_end.written() ? static_cast<unsigned>(point_.fiscal_end.value) : 0;
    }

    unsigned weekday() const { return point_.weekday.written() ? static_cast<unsigned>(point_.weekday.value) : 0; }

    /// 11月1日（12月11日）: right behind a lunisolar day its Gregorian one.
    bool take_conversion() {
        constexpr ::date::days slip{2};
        const Known* known = at_.bracketed ? setting_.discourse.last_in_sentence(Need::day, at_) : nullptr;
        const auto day = known != nullptr && known->date.lunisolar ? day_of(known->date) : std::nullopt;
        if (!day || known->place.range.end > at_.range.begin ||
            setting_.prepared.text({known->place.range.end, at_.range.begin}) != "（" || !point_.day.written()) {
            return false;
        }
        const CalendarDate around = date_of(*day);
        CalendarDate solar;
        solar.year = around.year;
        solar.month = leading_month();
        solar.day = written_day();
        const auto there = day_of(solar);
        if (!there || *there > *day + slip || *there + slip < *day) {
            return false;
        }
        out_.date.year = around.year;
        hang_on({known->date, Anchor::context, known});
        return true;
    }

    void inherit_year() {
        if (partner_ != nullptr && partner_->date.year) {
            out_.date = partner_->date;
            out_.date.month = 0;
            out_.date.day = 0;
            out_.anchor = partner_->anchor;
            out_.source = partner_->source;
            return;
        }
        if (take_conversion()) {
            return;
        }
        const unsigned day = point_.day.written() ? static_cast<unsigned>(point_.day.value) : 0;
        const Footing from = year_for_month(setting_, at_, leading_month(), day, weekday());
        hang_on(from);
        if (from.found()) {
            out_.date.year = from.date.year;
            out_.date.era = from.date.era;
            out_.date.era_written = from.date.era_written;
            const bool goes_on = from.source != nullptr && !from.source->place.same_sentence(at_) &&
                                 setting_.discourse.tells_lunisolar();
            const bool lunisolar = from.date.lunisolar || goes_on;
            out_.date.lunisolar = lunisolar && from.date.year && lunisolar_year(*from.date.year);
        }
        out_.date.lunisolar = (out_.date.lunisolar || point_.lunisolar) && !point_.solar;
    }

    void month() {
        if (point_.month.written()) {
            out_.date.month = static_cast<unsigned>(point_.month.value);
            out_.date.leap_month = point_.leap_month;
        } else if (point_.month.present()) {
            counted_month();
        } else if (point_.day.written() && !point_.year.present()) {
            inherit_month();
        }
    }

    void counted_month() {
        const Footing from = base(point_.month, Need::month);
        hang_on(from);
        if (!from.found()) {
            return;
        }
        if (from.date.month == 0) {
            out_.date.year = out_.date.year || point_.month.value != 0 ? out_.date.year : from.date.year;
            return;
        }
        const CalendarDate moved = plus_months(from.date, point_.month.value);
        const auto year = out_.date.year;
        out_.date = moved;
        out_.date.year = year ? year : moved.year;
        const Known* beside = point_.month.value == 0 && !year ? year_beside() : nullptr;
        if (beside != nullptr) {
            out_.date.year = beside->date.year;  // その4年後の同じ月
        }
    }

    [[nodiscard]] unsigned written_day() const { return static_cast<unsigned>(point_.day.value); }

    /// 翌16日: of the days told before the nearest that is a 15th.
    Footing day_after_eve() const {
        const Known* eve = setting_.discourse.eve(written_day(), at_);
        Footing from = eve == nullptr ? Footing{} : Footing{eve->date, Anchor::context, eve};
        if (eve != nullptr) {
            from.date = plus_days(eve->date, 1);
            from.date.day = 0;
        }
        return from;
    }

    void inherit_month() {
        if (partner_ != nullptr && partner_->date.month != 0) {
            out_.date = partner_->date;
            out_.date.day = 0;
            out_.anchor = partner_->anchor;
            out_.source = partner_->source;
            return;
        }
        const Footing from =
            point_.following ? day_after_eve() : month_for_day(setting_, at_, written_day(), weekday());
        hang_on(from);
        if (from.found()) {
            out_.date = from.date;
        }
    }

    void day() {
        if (point_.day.written()) {
            out_.date.day = static_cast<unsigned>(point_.day.value);
        } else if (point_.day.present()) {
            counted_day();
        } else if (point_.last_day && out_.date.month != 0) {
            out_.date.day = month_length(out_.date);
        }
    }

    /// 大正十二年のこの日: a year that stands right before.
    const Known* year_beside() const {
        const Known* known = setting_.discourse.last_in_sentence(Need::year, at_);
        const bool beside = known != nullptr && known->first.grain == value::Grain::year &&
                            known->place.range.end <= at_.range.begin &&
                            setting_.prepared.text({known->place.range.end, at_.range.begin}) == "の";
        return beside ? known : nullptr;
    }

    void counted_day() {
        const Footing from = base(point_.day, Need::day);
        hang_on(from);
        if (!from.found()) {
            return;
        }
        const CalendarDate written = out_.date;
        const Known* year = year_beside();
        const bool before_range = point_.day.value < 0 && from.source != nullptr && day_of(from.source->start);
        out_.date = plus_days(before_range ? from.source->start : from.date, point_.day.value);
        if (year != nullptr && point_.day.value == 0) {
            out_.date.year = year->date.year;
            out_.date.lunisolar = false;
        }
        // 昨年のこの日: what is written beside it stays.
        if (written.year) {
            out_.date.year = written.year;
        }
        if (written.month != 0) {
            out_.date.month = written.month;
        }
    }

    const Setting& setting_;
    const Place& at_;
    const Point& point_;
    const Resolution* partner_;
    Resolution out_;
};

}  // namespace

Resolution resolve_parts(const Setting& setting, const Place& at, const Point& point, const Resolution* partner) {
    return Parts(setting, at, point, partner).resolve();
}

}  // namespace nenpyo::date::resolve
