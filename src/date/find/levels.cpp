#include "date/find/levels.hpp"

namespace nenpyo::date::finder {

Level level_of(const Point& point) {
    if (point.hour.present() || point.day_part != DayPart::none) {
        return Level::time;
    }
    if (point.day.present() || point.last_day || point.weekday.present()) {
        return Level::day;
    }
    if (point.tendays.present()) {
        return Level::tendays;
    }
    if (point.week.present() || point.weekend) {
        return Level::week;
    }
    if (point.month.present()) {
        return Level::month;
    }
    if (point.quarter.present() || point.season.present()) {
        return Level::quarter;
    }
    if (point.half.present()) {
        return Level::half;
    }
    if (point.decade.present()) {
        return Level::decade;
    }
    return point.century.present() ? Level::century : Level::year;
}

}  // namespace nenpyo::date::finder
