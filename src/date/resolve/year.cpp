#include "date/resolve/year.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "date/calendar/lunisolar.hpp"
#include "date/resolve/footing.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr int longest_era_decade = 6;  // 昭和60年代

void take_era(const calendar::Era& era, int number, Resolution& out) {
    out.date.era = &era;
    out.date.era_written = true;
    out.date.year = era.western(number);
    out.date.lunisolar = era.lunisolar || lunisolar_year(*out.date.year);
}

int last_year(const calendar::Era& era) {
    return static_cast<int>(::date::year_month_day(era.last_day).year());
}

/// Of the years with these last two digits the one nearest to `reference`.
int nearest_century(int two_digits, int reference) {
    const int same = reference / 100 * 100 + two_digits;
    int best = same;
    for (const int year : {same - 100, same + 100}) {
        best = std::abs(year - reference) < std::abs(best - reference) ? year : best;
    }
    return best;
}

/// 27年 after a look back to 1961 is rather 2027 than 1927, and 七〇年 in a text of 2025 that tells the past 1970.
int western_year(const Setting& setting, const Place& at, int two_digits, int reference) {
    constexpr int back = 10;
    constexpr int soon = 5;
    const Tense when = tense(setting, at);
    const int plans_reach = when == Tense::past ? 10 : 20;
    const int year = nearest_century(two_digits, reference);
    if (!setting.document) {
        return year;
    }
    const int now = *setting.document->year;
    const int later = year + 100;
    if (year < reference - back && later <= (when == Tense::past ? now : now + soon)) {
        return later;
    }
    return year - now > plans_reach ? year - 100 : year;
}

/// The year that a shortened one runs on from.
std::optional<CalendarDate> reference_date(const Setting& setting, const Place& at, const Resolution* partner) {
    if (partner != nullptr && partner->date.year) {
        return partner->date;
    }
    if (const Known* known = setting.discourse.nearest(Need::reckoning, at)) {
        return known->date;
    }
    return setting.document;
}

/// Chooses between the readings of a shortened year: its cost is the way from the year before, less where it is counted
/// the same way as that one. Lower is likelier.
class ShortYear {
  public:
    ShortYear(const Setting& setting, CalendarDate reference) : setting_(setting), reference_(reference) {}

    void western(int year) {
        offer(year, nullptr, !reference_.era_written && reference_.era == nullptr ? same_count : 0);
    }

    void era(const calendar::Era& era, int number) {
        const int year = era.western(number);
        const int last = last_year(era);
        if (number >= 1 && (year <= last || &era == reference_.era)) {
            const int bonus = !reference_.era_written ? 0 : reference_.era == &era ? same_count : other_era;
            offer(year, &era, bonus - (year > last ? era_over : 0));
        }
    }

    void take(int number, Resolution& out) const {
        if (era_ != nullptr) {
            take_era(*era_, number, out);
        } else {
            out.date.year = year_;
        }
    }

  private:
    static constexpr int same_count = 20;
    static constexpr int other_era = 15;
    static constexpr int back_in_time = 2;      // times the way: texts go forward
    static constexpr int era_over = 25;         // 平成34年度 was written, but rarely
    static constexpr int after_document = 100;  // years that the writer can't have seen
    static constexpr int plans_reach = 5;

    void offer(int year, const calendar::Era* era, int bonus) {
        const int step = year - *reference_.year;
        int cost = (step >= 0 ? step : -step * back_in_time) - bonus;
        if (setting_.document && year > *setting_.document->year + plans_reach) {
            cost += after_document;
        }
        if (!year_ || cost < cost_) {
            year_ = year;
            era_ = era;
            cost_ = cost;
        }
    }

    const Setting& setting_;
    CalendarDate reference_;
    std::optional<int> year_;
    const calendar::Era* era_ = nullptr;
    int cost_ = 0;
};

/// 03年, '20年, and 四三年 in kanji digits without a 十 are never years of an era.
bool surely_western(const Setting& setting, const Place& at, const Point& point) {
    const ByteRange range = point.range.size() > 0 ? point.range : at.range;
    const std::string_view words = setting.prepared.text(range);
    const std::string_view number = words.substr(0, words.find("年"));
    constexpr std::string_view digits = "〇一二三四五六七八九";
    const bool kanji = number.size() >= 3 && digits.find(number.substr(0, 3)) != std::string_view::npos;
    constexpr std::size_t two_kanji = 6;
    const bool padded = number.starts_with("〇");
    const bool positional = kanji && (point.year.value > 10 || padded) && number.size() == two_kanji &&
                            number.find("十") == std::string_view::npos && number.find("廿") == std::string_view::npos;
    return positional || number.starts_with('0') || number.starts_with("０") || number.starts_with("'") ||
           number.starts_with("’");
}

/// 二十五年: Western years in kanji are written 二五年.
bool surely_of_era(const Setting& setting, const Place& at, const Point& point) {
    const ByteRange range = point.range.size() > 0 ? point.range : at.range;
    const std::string_view words = setting.prepared.text(range);
    return words.substr(0, words.find("年")).find("十") != std::string_view::npos;
}

