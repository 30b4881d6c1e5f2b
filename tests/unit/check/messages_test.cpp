#include "catch.hpp"
#include "findings.hpp"

using namespace nenpyo;

namespace {

/// The first finding as `severity: message [rule]`; empty where there is none.
std::string first(const std::string& text) {
    const std::vector<Found> list = findings(text);
    return list.empty() ? "" : list.front().severity + ": " + list.front().message + " [" + list.front().rule + "]";
}

}  // namespace

TEST_CASE("a finding says what would be right") {
    CHECK(first("式典は2026年2月30日に開く。") ==
          "error: 2月30日 does not exist; the last is 2月28日 [impossible-date]");
    CHECK(first("式典は2026年2月3日（土）に開く。") ==
          "warning: 2026-02-03 is a 火曜日, not a 土曜日; the nearest 土曜日 are 2026-01-31 and 2026-02-07 "
          "[weekday-mismatch]");
    CHECK(first("1948年（昭和22年）に開業した。") ==
          "warning: 昭和22年 is not the year beside it, which is 昭和23年 [era-mismatch]");
    CHECK(first("1950年に創業した社は2025年に創業70周年を迎えた。") ==
          "warning: from 1950年 to 2025年 it is 75周年, not 70周年 [count-mismatch]");
}

TEST_CASE("days outside an era") {
    CHECK(first("改元の告示は令和元年4月30日に出た。") ==
          "error: 令和元年4月30日 is outside its era; it is a day of 平成31年 [impossible-date]");
    CHECK(first("閣議は平成31年5月1日に開かれた。") ==
          "error: 平成31年5月1日 is outside its era; it is a day of 令和元年 [impossible-date]");
    CHECK(first("昭和64年1月7日に崩御された。").empty());
    CHECK(first("計画は平成35年に終わる。") == "note: 平成35年 was never reached; it is 令和5年 [era-mismatch]");
    CHECK(first("明治5年12月3日に布告が出た。").starts_with("error: 12月3日 does not exist"));
}

TEST_CASE("numbers too large for their unit") {
    CHECK(first("残高は2024年13月に増えた。") == "error: 2024年13月 does not exist [impossible-date]");
    CHECK(rules_of(findings("会は4月32日に開く。"), false) == std::set<std::string>{"impossible-date"});
    CHECK(rules_of(findings("2024年5月2日10時75分に止まった。")) == std::set<std::string>{"impossible-date"});
    CHECK(findings("2024年4月45日間の旅に出た。").empty());
    CHECK(findings("2024年13月齢の牛を出荷した。").empty());
}

TEST_CASE("a beginning may stand in a sentence before its anniversary") {
    CHECK(rules_of(findings("創業は1950年である。同社は2025年に創業70周年を迎えた。")) ==
          std::set<std::string>{"count-mismatch"});
    CHECK(findings("創業は1950年である。同社は2025年に創業75周年を迎えた。").empty());
}

TEST_CASE("a date inside a relative clause contradicts nothing") {
    CHECK(findings("彼は2010年に退任した後、1995年に設立した会社に戻った。").empty());
    CHECK(rules_of(findings("2020年に開館する前に、2022年に改装した。")) == std::set<std::string>{"sequence-mismatch"});
}

TEST_CASE("plans of the past, and plans that are announced, are told rightly") {
    const std::string head = "2026年1月29日 10:00 更新\n\n";
    CHECK(findings(head + "同社は2026年4月に開業すると発表した。").empty());
    CHECK(findings(head + "工場は2025年3月に稼働する予定だった。").empty());
    CHECK(rules_of(findings(head + "工場は2025年3月に稼働する予定だ。")) == std::set<std::string>{"tense-mismatch"});
}

TEST_CASE("a year of two digits is ambiguous only where nothing tells its century") {
    CHECK(rules_of(findings("彼は85年5月に渡米した。")) == std::set<std::string>{"ambiguous"});
    CHECK(rules_of(findings("彼は02年に渡米した。")) == std::set<std::string>{"ambiguous"});
    CHECK(findings("彼は1979年に入社し、85年5月に渡米した。").empty());
    CHECK(findings("彼は10年かけて橋を架けた。").empty());
}

TEST_CASE("a quoted name in two documents, said in the active and in the passive") {
    const std::vector<Found> list = findings({draft("a.txt", "両国は2015年5月に「北海航路協定」を締結した。"),
                                              draft("b.txt", "2015年9月には「北海航路協定」が正式に締結された。")});
    CHECK(rules_of(list, false) == std::set<std::string>{"conflicting-dates"});
    CHECK(findings("ルリア国は2015年5月、隣のカルド国と軍事援助を定めた「友好条約」を締結した。\n\n"
                   "2015年9月、ルリア国は遠いベルン共和国と通商のための「友好条約」を締結した。")
              .empty());
}

