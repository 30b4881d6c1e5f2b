#include "check/holiday.hpp"

#include "catch.hpp"

using namespace nenpyo;
using namespace ::date::literals;

TEST_CASE("holidays follow the law of their year") {
    CHECK(check::holiday("成人の日", 1999) == Day(1999_y / 1 / 15));
    CHECK(check::holiday("成人の日", 2026) == Day(2026_y / 1 / 12));
    CHECK(check::holiday("天皇誕生日", 1988) == Day(1988_y / 4 / 29));
    CHECK_FALSE(check::holiday("天皇誕生日", 2019));
    CHECK(check::holiday("海の日", 2021) == Day(2021_y / 7 / 22));
    CHECK(check::holiday("スポーツの日", 2025) == Day(2025_y / 10 / 13));
    CHECK_FALSE(check::holiday("体育の日", 2020));
    CHECK_FALSE(check::holiday("山の日", 2015));
}

TEST_CASE("equinoxes are those that were announced") {
    CHECK(check::holiday("秋分の日", 2012) == Day(2012_y / 9 / 22));
    CHECK(check::holiday("秋分の日", 1979) == Day(1979_y / 9 / 24));
    CHECK(check::holiday("春分の日", 2026) == Day(2026_y / 3 / 20));
    CHECK(check::holiday("春分の日", 2023) == Day(2023_y / 3 / 21));
}
