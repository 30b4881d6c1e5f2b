#include "catch.hpp"
#include "resolve_story.hpp"

using namespace nenpyo;
using namespace nenpyo::test;

TEST_CASE("同年, 同月, 翌日 hang on the last date mentioned", "[resolve]") {
    Story story;
    story.say("2021年3月4日に橋が開通した。", {{"2021年3月4日", date_of(number(2021), number(3), number(4))}})
        .say("同日に式典があり、翌日から渡れた。",
             {{"同日", date_of({}, {}, same())}, {"翌日", date_of({}, {}, same(1))}})
        .paragraph()
        .say("同月18日に事故があり、同年12月に直し、翌年また壊れた。", {{"同月18日", date_of({}, same(), number(18))},
                                                                        {"同年12月", date_of(same(), number(12))},
                                                                        {"翌年", date_of(same(1))}});
    CHECK(story.values() == "2021-03-04 2021-03-04 2021-03-05 2021-03-18 2021-12 2022");
    CHECK(story.values(written_on(2026, 1, 29)) == story.values());
}

TEST_CASE("the order of the text is not the order of time", "[resolve]") {
    Story story;
    story.say("2021年1月に脱退した。", {{"2021年1月", date_of(number(2021), number(1))}})
        .paragraph()
        .say("同年2月の期限の前、同年1月に延長した。",
             {{"同年2月", date_of(same(), number(2))}, {"同年1月", date_of(same(), number(1))}});
    CHECK(story.values() == "2021-01 2021-02 2021-01");
}

TEST_CASE("bare months and days take what they lack from their paragraph", "[resolve]") {
    Story story;
    story.say("協議は2025年から続く。", {{"2025年", date_of(number(2025))}})
        .say("2月に電話で話し、5月には会った。", {{"2月", date_of({}, number(2))}, {"5月", date_of({}, number(5))}})
        .say("12日に別れ、9月18日に再び会った。",
             {{"12日", date_of({}, {}, number(12))}, {"9月18日", date_of({}, number(9), number(18))}});
    CHECK(story.values() == "2025 2025-02 2025-05 2025-05-12 2025-09-18");
}

TEST_CASE("the telling may run over New Year and over the end of a month", "[resolve]") {
    Story story;
    story
        .say("2024年12月に発足し、1月に動いた。",
             {{"2024年12月", date_of(number(2024), number(12))}, {"1月", date_of({}, number(1))}})
        .paragraph()
        .say("2024年9月30日に着き、2日に発った。",
             {{"2024年9月30日", date_of(number(2024), number(9), number(30))}, {"2日", date_of({}, {}, number(2))}});
    CHECK(story.values() == "2024-12 2025-01 2024-09-30 2024-10-02");
}

TEST_CASE("without any date to hang on, parts stay unknown", "[resolve]") {
    Story story;
    story.say("昨年の4月1日、前日に続いて18日の同時刻。", {{"昨年", date_of(writers(-1))},
                                                           {"4月1日", date_of({}, number(4), number(1))},
                                                           {"18日", date_of({}, {}, number(18))}});
    CHECK(story.values() == "XXXX XXXX-04-01 XXXX-04-18");
    Story alone;
    alone.say("18日と先月と前日。", {{"18日", date_of({}, {}, number(18))},
                                     {"先月", date_of({}, writers(-1))},
                                     {"前日", date_of({}, {}, same(-1))}});
    CHECK(alone.values() == "XXXX-XX-18 XXXX-XX XXXX-XX-XX");
}

TEST_CASE("the writer's words count from the document's date", "[resolve]") {
    Story story;
    story.say("昨年12月に始まり、今月6日に終わり、昨日と明日は休む。", {{"昨年12月", date_of(writers(-1), number(12))},
                                                                        {"今月6日", date_of({}, writers(), number(6))},
                                                                        {"昨日", date_of({}, {}, writers(-1))},
                                                                        {"明日", date_of({}, {}, writers(1))}});
    CHECK(story.values(written_on(2026, 1, 31)) == "2025-12 2026-01-06 2026-01-30 2026-02-01");
    CHECK(story.values(written_on(2026)) == "2025-12 2026-XX-06 2026-XX-XX 2026-XX-XX");
}

TEST_CASE("a bare date of a report is the nearest to the document's date that its tense allows", "[resolve]") {
    const auto value = [](const char* sentence, const char* words, const Expression& expression,
                          nenpyo::date::ResolveOptions on) {
        Story story;
        story.say(sentence, {{words, expression}});
        return story.values(std::move(on));
    };
    CHECK(value("8月15日に会談が行われた。", "8月15日", date_of({}, number(8), number(15)), written_on(2025, 9, 11)) ==
          "2025-08-15");
    CHECK(value("12月に辞任した。", "12月", date_of({}, number(12)), written_on(2026, 1, 29)) == "2025-12");
    CHECK(value("2月に開く予定だ。", "2月", date_of({}, number(2)), written_on(2025, 11, 3)) == "2026-02");
    CHECK(value("31日に発表した。", "31日", date_of({}, {}, number(31)), written_on(2026, 2, 1)) == "2026-01-31");
    CHECK(value("28日に開く予定だ。", "28日", date_of({}, {}, number(28)), written_on(2026, 2, 1)) == "2026-02-28");
}

