#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::merge;
using namespace nenpyo::merge::samples;

TEST_CASE("an entry takes the most precise date, the fullest text and all names") {
    Mention day = mention("1998-04-05", "海峡大橋が開通", "開通する", "b.txt");
    day.who = {"公団"};
    day.where = {"神戸"};
    Mention year = mention("1998", "海峡大橋が神戸と淡路の間で開通した", "開通する", "a.txt");
    year.status = Status::planned;
    year.where = {"神戸市", "淡路"};
    const std::vector<Entry> entries = merged({year, day});
    REQUIRE(entries.size() == 1);
    const Entry& entry = entries.front();
    CHECK(entry.date == "1998-04-05");
    CHECK(entry.precision == Precision::day);
    CHECK(entry.extent == day.extent);
    CHECK(entry.event == year.event);
    CHECK(entry.who == std::vector<std::string>{"公団"});
    CHECK(entry.status == Status::actual);
    CHECK(entry.mentions == std::vector<Mention>{year, day});
    CHECK(entry.best == 1);
    CHECK(entry.sources == 2);
    CHECK(entry.conflicts.empty());
}

TEST_CASE("of several names of one thing the fullest stays") {
    Mention one = mention("2031-05-02", "北島の港で調印式に出席", "出席する");
    one.who = {"ミナト大統領", "米国", "ミナト"};
    Mention other = mention("2031-05-02", "北島の港で調印式に出席", "出席する", "b.txt");
    other.who = {"アメリカ", "ジョン・ミナト", "青葉"};
    const std::vector<Entry> entries = merged({one, other});
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().who == std::vector<std::string>{"ジョン・ミナト", "アメリカ", "青葉"});
}

TEST_CASE("partly overlapping dates of one event are named as conflicts") {
    const std::vector<Entry> entries =
        merged({mention("2031-08-31/2031-09-03", "北島で国際会議", "国際会議"),
                mention("2031-09-01/2031-09-04", "北島で国際会議", "国際会議", "b.txt")});
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().date == "2031-08-31/2031-09-03");
    CHECK(entries.front().conflicts == std::vector<std::string>{"2031-09-01/2031-09-04"});
}

TEST_CASE("entries stand in chronological order, undated ones last") {
    CHECK(titles(merged({mention("XXXX-08", "灯台祭り", "灯台祭り"), mention("2031-05-02", "港が開港", "開港する"),
                         mention("2031", "市が発足", "発足する"), mention("2031-05", "橋が開通", "開通する"),
                         mention("2030-12-31", "塔が完成", "完成する", "z.txt"),
                         mention("2030-12-31", "駅が完成", "完成する", "b.txt", 7),
                         mention("2030-12-31", "門が完成", "完成する", "b.txt", 70)})) ==
          std::vector<std::string>{"2030-12-31 駅が完成", "2030-12-31 門が完成", "2030-12-31 塔が完成", "2031 市が発足",
                                   "2031-05 橋が開通", "2031-05-02 港が開港", "XXXX-08 灯台祭り"});
}

TEST_CASE("the same mention counts once") {
    const Mention one = mention("2031-05-02", "港が開港", "開港する");
    const std::vector<Entry> entries = merged({one, one, one});
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().mentions.size() == 1);
}
