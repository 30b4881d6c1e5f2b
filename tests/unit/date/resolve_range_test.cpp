#include "catch.hpp"
#include "resolve_story.hpp"

using namespace nenpyo;
using namespace nenpyo::test;

namespace {

std::string value(const Expression& expression, nenpyo::date::ResolveOptions options = {}) {
    Story story;
    story.say("それである。", {{"それ", expression}});
    return story.values(std::move(options));
}

Expression short_year(int year, Part month = {}, YearStyle style = YearStyle::two_digit) {
    Expression out = date_of(number(year), month);
    out.first.year_style = style;
    return out;
}

}  // namespace

TEST_CASE("the ends of a range lend each other what they lack", "[resolve]") {
    const auto ym = [](int year, int month) { return date_of(number(year), number(month)); };
    const auto m = [](int month) { return date_of({}, number(month)); };
    const auto d = [](int day) { return date_of({}, {}, number(day)); };
    CHECK(value(range_of(ym(2023, 11), m(12))) == "2023-11/2023-12");
    CHECK(value(range_of(ym(2023, 11), m(2))) == "2023-11/2024-02");
    CHECK(value(range_of(m(8), ym(2026, 3))) == "2025-08/2026-03");
    CHECK(value(range_of(date_of({}, number(2), number(4)), d(9))) == "XXXX-02-04/XXXX-02-09");
    CHECK(value(range_of(date_of(number(2012), number(4), number(28)), d(3))) == "2012-04-28/2012-05-03");
    CHECK(value(range_of(ym(2019, 9), short_year(20, number(3)))) == "2019-09/2020-03");
    CHECK(value(range_of(ym(2002, 10), short_year(3, number(7)))) == "2002-10/2003-07");
    CHECK(value(range_of(era_date("昭和", 20), short_year(21, {}, YearStyle::era_elided))) == "1945/1946");
    CHECK(value(range_of(date_of(number(1635)), short_year(36))) == "1635/1636");
    CHECK(value(range_of(date_of(number(2015)), date_of(number(2020)))) == "2015/2020");
}

TEST_CASE("a range that runs backwards as written is reported", "[resolve]") {
    Story story;
    story.say("それである。", {{"それ", range_of(date_of(number(2020)), date_of(number(2015)))}});
    const auto timex = story.timexes().at(0);
    CHECK(timex.value == "2015/2020");
    REQUIRE(timex.problems.size() == 1);
    CHECK(timex.problems[0].kind == TimexProblem::Kind::range_reversed);
}

TEST_CASE("open ranges", "[resolve]") {
    Expression since = date_of(number(2025));
    since.open_end = true;
    CHECK(value(since) == "2025/..");
    Expression until = date_of(number(2020));
    until.open_start = true;
    CHECK(value(until) == "../2020");
}

TEST_CASE("times of day take their day from the discourse", "[resolve]") {
    Story story;
    story
        .say("2011年3月11日の朝、午後2時46分に揺れた。",
             {{"2011年3月11日", date_of(number(2011), number(3), number(11))}, {"午後2時46分", clock_time(14, 46)}})
        .say("28分後に波が来た。", {{"28分後", offset(28, Unit::minute, 1, Base::context)}})
        .say("25時に止んだ。", {{"25時", clock_time(25)}});
    CHECK(story.values() == "2011-03-11 2011-03-11T14:46 2011-03-11T15:14 2011-03-12T01");
    CHECK(value(clock_time(9, 30)) == "XXXX-XX-XXT09:30");
    CHECK(value(range_of(clock_time(9), clock_time(19))) == "XXXX-XX-XXT09/T19");
    Expression half = clock_time(3, 30);
    half.first.half_day_elided = true;
    CHECK(value(range_of(clock_time(13, 30), half)) == "XXXX-XX-XXT13:30/T15:30");
}

TEST_CASE("offsets have the precision of their unit", "[resolve]") {
    Story story;
    story.say("2002年10月に占拠され、その約1年後、数年後、3日後。",
              {{"2002年10月", date_of(number(2002), number(10))},
               {"その約1年後", offset(1, Unit::year, 1, Base::context)},
               {"数年後",
                [] {
                    Expression e = offset(0, Unit::year, 1, Base::context);
                    e.first.offset->count.reset();
                    return e;
                }()},
               {"3日後", offset(3, Unit::day, 1, Base::context)}});
    CHECK(story.values() == "2002-10 2003-10 XXXX 2003");
}

TEST_CASE("an event's noun leads to the date of the event", "[resolve]") {
    Story story;
    story
        .say("2026年1月28日、代表の飛行機が着いた。", {{"2026年1月28日", date_of(number(2026), number(1), number(28))}})
        .say("首脳との会談の議題は基地である。")
        .paragraph()
        .say("次の話に移る。2025年10月5日に別の式典があった。",
             {{"2025年10月5日", date_of(number(2025), number(10), number(5))}})
        .paragraph();
    Expression week = offset(1, Unit::week, -1, Base::event);
    week.first.event_noun = {story.offset(), story.offset() + 6};
    story.say("会談の一週間前に撤退した。", {{"会談の一週間前", week}});
    CHECK(story.values() == "2026-01-28 2025-10-05 2026-01-21");
    CHECK(story.timexes().back().anchor == Anchor::event);
}

TEST_CASE("the ends of an interval are plain dates", "[resolve]") {
    Expression spring = date_of(number(1973));
    spring.first.season = number(21);
    CHECK(value(range_of(date_of(number(1971)), spring)) == "1971/1973-05");
    Expression winter = date_of(number(1971));
    winter.first.season = number(24);
    CHECK(value(range_of(winter, date_of(number(1973)))) == "1971-12/1973");
}

TEST_CASE("a modifier narrows the century or period it stands behind, not the years at its edges", "[resolve]") {
    const auto century = [](int which, Mod mod) {
        Expression out = date_of({});
        out.first.century = number(which);
        out.first.mod = mod;
        return out;
    };
    Story story;
    story.say("それである。", {{"それ", range_of(century(16, Mod::end), century(17, Mod::start))}});
    const auto timex = story.timexes().at(0);
    CHECK(timex.value == "1501/1700");
    CHECK(earliest_text(timex.extent) == "1567-09-02");
    CHECK(latest_text(timex.extent) == "1634-05-01");
}

TEST_CASE("the tens of days that two words name together", "[resolve]") {
    Expression first = date_of(number(2024), number(5));
    first.first.tendays = number(4);
    CHECK(value(first) == "2024-05-01/2024-05-20");
    Expression last = date_of(number(2024), number(5));
    last.first.tendays = number(5);
    CHECK(value(last) == "2024-05-11/2024-05-31");
}
