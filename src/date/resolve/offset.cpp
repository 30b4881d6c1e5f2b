#include "date/resolve/offset.hpp"

#include <algorithm>
#include <cmath>

#include "date/resolve/offset_base.hpp"

namespace nenpyo::date::resolve {
namespace {

using value::Grain;

enum class Scale : std::uint8_t { year, month, day, clock };

struct UnitScale {
    Scale scale;
    double factor;  ///< units of the scale; of a clock seconds
};

UnitScale scale_of(Unit unit) {
    switch (unit) {
        case Unit::second:
            return {Scale::clock, 1};
        case Unit::minute:
            return {Scale::clock, 60};
        case Unit::hour:
            return {Scale::clock, 3600};
        case Unit::day:
            return {Scale::day, 1};
        case Unit::week:
            return {Scale::day, 7};
        case Unit::tendays:
            return {Scale::day, 10};
        case Unit::month:
            return {Scale::month, 1};
        case Unit::quarter:
        case Unit::season:
            return {Scale::month, 3};
        case Unit::half:
            return {Scale::month, 6};
        case Unit::year:
            return {Scale::year, 1};
        case Unit::decade:
            return {Scale::year, 10};
        case Unit::century:
            return {Scale::year, 100};
    }
    return {Scale::year, 1};
}

bool whole(double count) {
    return count == std::floor(count);
}

/// The same date `months` on, its day kept where that month has it.
CalendarDate same_day_of_month(const CalendarDate& date, int months) {
    CalendarDate moved = plus_months(date, months);
    moved.day = std::min(date.day, month_length(moved));
    return moved;
}

class OffsetResolver {
  public:
    OffsetResolver(const Setting& setting, const Place& at, const Point& point)
        : setting_(setting), at_(at), point_(point), offset_(*point.offset), scale_(scale_of(offset_.unit)) {}

    Resolution resolve() {
        if (is_geological()) {
            return std::move(out_);
        }
        const Footing from = offset_base(setting_, at_, point_, need());
        out_.anchor = from.anchor;
        out_.source = from.source;
        const bool of_no_day = scale_.scale == Scale::clock && from.source != nullptr && from.source->clock;
        if (!from.found() || (!from.date.year && !of_no_day)) {
            unknown();
        } else if (!offset_.count) {
            uncounted(from.date);
        } else {
            counted(from, *offset_.count * scale_.factor * offset_.direction);
        }
        out_.start = out_.date;
        return std::move(out_);
    }

  private:
    /// 2億130万年前: so round a number counts from no year in particular.
    bool is_geological() {
        constexpr double first = 10000;
        constexpr double last = 2e9;  // what the number of a year holds
        const double years = offset_.count && scale_.scale == Scale::year ? *offset_.count * scale_.factor : 0;
        if (offset_.direction > 0 || years < first) {
            return false;
        }
        out_.anchor = Anchor::none;
        if (years > last) {
            unknown();
            return true;
        }
        out_.value.first = {Grain::year, -static_cast<int>(years), 0, 0};
        set_precision();
        return true;
    }

    Need need() const {
        switch (scale_.scale) {
            case Scale::clock:
                return Need::clock;
            case Scale::day:
                return Need::day;
            case Scale::month:
                return Need::month;
            default:
                return Need::year;
        }
    }

    void unknown() {
        out_.anchor = Anchor::none;
        out_.value.first = {};
        if (!offset_.count) {
            out_.value.first.grain = unit_grain();
        }
        set_precision();
    }

    Grain unit_grain() const {
        return scale_.scale == Scale::year ? Grain::year : scale_.scale == Scale::month ? Grain::month : Grain::day;
    }

    void set_precision() {
        const Grain grain = out_.value.first.grain;
        out_.value.precision = scale_.scale == Scale::clock ? Precision::time
                               : grain == Grain::day        ? Precision::day
                               : grain == Grain::month      ? Precision::month
                                                            : Precision::year;
    }

    /// 数日後: the unit is unknown, what is coarser is known where nine units leave it as it is.
    void uncounted(const CalendarDate& from) {
        constexpr int most = 9;
        const int reach = most * static_cast<int>(scale_.factor) * offset_.direction;
        out_.value.first.grain = unit_grain();
        if (scale_.scale == Scale::month && from.month != 0) {
            const CalendarDate far = plus_months(from, reach);
            out_.date.year = far.year == from.year ? from.year : std::nullopt;
        } else if (scale_.scale == Scale::day && day_of(from)) {
            const CalendarDate far = plus_days(from, reach);
            out_.date.year = far.year == from.year ? from.year : std::nullopt;
            out_.date.month = out_.date.year && far.month == from.month && !from.lunisolar ? from.month : 0;
        }
        out_.value.first.year = out_.date.year;
        out_.value.first.month = out_.date.month;
        set_precision();
    }

