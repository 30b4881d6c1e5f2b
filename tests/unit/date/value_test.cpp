#include "catch.hpp"
#include "date/value/duration.hpp"
#include "date/value/parse_edtf.hpp"
#include "nenpyo/date.hpp"

using namespace nenpyo;
using namespace nenpyo::date::value;

namespace {

std::string days(const char* text, Mod mod = Mod::none) {
    const auto value = parse_edtf(text);
    REQUIRE(value.has_value());
    const Extent out = modified(*value, extent(*value), mod);
    return earliest_text(out) + " " + latest_text(out);
}

}  // namespace

TEST_CASE("EDTF values are written as they are read", "[value]") {
    for (const char* text :
         {"2024",    "2024-12",   "2024-12-31",      "XXXX-08-15", "XXXX-XX-18", "2002-05-XX",
          "199X",    "18XX",      "2024-04/2025-03", "2025/..",    "../2019",    "2010-22",
          "2024-33", "2024-41",   "-0201",           "0000",       "Y-34000",    "XXXX-07-01/XXXX-07-10",
          "XXXX",    "-0099/0000"}) {
        CAPTURE(text);
        const auto value = parse_edtf(text);
        REQUIRE(value.has_value());
        CHECK(to_text(*value) == text);
    }
}

TEST_CASE("what is no date of EDTF is refused", "[value]") {
    for (const char* text : {"", "2024-13", "2023-02-29", "2024-1-1", "24-01-01", "2024-00-01", "2024/", "../..",
                             "2024-25", "2024-12-31T10", "PRESENT_REF", "2024-12-31x", "2024--1"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_edtf(text).has_value());
    }
}

TEST_CASE("an extent is the days that a value covers", "[value]") {
    CHECK(days("2024") == "2024-01-01 2024-12-31");
    CHECK(days("2024-02") == "2024-02-01 2024-02-29");
    CHECK(days("199X") == "1990-01-01 1999-12-31");
    CHECK(days("18XX") == "1800-01-01 1899-12-31");
    CHECK(days("2021-24") == "2021-12-01 2022-02-28");
    CHECK(days("2024-36") == "2024-10-01 2024-12-31");
    CHECK(days("2024-04/2025-03") == "2024-04-01 2025-03-31");
    CHECK(days("2025/..") == "2025-01-01 ..");
    CHECK(days("XXXX-08-15") == " ");
    CHECK(days("2002-05-XX") == "2002-05-01 2002-05-31");
}

TEST_CASE("modifiers narrow and open extents", "[value]") {
    CHECK(days("2019", Mod::end) == "2019-12-01 2019-12-31");
    CHECK(days("2019", Mod::start) == "2019-01-01 2019-03-31");
    CHECK(days("2019", Mod::mid) == "2019-05-01 2019-08-31");
    CHECK(days("2024-02", Mod::end) == "2024-02-21 2024-02-29");
    CHECK(days("2024-02", Mod::start) == "2024-02-01 2024-02-10");
    CHECK(days("199X", Mod::end) == "1996-09-01 1999-12-31");
    CHECK(days("2014", Mod::on_or_after) == "2014-01-01 ..");
    CHECK(days("2014", Mod::after) == "2015-01-01 ..");
    CHECK(days("2014-03-11", Mod::before) == ".. 2014-03-10");
    CHECK(days("2014-03-11", Mod::on_or_before) == ".. 2014-03-11");
    CHECK(days("XXXX-03-11", Mod::on_or_before) == " ");
    CHECK(days("2014", Mod::approx) == "2014-01-01 2014-12-31");
}

TEST_CASE("before and after a clock time stay on its day", "[value]") {
    auto noon = parse_edtf("2014-03-11");
    REQUIRE(noon.has_value());
    noon->first_clock.emplace().hour = 12;
    for (const Mod mod : {Mod::before, Mod::after, Mod::none}) {
        const Extent out = modified(*noon, extent(*noon), mod);
        CHECK(out.earliest == extent(*noon).earliest);
        CHECK(out.latest == extent(*noon).latest);
        CHECK_FALSE(out.open_start);
        CHECK_FALSE(out.open_end);
    }
}

TEST_CASE("durations are ISO 8601", "[value]") {
    const auto text = [](Unit unit, double count, bool vague = false, int tens = 0, double upper = 0) {
        Amount amount;
        amount.unit = unit;
        amount.count = count;
        amount.vague = vague;
        amount.vague_tens = tens;
        amount.upper = upper;
        return duration_text({amount});
    };
    CHECK(text(Unit::year, 14) == "P14Y");
    CHECK(text(Unit::minute, 30) == "PT30M");
    CHECK(text(Unit::year, 0.5) == "P6M");
    CHECK(text(Unit::year, 1.5) == "P1Y6M");
    CHECK(text(Unit::hour, 3.5) == "PT3H30M");
    CHECK(text(Unit::day, 0.5) == "PT12H");
    CHECK(text(Unit::century, 1) == "P100Y");
    CHECK(text(Unit::century, 0.25) == "P25Y");
    CHECK(text(Unit::week, 2) == "P2W");
    CHECK(text(Unit::year, 1, true) == "PXY");
    CHECK(text(Unit::year, 10, true) == "PX0Y");
    CHECK(text(Unit::year, 1, true, 1) == "P1XY");
    CHECK(text(Unit::year, 1, false, 0, 4) == "P1Y/P4Y");
    Amount years;
    years.unit = Unit::year;
    years.count = 3;
    Amount months;
    months.unit = Unit::month;
    months.count = 5;
    CHECK(duration_text({years, months}) == "P3Y5M");
}

TEST_CASE("values are told in Japanese years", "[value]") {
    CHECK(nenpyo::date::wareki("2024-04-01") == "令和6年4月1日");
    CHECK(nenpyo::date::wareki("2024-04") == "令和6年4月");
    CHECK(nenpyo::date::wareki("2019") == "令和元年");
    CHECK(nenpyo::date::wareki("2019-04") == "平成31年4月");
    CHECK(nenpyo::date::wareki("1989-01-07") == "昭和64年1月7日");
    CHECK(nenpyo::date::wareki("2015/2020") == "平成27年〜令和2年");
    CHECK(nenpyo::date::wareki("2025/..") == "令和7年〜");
    CHECK(nenpyo::date::wareki("1872-12-31") == "明治5年12月2日");
    CHECK(nenpyo::date::wareki("1600-10-21") == "慶長5年9月15日");
    CHECK(nenpyo::date::wareki("1865-06-23") == "慶応元年閏5月1日");
    CHECK(nenpyo::date::wareki("1637") == "寛永14年");
    CHECK(nenpyo::date::wareki("2026-01-28T15:30") == "令和8年1月28日");
    CHECK(nenpyo::date::wareki("XXXX-08-15").empty());
    CHECK(nenpyo::date::wareki("199X").empty());
    CHECK(nenpyo::date::wareki("PRESENT_REF").empty());
}