/// Eras that the text has used lately, and that of its document's date.
std::vector<const calendar::Era*> live_eras(const Setting& setting, const Place& at, const Resolution* partner,
                                            int number) {
    std::vector<const calendar::Era*> eras;
    const auto add = [&eras](const calendar::Era* era) {
        if (era != nullptr && std::find(eras.begin(), eras.end(), era) == eras.end()) {
            eras.push_back(era);
        }
    };
    if (partner != nullptr) {
        add(partner->date.era);
    }
    constexpr std::size_t look_back = 64;
    const auto& all = setting.discourse.all();
    for (std::size_t i = all.size(); i > 0 && all.size() - i < look_back; --i) {
        if (all[i - 1].place.main_text() || all[i - 1].place.paragraph == at.paragraph) {
            add(all[i - 1].date.era);
        }
    }
    const bool told_in_eras = !eras.empty() || all.empty() || (setting.document && setting.document->era_written);
    if (setting.document && setting.document->year && (told_in_eras || number < 10)) {
        add(calendar::era_on(::date::year{*setting.document->year} / 7 / 1));
    }
    return eras;
}

/// 四十三年, 03年, 9年: of the eras that are alive in the text and the centuries the likeliest.
void resolve_short_year(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                        Resolution& out) {
    const int number = point.year.value;
    const calendar::Era* heading = setting.discourse.heading_era();
    if (heading != nullptr && number <= heading->year_of_era(last_year(*heading))) {
        take_era(*heading, number, out);
        return;
    }
    const auto reference = reference_date(setting, at, partner);
    if (!reference || !reference->year) {
        const bool in_words = setting.prepared.text(at.range).find("年") != std::string_view::npos;
        if (point.month.written() && point.day.written() && in_words && !surely_western(setting, at, point)) {
            out.date.year =
                number;  // a full date in a text without any other year: nothing says that a part is missing
        }
        return;
    }
    ShortYear choice(setting, *reference);
    // 7年3月 among Western years: nobody shortens 2007 so.
    const bool may_be_western = number >= 10 || partner != nullptr || surely_western(setting, at, point);
    const auto eras = surely_western(setting, at, point) ? std::vector<const calendar::Era*>{}
                                                         : live_eras(setting, at, partner, number);
    const bool era_named =
        surely_of_era(setting, at, point) &&
        (reference->era != nullptr || std::any_of(eras.begin(), eras.end(), [&](const calendar::Era* era) {
             return era->western(number) >= *reference->year && number <= era->year_of_era(last_year(*era));
         }));
    if (number <= 99 && may_be_western && !era_named) {
        choice.western(western_year(setting, at, number, *reference->year));
    }
    for (const calendar::Era* era : eras) {
        choice.era(*era, number);
    }
    choice.take(number, out);
}

std::string number_text(int number) {
    return number == 1 ? "元" : std::to_string(number);
}

/// 平成35年 and 昭和100年 are convertible, but the era was over.
void check_era(const calendar::Era& era, int number, Resolution& out) {
    const int year = *out.date.year;
    const int last = last_year(era);
    if (number < 1 || year > last) {
        const Day middle = ::date::year{year} / 7 / 1;
        const calendar::Era* right = year > 0 && year < 9999 ? calendar::era_on(middle) : nullptr;
        out.problems.push_back({TimexProblem::Kind::era_out_of_range,
                                std::string(era.name) + number_text(number) + "年",
                                right == nullptr ? "" : calendar::era_year_text(*right, year)});
    }
}

}  // namespace

void resolve_written_year(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                          Resolution& out) {
    const int number = point.year.value;
    out.explicit_year = true;
    switch (point.year_style) {
        case YearStyle::western:
            out.date.year = number;
            break;
        case YearStyle::before_christ:
            out.date.year = 1 - number;
            break;
        case YearStyle::era:
            if (const calendar::Era* era = calendar::find_era(point.era)) {
                take_era(*era, number, out);
                check_era(*era, number, out);
                if (number < 1) {
                    out.date.year.reset();  // 令和0年
                    out.date.lunisolar = false;
                }
            }
            break;
        case YearStyle::two_digit:
        case YearStyle::era_elided:
            resolve_short_year(setting, at, point, partner, out);
            break;
    }
    out.date.lunisolar =
        !point.solar && (out.date.lunisolar || (point.lunisolar && out.date.year && lunisolar_year(*out.date.year)));
}

std::optional<int> resolve_decade(const Setting& setting, const Place& at, const Point& point,
                                  const Resolution* partner) {
    const int number = point.decade.value;
    if (point.year_style == YearStyle::era) {
        const calendar::Era* era = calendar::find_era(point.era);
        return era == nullptr ? std::nullopt : std::optional(era->first_year - 1 + number * 10);
    }
    if (point.year_style != YearStyle::two_digit) {
        return number * 10;
    }
    if (partner != nullptr && partner->date.year && !partner->date.era_written) {
        // 1960年代後半から70年代初め: the next one of that number.
        const int year = *partner->date.year / 100 * 100 + number * 10;
        return year + 9 < *partner->date.year ? year + 100 : year;
    }
    const Known* known = setting.discourse.nearest(Need::reckoning, at);
    if (known != nullptr && known->date.era_written && known->date.era != nullptr && number <= longest_era_decade) {
        return known->date.era->first_year - 1 + number * 10;
    }
    // 90年代: the latest decade of that number that the writer can look back on.
    constexpr int usual_century = 1999;
    int reference = usual_century;
    if (setting.document && setting.document->year) {
        reference = *setting.document->year;
    } else if (known != nullptr) {
        reference = *known->date.year + 9;
    }
    const int year = reference / 100 * 100 + number * 10;
    return year > reference ? year - 100 : year;
}

}  // namespace nenpyo::date::resolve
