#include "date/find/units.hpp"

namespace nenpyo::date::finder {

namespace {

/// Largest numbers that count as points; above them a length is meant.
constexpr double last_year = 2999;
constexpr double last_century = 30;
constexpr double last_hour = 30;

Kind point_or(Kind point, Kind length, const Numeral& number, double lowest, double highest) {
    const bool fits = !number.vague && !number.decimal && number.value >= lowest && number.value <= highest;
    return fits ? point : number.value < lowest && !number.vague && !number.decimal ? Kind::trap : length;
}

bool plain(const Numeral& number) {
    return !number.vague && !number.decimal && !number.grouped;
}

}  // namespace

Kind kind_with_unit(Kind unit, const Numeral& number) {
    if (number.first) {
        return unit == Kind::year || unit == Kind::fiscal ? unit : Kind::trap;
    }
    switch (unit) {
        case Kind::year: {
            const bool length = number.grouped || (number.multiplied && !number.kanji);
            return length ? Kind::years : point_or(Kind::year, Kind::years, number, 1, last_year);
        }
        case Kind::month:
            return point_or(Kind::month, Kind::trap, number, 1, 12);
        case Kind::day:
            return point_or(Kind::day, Kind::days, number, 1, 31);
        case Kind::hour:
            return point_or(Kind::hour, Kind::trap, number, 0, last_hour);
        case Kind::minute:
            return point_or(Kind::minute, Kind::minutes, number, 0, 59);
        case Kind::second:
            return point_or(Kind::second, Kind::seconds, number, 0, 59);
        case Kind::century:
            return point_or(Kind::century, Kind::centuries, number, 1, last_century);
        case Kind::decade:
            return plain(number) && static_cast<int>(number.value) % 10 == 0 ? Kind::decade : Kind::trap;
        case Kind::quarter:
            return !plain(number)                           ? Kind::trap
                   : number.value >= 1 && number.value <= 4 ? Kind::quarter
                                                            : Kind::quarters;
        case Kind::fiscal:
            return plain(number) ? Kind::fiscal : Kind::trap;
        case Kind::term:
        case Kind::half_term:
            return plain(number) && number.value >= 1 && number.value <= 12 ? unit : Kind::trap;
        default:
            return unit;
    }
}

std::optional<Unit> unit_of(Kind kind) {
    switch (kind) {
        case Kind::year:
        case Kind::years:
        case Kind::anniversary:
            return Unit::year;
        case Kind::month:
        case Kind::months:
            return Unit::month;
        case Kind::quarter:
        case Kind::quarters:
            return Unit::quarter;
        case Kind::weeks:
            return Unit::week;
        case Kind::day:
        case Kind::days:
            return Unit::day;
        case Kind::hour:
        case Kind::hours:
            return Unit::hour;
        case Kind::minute:
        case Kind::minutes:
            return Unit::minute;
        case Kind::second:
        case Kind::seconds:
            return Unit::second;
        case Kind::century:
        case Kind::centuries:
            return Unit::century;
        default:
            return std::nullopt;
    }
}

int size_of(Unit unit) {
    return static_cast<int>(unit);
}

}  // namespace nenpyo::date::finder