    void counted(const Footing& from, double amount) {
        switch (scale_.scale) {
            case Scale::year:
                years(from.date, amount);
                break;
            case Scale::month:
                months(from.date, amount);
                break;
            case Scale::day:
                days(from.date, amount);
                break;
            case Scale::clock:
                clock(from, amount);
                break;
        }
        set_precision();
    }

    void years(const CalendarDate& from, double amount) {
        if (!whole(amount)) {
            months(from, amount * 12);
            return;
        }
        out_.date.year = *from.year + static_cast<int>(amount);
        out_.date.lunisolar = from.lunisolar && lunisolar_year(*out_.date.year);
        out_.date.era = from.era;
        out_.date.era_written = from.era_written;
        out_.value.first = {Grain::year, out_.date.year, 0, 0};
        if (point_.season.written()) {
            out_.value.first = {Grain::month, out_.date.year, static_cast<unsigned>(point_.season.value), 0};
        } else if (point_.mod == Mod::none && keeps_month(from, amount)) {
            out_.date.month = from.month;
            show(Grain::month);
        }
        if (point_.month.written()) {
            out_.date.month = static_cast<unsigned>(point_.month.value);
            out_.date.day = point_.day.written() ? static_cast<unsigned>(point_.day.value) : 0;
            show(out_.date.day != 0 ? Grain::day : Grain::month);
        }
    }

    /// A year or two after a month of the text is told to the month; three years ago, or ten years later, is not.
    bool keeps_month(const CalendarDate& from, double amount) const {
        return from.month != 0 && std::abs(amount) <= 2 && out_.anchor != Anchor::document_date;
    }

    void months(const CalendarDate& from, double amount) {
        if (from.month == 0) {
            unknown();
            return;
        }
        const auto full = static_cast<int>(amount);
        const int days = static_cast<int>(std::floor((amount - full) * 30));
        CalendarDate moved = same_day_of_month(from, full);
        if (moved.is_day() && days != 0) {
            moved = plus_days(moved, days);
        }
        moved.day = 0;
        out_.date = moved;
        if (point_.day.written()) {
            out_.date.day = static_cast<unsigned>(point_.day.value);
        }
        show(out_.date.day != 0 ? Grain::day : Grain::month);
    }

    void days(const CalendarDate& from, double amount) {
        if (!day_of(from)) {
            year_only(from, amount);
            return;
        }
        out_.date = plus_days(from, static_cast<int>(std::floor(amount)));
        show(Grain::day);
    }

    /// 十一日後 of a month: the year is certain where the days can't leave it.
    void year_only(const CalendarDate& from, double amount) {
        unknown();
        if (from.month == 0) {
            return;
        }
        const int months = static_cast<int>(amount / 28) + (amount < 0 ? -1 : 1);
        if (plus_months(from, months).year == from.year) {
            out_.date.year = from.year;
            out_.value.first.year = from.year;
        }
    }

    void clock(const Footing& from, double amount) {
        const bool has_clock = from.source != nullptr && from.source->clock && from.source->clock->hour >= 0;
        if (!has_clock && from.anchor != Anchor::document_date) {
            unknown();
            return;
        }
        const value::Clock base = has_clock ? *from.source->clock : value::Clock{};
        long seconds = std::lround(std::floor(amount)) + std::max<long>(base.hour, 0) * 3600L +
                       std::max<long>(base.minute, 0) * 60L + std::max<long>(base.second, 0);
        constexpr long day_seconds = 86400;
        const long day_shift = seconds >= 0 ? seconds / day_seconds : -((day_seconds - 1 - seconds) / day_seconds);
        seconds -= day_shift * day_seconds;
        if (day_of(from.date)) {
            out_.date = plus_days(from.date, static_cast<int>(day_shift));
        }
        show(Grain::day);
        value::Clock clock;
        const auto shown = [](bool show, long number) { return static_cast<std::int16_t>(show ? number : -1); };
        clock.hour = shown(true, seconds / 3600);
        clock.minute = shown(offset_.unit != Unit::hour, seconds / 60 % 60);
        clock.second = shown(offset_.unit == Unit::second, seconds % 60);
        out_.value.first_clock = clock;
    }

    /// The value of `out_.date`, converted where it is lunisolar.
    void show(Grain grain) {
        if (const auto day = grain == Grain::day ? day_of(out_.date) : std::nullopt) {
            out_.value.first = value::from_day(*day);
            return;
        }
        const bool convertible = !out_.date.lunisolar;
        out_.value.first = {convertible ? grain : Grain::year, out_.date.year, out_.date.month, out_.date.day};
    }

    const Setting& setting_;
    const Place& at_;
    const Point& point_;
    const Offset& offset_;
    UnitScale scale_;
    Resolution out_;
};

}  // namespace

Resolution resolve_offset(const Setting& setting, const Place& at, const Point& point) {
    return OffsetResolver(setting, at, point).resolve();
}

}  // namespace nenpyo::date::resolve
