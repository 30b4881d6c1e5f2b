#include "catch.hpp"
#include "date/calendar/era.hpp"
#include "date/calendar/lunisolar.hpp"

using namespace nenpyo;
using namespace nenpyo::date::calendar;

namespace {

std::string text(std::optional<Day> day) {
    return day ? earliest_text(Extent{day, {}, false, false}) : "none";
}

Day day(int year, unsigned month, unsigned number) {
    return ::date::year{year} / ::date::month{month} / ::date::day{number};
}

struct Case {
    const char* era;
    int year;
    unsigned month;
    bool leap;
    unsigned day;
    const char* wanted;
};

}  // namespace

TEST_CASE("lunisolar days become proleptic Gregorian days", "[calendar]") {
    const Case cases[] = {
        {"明治", 5, 12, false, 2, "1872-12-31"}, {"明治", 1, 9, false, 8, "1868-10-23"},
        {"慶応", 4, 1, false, 1, "1868-01-25"},  {"慶長", 5, 9, false, 15, "1600-10-21"},
        {"弘化", 1, 12, false, 2, "1845-01-09"}, {"天正", 10, 6, false, 2, "1582-07-01"},
        {"安政", 7, 3, false, 17, "1860-04-07"}, {"寛永", 14, 10, false, 25, "1637-12-11"},
        {"嘉永", 6, 6, false, 3, "1853-07-08"},  {"元禄", 15, 12, false, 14, "1703-01-30"},
        {"元治", 2, 5, true, 1, "1865-06-23"},   {"安政", 7, 2, false, 30, "none"},
        {"元治", 2, 6, true, 1, "none"},         {"明治", 5, 12, false, 3, "none"},
        {"明治", 5, 13, false, 1, "none"},       {"慶長", 5, 0, false, 1, "none"},
    };
    for (const Case& c : cases) {
        const Era* era = find_era(c.era);
        REQUIRE(era != nullptr);
        CAPTURE(c.era, c.year, c.month, c.day);
        CHECK(text(to_day({era->western(c.year), c.month, c.leap, c.day})) == c.wanted);
    }
}

TEST_CASE("the conversion back is the inverse on every day of the table", "[calendar]") {
    const auto first = year_days(445);
    const auto last = year_days(1872);
    REQUIRE(first.has_value());
    REQUIRE(last.has_value());
    CHECK(last->last + ::date::days(1) == first_gregorian_day);
    std::size_t wrong = 0;
    for (Day at = first->first; at <= last->last; at += ::date::days(1)) {
        const auto there = lunisolar_date(at);
        wrong += there && to_day(*there) == at ? 0U : 1U;
    }
    CHECK(wrong == 0);
    CHECK_FALSE(lunisolar_date(first_gregorian_day).has_value());
    CHECK_FALSE(lunisolar_date(first->first - ::date::days(1)).has_value());
}

TEST_CASE("months have their own lengths and leap months", "[calendar]") {
    const auto leap = month_days(1865, 5, true);
    REQUIRE(leap.has_value());
    CHECK(leap->first == day(1865, 6, 23));
    CHECK(lunisolar_date(leap->first) == LunisolarDate{1865, 5, true, 1});
    CHECK_FALSE(month_days(1865, 6, true).has_value());
    const auto short_month = month_days(1872, 12, false);
    REQUIRE(short_month.has_value());
    CHECK((short_month->last - short_month->first).count() == 1);
    CHECK_FALSE(has_lunisolar_year(1873));
    CHECK_FALSE(has_lunisolar_year(444));
}
