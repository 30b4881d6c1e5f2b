#include "catch.hpp"
#include "resolve_story.hpp"

using namespace nenpyo;
using namespace nenpyo::test;

namespace {

Timex only(const Expression& expression, nenpyo::date::ResolveOptions options = {}) {
    Story story;
    story.say("それである。", {{"それ", expression}});
    return story.timexes(std::move(options)).at(0);
}

std::string value(const Expression& expression, nenpyo::date::ResolveOptions options = {}) {
    return only(expression, std::move(options)).value;
}

Expression changed(Expression expression, void (*change)(Expression&)) {
    change(expression);
    return expression;
}

}  // namespace

TEST_CASE("years of eras and lunisolar days are converted", "[resolve]") {
    CHECK(value(era_date("天保", 8)) == "1837");
    CHECK(value(era_date("文禄", 2)) == "1593");
    CHECK(value(era_date("慶長", 5, number(9), number(15))) == "1600-10-21");
    CHECK(value(era_date("明治", 5, number(12), number(2))) == "1872-12-31");
    CHECK(value(era_date("明治", 6, number(1), number(1))) == "1873-01-01");
    CHECK(value(era_date("寛永", 14, number(10))) == "1637-11-17/1637-12-16");
    CHECK(value(changed(era_date("元治", 2, number(5)), [](Expression& e) { e.first.leap_month = true; })) ==
          "1865-06-23/1865-07-22");
    CHECK(value(changed(era_date("平成", 12, number(12)), [](Expression& e) { e.first.last_day = true; })) ==
          "2000-12-31");
    CHECK(only(era_date("慶長", 5, number(9), number(15))).lunisolar);
    CHECK_FALSE(only(era_date("平成", 5, number(9), number(15))).lunisolar);
}

TEST_CASE("years of reigns and of foreign eras", "[resolve]") {
    CHECK(value(era_date("推古天皇", 12)) == "0604");
    CHECK(value(era_date("崇峻天皇", 5, number(12), number(8))) == "0593-01-17");
    CHECK(value(era_date("光緒", 21)) == "1895");
    CHECK(value(era_date("光緒", 21, number(3), number(23))) == "1895");  // lunisolar, beyond the table
    CHECK(value(era_date("中華民国", 34, number(8), number(15))) == "1945-08-15");
    CHECK(value(era_date("神武天皇", 1)) == "-0659");
}

TEST_CASE("a lunisolar date lends its calendar to what hangs on it", "[resolve]") {
    Story story;
    story.say("慶長5年9月15日に戦い、17日に落城、翌10月に処刑、10月1日のことである。",
              {{"慶長5年9月15日", era_date("慶長", 5, number(9), number(15))},
               {"17日", date_of({}, {}, number(17))},
               {"翌10月", date_of({}, same(1))},
               {"10月1日", date_of({}, number(10), number(1))}});
    CHECK(story.values() == "1600-10-21 1600-10-23 1600-11-06/1600-12-05 1600-11-06");
}

TEST_CASE("impossible dates keep the part that is certain and say so", "[resolve]") {
    const auto february = only(date_of(number(2023), number(2), number(30)));
    CHECK(february.value == "2023-02");
    REQUIRE(february.problems.size() == 1);
    CHECK(february.problems[0] == TimexProblem{TimexProblem::Kind::impossible_date, "2月30日", "2月28日"});
    CHECK(value(date_of(number(2023), number(13), number(1))) == "2023");
    CHECK(value(date_of({}, number(2), number(30))) == "XXXX-02");
    CHECK(value(date_of({}, number(2), number(29))) == "XXXX-02-29");
    CHECK(value(era_date("安政", 7, number(2), number(30))) == "1860-02-22/1860-03-21");
    const auto leap = only(changed(era_date("元治", 2, number(6)), [](Expression& e) { e.first.leap_month = true; }));
    CHECK(leap.value == "1865");
    CHECK(leap.problems.size() == 1);
}

TEST_CASE("an era that had ended is converted and reported", "[resolve]") {
    const auto late = only(era_date("平成", 35));
    CHECK(late.value == "2023");
    REQUIRE(late.problems.size() == 1);
    CHECK(late.problems[0] == TimexProblem{TimexProblem::Kind::era_out_of_range, "平成35年", "令和5年"});
    const auto may = only(era_date("平成", 31, number(5), number(1)));
    CHECK(may.value == "2019-05-01");
    REQUIRE(may.problems.size() == 1);
    CHECK(may.problems[0].right == "令和元年");
    CHECK(only(era_date("平成", 31, number(4), number(30))).problems.empty());
    CHECK(only(era_date("昭和", 64, number(1), number(7))).problems.empty());
    CHECK(only(era_date("昭和", 64, number(3))).problems.size() == 1);
    CHECK(only(era_date("明治", 45, number(7), number(30))).problems.empty());
    CHECK(only(era_date("元治", 1, number(1), number(5))).problems.empty());
}