TEST_CASE("a new section of a dated report goes back to the document's year", "[resolve]") {
    Story story;
    story.heading("背景")
        .say("戦略の公表は2024年7月21日だった。", {{"2024年7月21日", date_of(number(2024), number(7), number(21))}})
        .say("その直後の7月25日に飛行した。", {{"7月25日", date_of({}, number(7), number(25))}})
        .paragraph()
        .heading("式典")
        .say("8月31日〜9月3日の会合が続いた。",
             {{"8月31日〜9月3日", range_of(date_of({}, number(8), number(31)), date_of({}, number(9), number(3)))}});
    CHECK(story.values(written_on(2025, 9, 11)) == "2024-07-21 2024-07-25 2025-08-31/2025-09-03");
}

TEST_CASE("a heading that is a date governs what follows", "[resolve]") {
    Story story;
    story.heading("2011年11月25日", {{"2011年11月25日", date_of(number(2011), number(11), number(25))}})
        .say("16時17分に着いた。", {{"16時17分", clock_time(16, 17)}})
        .paragraph()
        .say("今日は雨で、明日も降る。", {{"今日", date_of({}, {}, writers())}, {"明日", date_of({}, {}, writers(1))}});
    story.paragraph()
        .heading("2011年11月28日", {{"2011年11月28日", date_of(number(2011), number(11), number(28))}})
        .say("8時に出た。", {{"8時", clock_time(8)}});
    CHECK(story.values() == "2011-11-25 2011-11-25T16:17 2011-11-25 2011-11-26 2011-11-28 2011-11-28T08");
}

TEST_CASE("notes and teasers give no context to the text, nor brackets before a date outside", "[resolve]") {
    Story story;
    story
        .say("2014年に条約を結んだ（改定は2019年）。",
             {{"2014年", date_of(number(2014))}, {"2019年", date_of(number(2019))}})
        .say("同年5月に発効した。", {{"同年5月", date_of(same(), number(5))}})
        .paragraph()
        .say("注 2022年の版による。", {{"2022年", date_of(number(2022))}}, SentenceKind::note)
        .paragraph()
        .say("同年8月に失効した。", {{"同年8月", date_of(same(), number(8))}});
    CHECK(story.values() == "2014 2019 2014-05 2022 2014-08");
}

TEST_CASE("reported speech of an earlier year counts from that year", "[resolve]") {
    Story story;
    story.say("2003年4月に機構が発足した。", {{"2003年4月", date_of(number(2003), number(4))}})
        .paragraph()
        .say("長官は昨年の合意によるものだと答えている。", {{"昨年", date_of(writers(-1))}});
    CHECK(story.values() == "2003-04 2002");
    Story dated;
    dated.say("2003年4月、長官は昨年の合意だと述べた。",
              {{"2003年4月", date_of(number(2003), number(4))}, {"昨年", date_of(writers(-1))}});
    CHECK(dated.values(written_on(2026, 1, 1)) == "2003-04 2002");
    Story narrated;
    narrated.say("2003年4月に始まり、昨年終わった。",
                 {{"2003年4月", date_of(number(2003), number(4))}, {"昨年", date_of(writers(-1))}});
    CHECK(narrated.values(written_on(2026, 1, 1)) == "2003-04 2025");
}

TEST_CASE("a telling that goes forward over a paragraph keeps its year in a dated report", "[resolve]") {
    Story story;
    story.say("公表は2024年7月21日だった。", {{"2024年7月21日", date_of(number(2024), number(7), number(21))}})
        .paragraph()
        .say("その直後の7月25日に飛行した。", {{"7月25日", date_of({}, number(7), number(25))}})
        .paragraph()
        .say("さらに同年10月2日に入港した。", {{"同年10月2日", date_of(same(), number(10), number(2))}});
    CHECK(story.values(written_on(2025, 9, 11)) == "2024-07-21 2024-07-25 2024-10-02");
}

TEST_CASE("what is only compared with sets no year", "[resolve]") {
    Story story;
    story
        .say("6日に勝ち、2013年以来の優勝を決めた。",
             {{"6日", date_of({}, {}, number(6))}, {"2013年以来", date_of(number(2013))}})
        .say("11月1日に始まる大会に出場する。", {{"11月1日", date_of({}, number(11), number(1))}});
    CHECK(story.values(written_on(2024, 10, 7)) == "2024-10-06 2013 2024-11-01");
}
