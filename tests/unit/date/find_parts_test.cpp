#include <algorithm>
#include <string>

#include "catch.hpp"
#include "date/find/numerals.hpp"
#include "find_support.hpp"

namespace nenpyo::date {

using test::only;

namespace {

Part number(int value) {
    return {Deixis::number, value};
}

}  // namespace

TEST_CASE("numbers in every style are evaluated") {
    for (const char* text :
         {"1945年8月15日", "１９４５年８月１５日", "一九四五年八月一五日", "千九百四十五年八月十五日",
          "1945 年 8 月 15 日", "1945.8.15", "1945/08/15", "15/08/1945", "8/15/1945"}) {
        INFO(text);
        const Point point = only(text).first;
        CHECK(point.year == number(1945));
        CHECK(point.month == number(8));
        CHECK(point.day == number(15));
        CHECK(point.year_style == YearStyle::western);
    }
    CHECK(only("廿三日").first.day == number(23));
    CHECK(only("卅日").first.day == number(30));
    CHECK(only("1,000年間").amounts.front().count == 1000);
    CHECK(only("1万2千年前").first.offset->count == 12000);
}

TEST_CASE("the list of numeral characters is complete") {
    std::u32string found;
    for (char32_t code = 0; code < 0x10000; ++code) {
        if (finder::begins_numeral(code)) {
            found += code;
        }
    }
    std::u32string listed(finder::numeral_characters);
    std::sort(listed.begin(), listed.end());
    CHECK(found == listed);
}

TEST_CASE("eras by name, short form, sign and old characters") {
    for (const char* text :
         {"令和6年4月1日", "R6.4.1", "Ｒ6.4.1", "R6/4/1", "㋿6年4月1日", "令6.4.1", "令和六年四月一日"}) {
        INFO(text);
        const Point point = only(text).first;
        CHECK(point.era == "令和");
        CHECK(point.year == number(6));
        CHECK(point.year_style == YearStyle::era);
        CHECK(point.day == number(1));
    }
    CHECK(only("慶應元年").first.era == "慶応");
    CHECK(only("慶應元年").first.year == number(1));
    CHECK(only("元治2年閏5月").first.leap_month);
}

TEST_CASE("years without a century or an era say so") {
    CHECK(only("03年に").first.year_style == YearStyle::two_digit);
    CHECK(only("'20年に").first.year_style == YearStyle::two_digit);
    CHECK(only("99年5月").first.year_style == YearStyle::two_digit);
    CHECK(only("同31年5月1日").first.year_style == YearStyle::era_elided);
    CHECK(only("四十三年四月七日").first.year_style == YearStyle::era_elided);
    CHECK(only("紀元前221年").first.year_style == YearStyle::before_christ);
    CHECK(only("昭和20年から21年").last->year_style == YearStyle::era_elided);
    CHECK(only("1635年か36年").last->year_style == YearStyle::two_digit);
    CHECK(only("90年代").first.decade == number(9));
}

TEST_CASE("the Western one of two calendars comes first") {
    for (const char* text : {"2011年（平成23年）3月11日", "平成23年（2011年）3月11日", "平成23（2011）年3月11日",
                             "2011年3月11日（平成23年3月11日）"}) {
        INFO(text);
        const Expression expression = only(text);
        CHECK(expression.first.year == number(2011));
        CHECK(expression.first.day == number(11));
        REQUIRE(expression.paired);
        CHECK(expression.paired->era == "平成");
        CHECK(expression.paired->year == number(23));
        CHECK(expression.paired->month == number(3));
    }
}

TEST_CASE("counted points tell what they are counted from") {
    CHECK(only("昨年").first.year == Part{Deixis::document, -1});
    CHECK(only("同年12月").first.year == Part{Deixis::context, 0});
    CHECK(only("翌々日").first.day == Part{Deixis::context, 2});
    CHECK(only("年末").first.year == Part{Deixis::open, 0});
    CHECK(only("昨秋").first.season == number(23));
    CHECK(only("昨秋").first.year == Part{Deixis::document, -1});
    CHECK(only("今朝").first.day_part == DayPart::morning);
    CHECK(only("同8月").first.year == Part{Deixis::context, 0});
    CHECK(only("同10日").first.month == Part{Deixis::context, 0});
    CHECK(only("翌3月").first.year == Part{Deixis::context, 1});
}

TEST_CASE("offsets and what they hang on") {
    const Expression week = only("会談の一週間前");
    CHECK(week.first.offset->count == 1);
    CHECK(week.first.offset->unit == Unit::week);
    CHECK(week.first.offset->direction == -1);
    CHECK(week.first.offset->base == Base::event);
    CHECK(week.first.event_noun == ByteRange{0, 6});
    CHECK(only("その約1年後").first.offset->base == Base::context);
    CHECK(only("その約1年後").mod == Mod::approx);
    CHECK(only("数年前").first.offset->count == std::nullopt);
    CHECK(only("3年5カ月後").first.offset->count == 41);
    CHECK(only("ロシア訪問の前日").first.event_noun.size() == 15);
}

TEST_CASE("clock times take their part of the day in") {
    CHECK(only("午後3時半").first.hour == number(15));
    CHECK(only("午後3時半").first.minute == number(30));
    CHECK(only("夜7時").first.hour == number(19));
    CHECK(only("夜12時").first.hour == number(24));
    CHECK(only("午前0時").first.hour == number(0));
    CHECK(only("深夜1時").first.hour == number(1));
    CHECK(only("深夜1時").first.deep_night);
    CHECK(only("25時").first.hour == number(25));
    CHECK(only("11:10 PM").first.hour == number(23));
    CHECK(only("同3時半").first.half_day_elided);
    CHECK(only("15:30 JST").first.zone == "+09:00");
    CHECK(only("2026-01-28T15:30:00Z").first.zone == "Z");
}

TEST_CASE("lengths, repetitions and their modifiers") {
    CHECK(only("3年5カ月").amounts.size() == 2);
    CHECK(only("1年半").amounts.front().count == 1.5);
    CHECK(only("数十年").amounts.front().vague);
    CHECK(only("数十年").amounts.front().count == 10);
    CHECK(only("十数年").amounts.front().vague_tens == 1);
    CHECK(only("1〜4年").amounts.front().upper == 4);
    CHECK(only("30分足らず").mod == Mod::less_than);
    CHECK(only("30年以上").mod == Mod::equal_or_more);
    CHECK(only("約3カ月").mod == Mod::approx);
    CHECK(only("週3回").times == 3);
    CHECK(only("毎週水曜").first.weekday == number(3));
    CHECK(only("毎週水曜").every);
    CHECK(only("5年目").nth);
}

TEST_CASE("two modifiers: one of the point, one of the expression") {
    const Expression expression = only("2025年末以降");
    CHECK(expression.first.mod == Mod::end);
    CHECK(expression.mod == Mod::on_or_after);
    CHECK(only("1990年代後半以降").first.halfpart == 2);
}

TEST_CASE("gapped ranges give the number its unit") {
    const Expression days = only("2月4～9日");
    CHECK(days.first.month == number(2));
    CHECK(days.first.day == number(4));
    CHECK(days.last->day == number(9));
    const Expression hours = only("午後3〜5時");
    CHECK(hours.first.hour == number(15));
    CHECK(hours.last->hour == number(17));
    const Expression quarter = only("4～6月期");
    CHECK(quarter.first.quarter == number(2));
    CHECK(quarter.first.calendar_quarter);
}

TEST_CASE("a number of years that may be a year or a length keeps both readings") {
    const Expression length = only("10年をかける");
    CHECK(length.type == TimexType::duration);
    const Expression doubtful = only("あれは10年だ");
    CHECK(doubtful.ambiguous);
    CHECK(doubtful.first.year == number(10));
    CHECK(doubtful.amounts.size() == 1);
}

TEST_CASE("names of days know their year") {
    CHECK(only("9.11事件").first.year == number(2001));
    CHECK(only("9.11事件").first.named);
    CHECK(only("9月11日").first.year.deixis == Deixis::absent);
}

}  // namespace nenpyo::date
