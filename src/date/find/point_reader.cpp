#include "date/find/point_reader.hpp"

#include <algorithm>
#include <utility>

namespace nenpyo::date::finder {

namespace {

constexpr int smallest_full_year = 100;
constexpr int last_early_hour = 4;
constexpr int noon = 12;

}  // namespace

YearStyle year_style_of(const Numeral& number) {
    if (number.value >= smallest_full_year || number.digits >= 3) {
        return YearStyle::western;
    }
    return number.apostrophe || number.digits == 2 ? YearStyle::two_digit : YearStyle::era_elided;
}

int hour_in_part(int hour, DayPart part, bool am_pm) {
    if (am_pm) {
        if (part == DayPart::morning) {
            return hour == noon ? 0 : hour;
        }
        return hour < noon ? hour + noon : hour;
    }
    switch (part) {
        case DayPart::night:
            return hour > last_early_hour && hour <= noon ? hour + noon : hour;
        case DayPart::evening:
        case DayPart::afternoon:
            return hour < noon ? hour + noon : hour;
        case DayPart::midday:
        case DayPart::daytime:
            return hour <= last_early_hour ? hour + noon : hour;
        default:
            return hour;
    }
}

void PointReader::read(std::span<const Token> tokens) {
    for (const Token& token : tokens) {
        read(token);
    }
}

void PointReader::read(const Token& token) {
    switch (token.kind) {
        case Kind::open:
            open_bracket();
            return;
        case Kind::close:
            if (inside_ != nullptr && paired_number_ && !inside_->year.present()) {
                if (!inside_->era.empty() || !number_) {
                    read_year(*inside_, *paired_number_);
                    paired_number_.reset();
                }
            }
            inside_ = nullptr;
            western_ = false;
            return;
        default:
            break;
    }
    if (inside_ != nullptr) {
        read_into(*inside_, token);
        return;
    }
    if (paired_) {
        std::swap(number_, paired_number_);
        read_into(*paired_, token);
        std::swap(number_, paired_number_);
    }
    read_into(point_, token);
}

void PointReader::open_bracket() {
    if (!paired_) {
        paired_.emplace();
    }
    inside_ = &*paired_;
}

void PointReader::read_into(Point& point, const Token& token) {
    if (point.range.end == 0) {
        point.range.begin = token.begin;
    }
    point.range.end = token.end;
    switch (token.kind) {
        case Kind::western:
            western_ = true;
            return;
        case Kind::before_christ:
            before_christ_ = true;
            return;
        case Kind::same:
            same_ = true;
            return;
        case Kind::ordinal:
            ordinal_ = true;
            return;
        case Kind::following:
            following_ = true;
            point.following = true;
            return;
        case Kind::stem:
            stem_ = token.word;
            return;
        case Kind::lunisolar:
            point.lunisolar = true;
            return;
        case Kind::solar:
            point.solar = true;
            western_ = true;
            return;
        case Kind::leap:
            point.leap_month = true;
            return;
        case Kind::number:
            (&point == inside_ ? paired_number_ : number_) = token.number;
            return;
        default:
            read_number(point, token);
            read_named(point, token);
            read_relative(point, token);
            read_period(point, token);
    }
}

void PointReader::read_year(Point& point, const Numeral& number) const {
    point.year = written(number.value);
    if (!point.era.empty()) {
        point.year_style = YearStyle::era;
    } else if (before_christ_) {
        point.year_style = YearStyle::before_christ;
    } else if (western_) {
        point.year_style = YearStyle::western;
    } else {
        point.year_style = same_ ? YearStyle::era_elided : year_style_of(number);
    }
}

/// Tokens that carry a number.
void PointReader::read_number(Point& point, const Token& token) {
    const double value = token.number.value;
    switch (token.kind) {
        case Kind::year:
        case Kind::years:
            read_year(point, token.number);
            break;
        case Kind::fiscal:
            read_year(point, token.number);
            point.fiscal = true;
            break;
        case Kind::month:
            point.month = written(value);
            if ((same_ || following_) && !point.year.present()) {
                point.year = {Deixis::context, following_ ? 1 : 0};
            }
            break;
        case Kind::day:
            point.day = written(value);
            if (same_ && !point.month.present()) {
                point.month = {Deixis::context, 0};
            }
            break;
        case Kind::hour:
            point.hour = written(value);
            point.half_day_elided = same_;
            if (following_ && !point.day.present()) {
                point.day = {Deixis::context, 1};
            }
            adjust_hour(point);
            break;
        case Kind::minute:
            point.minute = written(value);
            if (same_ && !point.hour.present()) {
                point.hour = {Deixis::context, 0};
            }
            break;
        case Kind::second:
            point.second = written(value);
            if (same_ && !point.minute.present()) {
                point.minute = {Deixis::context, 0};
            }
            break;
        case Kind::century:
            point.century = written(value);
            point.year_style = before_christ_ ? YearStyle::before_christ : YearStyle::western;
            break;
        case Kind::decade:
            point.decade = written(static_cast<int>(value) / 10);
            read_year(point, token.number);
            point.year = {};
            point.year_style = point.year_style == YearStyle::era_elided ? YearStyle::two_digit : point.year_style;
            break;
        case Kind::term:
            point.fiscal_end = written(value);
            break;
        case Kind::half_term:
            point.fiscal_end = written(value);
            point.half_term = true;
            break;
        case Kind::quarter:
            point.quarter = written(value);
            break;
        case Kind::weeks:
            point.week = written(value);
            break;
        default:
            break;
    }
}

void PointReader::adjust_hour(Point& point) const {
    if (point.day_part == DayPart::none) {
        return;
    }
    const int hour = point.hour.value;
    point.deep_night = point.day_part == DayPart::night && hour <= last_early_hour;
    point.hour.value = hour_in_part(hour, point.day_part, am_pm_);
    point.day_part = DayPart::none;
}

void PointReader::finish(Expression& out) {
    if (point_.year.deixis == Deixis::open && point_.day.written()) {
        if (point_.year.value == 1 && !point_.month.present()) {
            point_.month = {Deixis::number, 1};  // 年明け4日
        }
        point_.mod = Mod::none;
    }
    if (number_ && point_.year.deixis == Deixis::absent && !point_.era.empty()) {
        read_year(point_, *number_);
    }
    const bool swap = paired_ && ((!point_.era.empty() && paired_->era.empty()) ||
                                  (!point_.year.written() && paired_->year.written() && point_.year.present()) ||
                                  (!point_.day.written() && point_.day.present() && paired_->day.written()));
    if (swap) {
        std::swap(point_, *paired_);
    }
    if (paired_) {
        const ByteRange range{std::min(point_.range.begin, paired_->range.begin),
                              std::max(point_.range.end, paired_->range.end)};
        point_.range = range;
        paired_->range = range;
        out.paired = std::move(paired_);
    }
    out.first = std::move(point_);
}

}  // namespace nenpyo::date::finder
