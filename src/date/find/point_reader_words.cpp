// Tokens whose word is in the tables.
#include "date/find/point_reader.hpp"

namespace nenpyo::date::finder {

namespace {

Part counted(const Word& word) {
    return {word.deixis, word.value};
}

}  // namespace

/// Tokens whose word says which one: eras, seasons, weekdays, parts.
void PointReader::read_named(Point& point, const Token& token) {
    const Word* word = token.word;
    switch (token.kind) {
        case Kind::event_year:
            point.year = written(word->year);
            break;
        case Kind::era:
        case Kind::era_letter:
            point.era = word->text;
            break;
        case Kind::period:
            point.era = word->text;
            point.era_whole = true;
            point.mod = word->mod;
            break;
        case Kind::age:
            point.era_whole = true;
            break;
        case Kind::season:
            point.season = written(word->value);
            break;
        case Kind::tendays:
            point.tendays = written(word->value);
            break;
        case Kind::weekday:
            point.weekday = written(word == nullptr ? token.number.value : word->value);
            if (ordinal_ && number_) {
                point.weekday_ordinal = number_->integer();
            }
            break;
        case Kind::weekend:
            point.weekend = true;
            break;
        case Kind::half:
            point.half = written(word->value);
            break;
        case Kind::half_part:
            point.halfpart = static_cast<std::int8_t>(word->value);
            break;
        case Kind::last_day:
            point.last_day = true;
            break;
        case Kind::fixed_day:
            point.month = written(word->month);
            point.day = written(word->value);
            break;
        case Kind::clear_part:
        case Kind::day_part:
        case Kind::am_pm:
            point.day_part = word->part;
            am_pm_ = token.kind == Kind::am_pm;
            if (point.hour.present()) {
                adjust_hour(point);
            }
            break;
        case Kind::named_hour:
            point.hour = written(word->value);
            break;
        case Kind::zone:
            point.zone = word->text == "local" ? std::string_view() : word->text;
            break;
        default:
            break;
    }
}

/// Tokens that count from another date.
void PointReader::read_relative(Point& point, const Token& token) {
    const Word* word = token.word;
    switch (token.kind) {
        case Kind::relative_year:
            point.year = counted(*word);
            break;
        case Kind::relative_fiscal:
            point.year = counted(*word);
            point.fiscal = true;
            point.mod = word->mod;
            break;
        case Kind::relative_season:
            point.year = {word->deixis, word->year};
            point.season = written(word->value);
            break;
        case Kind::relative_month:
            point.month = counted(*word);
            break;
        case Kind::relative_week:
            point.week = counted(*word);
            break;
        case Kind::relative_weekend:
            point.week = counted(*word);
            point.weekend = true;
            break;
        case Kind::relative_day:
            point.day = counted(*word);
            break;
        case Kind::relative_part:
            point.day = counted(*word);
            point.day_part = word->part;
            break;
        case Kind::relative_century:
            point.century = counted(*word);
            break;
        case Kind::relative_term:
            if (point.era.empty()) {
                point.year = counted(*word);
                point.fiscal = true;
            } else {
                point.halfpart = 1;  // 江戸時代前期
            }
            break;
        case Kind::same_period:
            point.year = counted(*word);
            point.same_period = true;
            break;
        default:
            break;
    }
}

/// Units behind a bracket, and the edges of periods.
void PointReader::read_period(Point& point, const Token& token) {
    switch (token.kind) {
        case Kind::unit_year:
        case Kind::unit_month:
        case Kind::unit_day: {
            Part& part = token.kind == Kind::unit_year    ? point.year
                         : token.kind == Kind::unit_month ? point.month
                                                          : point.day;
            if (stem_ != nullptr && &point == &point_) {
                part = counted(*stem_);
            } else if (number_ && token.kind == Kind::unit_year) {
                read_year(point, *number_);
            } else if (number_) {
                part = written(number_->value);
            }
            number_.reset();
            break;
        }
        case Kind::edge:
            point.mod = token.word->mod;
            break;
        case Kind::year_edge:
            if (!point.year.present()) {
                point.year = {Deixis::open, token.word->value};
            }
            point.mod = token.word->mod;
            break;
        case Kind::month_edge:
            if (!point.month.present()) {
                point.month = {Deixis::open, token.word->value};
            }
            point.mod = token.word->mod;
            break;
        default:
            break;
    }
}

}  // namespace nenpyo::date::finder