TEST_CASE("a range is reversed only where both ends are dates") {
    CHECK(rules_of(findings("2020年5月から2019年3月まで休んだ。")) == std::set<std::string>{"range-reversed"});
    CHECK(rules_of(findings("東港5から2001年6月に改めた。"), false).empty());
    CHECK(rules_of(findings("83年頃 - 168年頃"), false).empty());
}

TEST_CASE("lunisolar days after the tables end are not known, not impossible") {
    CHECK(rules_of(findings("1917年（旧暦9月30日）に生まれた。"), false).empty());
}

TEST_CASE("one event dated two ways in two documents is shown in both places") {
    const std::vector<Found> list = findings({draft("a.txt", "「赤松協定」は2003年3月に締結された。"),
                                              draft("b.txt", "「赤松協定」が締結されたのは2004年11月だ。")});
    REQUIRE(list.size() == 2);
    CHECK(list[0].file == "b.txt");
    CHECK(list[0].severity == "warning");
    CHECK(list[0].message.find("2004-11 here and 2003-03 at a.txt:1:8") != std::string::npos);
    CHECK(list[1].file == "a.txt");
    CHECK(list[1].severity == "note");
}

TEST_CASE("a count says what it would be") {
    CHECK(first("2019年から2023年までの8年間、休んだ。") ==
          "warning: 2019年から2023年まで is 5年間, not 8年間 [count-mismatch]");
    CHECK(first("1995年の噴火から30年を経た2015年、道が開いた。") ==
          "warning: from 1995年 to 2015年 it is 20年, not 30年 [count-mismatch]");
    CHECK(first("2003年から2009年まで、足かけ9年に及んだ。") ==
          "warning: 2003年から2009年まで is 7年, counting the first, not 9年 [count-mismatch]");
    CHECK(first("2025年6月2日に申請し、3日後の6月9日に許された。") ==
          "warning: from 2025年6月2日 to 6月9日 it is 7 days, not 3日後 [count-mismatch]");
}

TEST_CASE("an anniversary counts only from what it names, and one that lies ahead from nothing") {
    CHECK(findings("1980年に開館した館は2020年に創業90周年の会社が建てた。").empty());
    CHECK(findings("1995年の噴火から30周年を前に、2024年12月に集会が開かれた。").empty());
}

TEST_CASE("a word for the next day may count from any date just before it") {
    CHECK(findings("社は2007年に建てられた。創業は1990年で、翌年の2008年に移った。").empty());
    CHECK(first("工事は4月1日に始まった。翌日の4月5日に終わった。") != "");
    CHECK(rules_of(findings("検査は2月28日に始まった。翌日の3月1日に終わった。"), false).empty());
    CHECK(rules_of(findings("検査は2月28日に始まった。翌日の2月29日に終わった。"), false).empty());
}

TEST_CASE("a range of days in one month runs forward, unless it is a full year") {
    CHECK(first("展示は2024年5月10日から5月3日まで開く。") ==
          "warning: 2024年5月10日から5月3日まで ends before it begins [range-reversed]");
    CHECK(findings("期間は2024年4月16日から4月15日までとする。").empty());
    CHECK(findings("窓口は2024年12月29日から1月3日まで休む。").empty());
    CHECK(findings("店は2024年5月2日午後9時から午前5時まで開く。").empty());
}

TEST_CASE("a weekday may be right in a year that the text names") {
    CHECK(findings("2013年の開催が決まった。\n\n2017年に計画が変わった。10月5日（土）に開かれた。").empty());
    CHECK(first("1985年8月12日、水曜日の朝に発った。").find("2013") == std::string::npos);
}

TEST_CASE("the day off for a holiday on a Sunday") {
    CHECK(findings("2025年11月24日は勤労感謝の日の振替休日だ。").empty());
    CHECK(findings("2009年5月6日は憲法記念日の振替休日だ。").empty());
    CHECK(first("2025年11月25日は勤労感謝の日の振替休日だ。") ==
          "warning: the day off for 勤労感謝の日 of 2025 is 11月24日 [holiday-mismatch]");
    CHECK(findings("2025年7月18日、海の日の連休を前に店を開けた。").empty());
    CHECK(findings("2025年の秋分の日は9月20日から続く連休の終わりだ。").empty());
}