TEST_CASE("a weekday beside a date is checked", "[resolve]") {
    const auto wednesday = [](int day) {
        Expression e = date_of(number(2026), number(1), number(28));
        e.first.weekday = number(day);
        return e;
    };
    CHECK(only(wednesday(3)).problems.empty());
    REQUIRE(only(wednesday(4)).problems.size() == 1);
    CHECK(only(wednesday(4)).problems[0] == TimexProblem{TimexProblem::Kind::weekday_mismatch, "木", "水"});
}

TEST_CASE("periods of the year", "[resolve]") {
    const auto with = [](int year, void (*change)(Point&)) {
        Expression e = date_of(number(year));
        change(e.first);
        return value(e);
    };
    CHECK(with(2024, [](Point& p) { p.fiscal = true; }) == "2024-04/2025-03");
    CHECK(with(2024, [](Point& p) {
              p.fiscal = true;
              p.quarter = number(1);
          }) == "2024-04/2024-06");
    CHECK(with(2024, [](Point& p) {
              p.fiscal = true;
              p.quarter = number(4);
          }) == "2025-01/2025-03");
    CHECK(with(2024, [](Point& p) {
              p.fiscal = true;
              p.half = number(2);
          }) == "2024-10/2025-03");
    CHECK(with(2024, [](Point& p) { p.quarter = number(3); }) == "2024-35");
    CHECK(with(2024, [](Point& p) { p.half = number(1); }) == "2024-40");
    CHECK(with(2011, [](Point& p) { p.fiscal_end = number(3); }) == "2010-04/2011-03");
    CHECK(with(2011, [](Point& p) {
              p.fiscal_end = number(9);
              p.half_term = true;
          }) == "2011-04/2011-09");
    CHECK(with(2002, [](Point& p) { p.halfpart = 1; }) == "2002-01/2002-06");
    CHECK(with(2010, [](Point& p) { p.season = number(22); }) == "2010-22");
    CHECK(with(2024, [](Point& p) {
              p.month = number(2);
              p.tendays = number(3);
          }) == "2024-02-21/2024-02-29");
    CHECK(with(2024, [](Point& p) {
              p.month = number(1);
              p.tendays = number(1);
          }) == "2024-01-01/2024-01-10");
    CHECK(with(2024, [](Point& p) {
              p.month = number(5);
              p.weekday = number(7);
              p.weekday_ordinal = 2;
          }) == "2024-05-12");
    nenpyo::date::ResolveOptions january;
    january.fiscal_start = 1;
    CHECK(value(changed(date_of(number(2024)), [](Expression& e) { e.first.fiscal = true; }), january) == "2024");
}

TEST_CASE("decades and centuries", "[resolve]") {
    const auto with = [](void (*change)(Point&)) {
        Expression e;
        change(e.first);
        return value(e);
    };
    CHECK(with([](Point& p) { p.decade = number(199); }) == "199X");
    CHECK(with([](Point& p) {
              p.decade = number(9);
              p.year_style = YearStyle::two_digit;
          }) == "199X");
    CHECK(with([](Point& p) { p.decade = number(180); }) == "18XX");
    CHECK(with([](Point& p) { p.decade = number(200); }) == "200X");
    CHECK(with([](Point& p) {
              p.decade = number(199);
              p.halfpart = 2;
          }) == "1995/1999");
    CHECK(with([](Point& p) {
              p.decade = number(3);
              p.era = "昭和";
              p.year_style = YearStyle::era;
          }) == "1955/1964");
    CHECK(with([](Point& p) { p.century = number(20); }) == "1901/2000");
    CHECK(with([](Point& p) {
              p.century = number(18);
              p.halfpart = 2;
          }) == "1751/1800");
    CHECK(with([](Point& p) {
              p.century = number(2);
              p.year_style = YearStyle::before_christ;
          }) == "-0199/-0100");
    CHECK(with([](Point& p) {
              p.era = "寛永";
              p.era_whole = true;
          }) == "1624/1644");
    CHECK(with([](Point& p) {
              p.era = "江戸時代";
              p.era_whole = true;
          }) == "1603/1868");
}

TEST_CASE("weeks and weekdays", "[resolve]") {
    Expression last_week;
    last_week.first.week = writers(-1);
    CHECK(value(last_week, written_on(2021, 7, 18)) == "2021-07-05/2021-07-11");
    CHECK(value(last_week) == "XXXX-WXX");
    last_week.first.weekday = number(3);
    CHECK(value(last_week, written_on(2021, 7, 18)) == "2021-07-07");
    Expression wednesday;
    wednesday.first.weekday = number(3);
    CHECK(value(wednesday, written_on(2021, 7, 18)) == "XXXX-WXX-3");
    Expression weekend;
    weekend.first.weekend = true;
    CHECK(value(weekend) == "XXXX-WXX-WE");
}
