#include "catch.hpp"
#include "date/calendar/era.hpp"

using namespace nenpyo;
using namespace nenpyo::date::calendar;

namespace {

int western(const char* era, int year) {
    const Era* found = find_era(era);
    REQUIRE(found != nullptr);
    return found->western(year);
}

Day day(int year, unsigned month, unsigned number) {
    return ::date::year{year} / ::date::month{month} / ::date::day{number};
}

}  // namespace

TEST_CASE("years of eras count from 元年", "[calendar]") {
    CHECK(western("天保", 8) == 1837);
    CHECK(western("文禄", 2) == 1593);
    CHECK(western("大化", 1) == 645);
    CHECK(western("令和", 6) == 2024);
    CHECK(western("平成", 35) == 2023);
    CHECK(western("元弘", 3) == 1333);
    CHECK(western("正慶", 2) == 1333);
}

TEST_CASE("old forms of characters name the same era", "[calendar]") {
    CHECK(find_era("慶應") == find_era("慶応"));
    CHECK(find_era("應德") == find_era("応徳"));
    CHECK(find_era("寶永") == find_era("宝永"));
    CHECK(find_era("元祿") == find_era("元禄"));
    CHECK(find_era("江戸") == nullptr);
}

TEST_CASE("the era of a day is the later one on a day of change", "[calendar]") {
    CHECK(era_on(day(1989, 1, 7))->name == "昭和");
    CHECK(era_on(day(1989, 1, 8))->name == "平成");
    CHECK(era_on(day(2019, 4, 30))->name == "平成");
    CHECK(era_on(day(2019, 5, 1))->name == "令和");
    CHECK(era_on(day(1912, 7, 30))->name == "大正");
    CHECK(era_on(day(1926, 12, 25))->name == "昭和");
    CHECK(era_on(day(1868, 10, 23))->name == "明治");
    CHECK(era_on(day(1350, 6, 1))->name == "観応");
    CHECK(era_on(day(600, 1, 1)) == nullptr);
}

TEST_CASE("every era of the table has a first year that fits its first day", "[calendar]") {
    for (const Era& era : eras()) {
        CAPTURE(std::string(era.name));
        const int first = static_cast<int>(::date::year_month_day(era.first_day).year());
        CHECK(first - era.first_year >= 0);
        CHECK(first - era.first_year <= 1);
        CHECK(era.last_day >= era.first_day);
    }
    CHECK(era_year_text(*find_era("令和"), 2019) == "令和元年");
    CHECK(era_year_text(*find_era("令和"), 2024) == "令和6年");
}

TEST_CASE("years of a reign are found by name, but are no era of a day", "[calendar]") {
    REQUIRE(find_era("推古天皇") != nullptr);
    CHECK(find_era("推古天皇")->western(36) == 628);
    REQUIRE(find_era("乾隆") != nullptr);
    CHECK(find_era("乾隆")->lunisolar);
    CHECK(era_on(day(604, 5, 1)) == nullptr);
}
