#include <algorithm>

#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::merge;
using namespace nenpyo::merge::samples;

namespace {

/// Number of entries that two mentions make.
std::size_t entries(Mention one, Mention other) {
    return merged({std::move(one), std::move(other)}).size();
}

Mention with_where(Mention mention, std::vector<std::string> where) {
    mention.where = std::move(where);
    return mention;
}

Mention with_who(Mention mention, std::vector<std::string> who) {
    mention.who = std::move(who);
    return mention;
}

Mention with_status(Mention mention, Status status) {
    mention.status = status;
    return mention;
}

}  // namespace

TEST_CASE("the same event in other words is one entry") {
    CHECK(entries(mention("2031-05-02", "米国とロシアの大統領が首脳会談", "首脳会談"),
                  mention("2031-05-02", "米ロ両大統領がアメリカで会談した", "会談する", "b.txt")) == 1);
    CHECK(entries(mention("1921-03", "反乱軍がミナト政権を打倒", "打倒する"),
                  mention("1921-03-04", "ミナト政権が崩壊", "崩壊する", "b.txt")) == 1);
    CHECK(entries(mention("1998-04-05", "海峡大橋が開通", "開通する"),
                  mention("1998", "海峡大橋の開通", "開通", "b.txt")) == 1);
    CHECK(entries(mention("2012-02-29", "駅前で電波塔の工事が完了し竣工した", "竣工する"),
                  mention("2012-02-29", "駅前の電波塔が完成", "完成する", "b.txt")) == 1);
}

TEST_CASE("a verb that means nothing by itself leaves the kind of the event to its noun") {
    CHECK(entries(mention("2031-05-02", "両国が港湾協定の交渉を行った", "行う"),
                  mention("2031-05-02", "両国の港湾協定の交渉", "交渉", "b.txt")) == 1);
    CHECK(entries(mention("2031-05-02", "港湾協定の交渉を行った", "行う"),
                  mention("2031-05-02", "港湾協定の調印式を行った", "行う", "b.txt")) == 2);
}

TEST_CASE("what is told about an event is of the event, and its text and its people stay the event's") {
    const std::vector<Entry> entries =
        merged({with_who(mention("2031-08", "ホノルル首脳会談では新しい提案が報告された", "報告する"), {"新しい提案"}),
                with_who(mention("2031-08-15", "ハワイで日仏の首脳会談", "首脳会談", "b.txt"), {"日仏"}),
                mention("2031-08-18", "パリでの日仏首脳会談", "会談する", "b.txt", 40),
                mention("2031-08", "港の使用料が報告された", "報告する", "c.txt")});
    REQUIRE(entries.size() == 3);
    CHECK(titles(entries) == std::vector<std::string>{"2031-08 港の使用料が報告された",
                                                      "2031-08-15 ハワイで日仏の首脳会談",
                                                      "2031-08-18 パリでの日仏首脳会談"});
    CHECK(entries[1].who == std::vector<std::string>{"日仏"});
    CHECK(entries[1].mentions.size() == 2);
}

TEST_CASE("a city is its region, another city of it is not") {
    const Mention region = mention("2031-08-15", "ハワイの灯台が完成", "完成する");
    CHECK(entries(region, mention("2031-08-15", "ホノルルに灯台が完成", "完成する", "b.txt")) == 1);
    CHECK(entries(with_where(mention("2031-08-15", "神戸の灯台が完成", "完成する"), {"神戸"}),
                  with_where(mention("2031-08-15", "姫路の灯台が完成", "完成する", "b.txt"), {"姫路"})) == 2);
}

TEST_CASE("an event whose noun and verb stand apart is the event of one word") {
    CHECK(entries(mention("2031-05", "東工場の操業を終了", "終了する"),
                  mention("2031-05", "経営陣が東工場を閉鎖した", "閉鎖する", "b.txt")) == 1);
}

TEST_CASE("different kinds of events stay apart") {
    CHECK(entries(mention("2031-05-02", "ミナト大統領が北島を訪問", "訪問する"),
                  mention("2031-05-02", "ミナト大統領が北島で会談", "会談する", "b.txt")) == 2);
    CHECK(entries(mention("2031-05-02", "原油価格の危機を受けて輸出を停止", "停止する"),
                  mention("2031-05-02", "原油価格の危機が深刻化", "深刻化する", "b.txt")) == 2);
}

TEST_CASE("one word in common is not enough") {
    CHECK(entries(mention("2031-05-02", "会談", "会談"),
                  mention("2031-05-02", "日独の首相が会談", "会談する", "b.txt")) == 2);
    CHECK(entries(mention("2031-05-02", "青葉小学校が開校", "開校する"),
                  mention("2031-05-02", "港南中学校が開校", "開校する", "b.txt")) == 2);
}

TEST_CASE("two different places are two events, a city and its country are not") {
    const Mention one = mention("2031-05-02", "両国の外相が会談", "会談する");
    const Mention other = mention("2031-05-02", "両国の外相が会談", "会談する", "b.txt");
    CHECK(entries(with_where(one, {"ワシントン"}), with_where(other, {"アンカレジ"})) == 2);
    CHECK(entries(with_where(one, {"アラスカ"}), with_where(other, {"アンカレッジ"})) == 1);
    CHECK(entries(with_where(one, {"石川県金沢市"}), with_where(other, {"石川"})) == 1);
    CHECK(entries(with_where(one, {"青葉町"}), with_where(other, {"港南町"})) == 2);
    CHECK(entries(with_where(one, {"青葉港"}), with_where(other, {"青葉"})) == 1);
    CHECK(entries(with_where(one, {"岬の灯台"}), with_where(other, {"会場"})) == 1);
    CHECK(entries(with_where(one, {"金沢"}), other) == 1);
}

TEST_CASE("a third mention does not bridge two places") {
    const Mention here = with_where(mention("2031-05-02", "両国の外相が会談", "会談する"), {"金沢"});
    const Mention there = with_where(mention("2031-05-02", "両国の外相が会談", "会談する", "b.txt"), {"富山"});
    CHECK(merged({here, mention("2031-05-02", "両国の外相が会談", "会談する", "c.txt"), there}).size() == 2);
}

TEST_CASE("participants who are not the same are two events") {
    const Mention one = with_who(mention("2031-05-02", "新型機の開発計画を発表", "発表する"), {"青葉重工"});
    const Mention other =
        with_who(mention("2031-05-02", "新型機の開発計画を発表", "発表する", "b.txt"), {"みなと製作所"});
    CHECK(entries(one, other) == 2);
    CHECK(entries(one, with_who(other, {"青葉重工の社長"})) == 1);
}

TEST_CASE("a person is who a shorter name calls so") {
    const auto appointed = [](std::string_view event, std::string_view who, std::string_view file) {
        return with_who(mention("2031-04", event, "就任する", file), {std::string(who)});
    };
    const Mention full = appointed("岬田灯子が灯台長に就任", "岬田灯子", "a.txt");
    CHECK(entries(full, appointed("岬田氏が本社の推薦で灯台長に就任した", "岬田氏", "b.txt")) == 1);
    CHECK(entries(full, appointed("岬田氏が就任した", "岬田氏", "b.txt")) == 1);
    CHECK(entries(full, appointed("岬田波平が港長に就任した", "岬田波平", "b.txt")) == 2);
    CHECK(entries(appointed("ヨハン・ミナトが議長に就任", "ヨハン・ミナト", "a.txt"),
                  appointed("ミナト氏が議長に就任", "ミナト氏", "b.txt")) == 1);
}

TEST_CASE("names that share only their common part are not the same") {
    const Mention one = with_who(mention("2031", "青葉大学が新制の大学として発足", "発足する"), {"青葉大学"});
    const Mention other =
        with_who(mention("2031", "港南大学が新制の大学として発足", "発足する", "b.txt"), {"港南大学"});
    const Mention third = mention("2031-04-01", "港南大学が新制の大学として発足", "発足する", "c.txt");
    CHECK(merged({one, other, with_who(third, {"港南大学"})}).size() == 2);
}

TEST_CASE("what says no more than its predicate joins only at the very same date") {
    const Mention bare = with_who(mention("2031", "噴火", "噴火"), {"北島火山"});
    CHECK(entries(bare, with_who(mention("2031-05-02", "北島火山で噴火", "噴火する", "b.txt"), {"北島火山"})) == 2);
    CHECK(entries(bare, with_who(mention("2031", "北島火山で噴火", "噴火する", "b.txt"), {"北島火山"})) == 1);
}

TEST_CASE("what says no more than its predicate is the only event of its kind that its document tells of the date") {
    const Mention bare = mention("2031-05", "失脚", "失脚", "a.txt", 90);
    const Mention whole = mention("2031-05", "ミナト政権が崩壊した", "崩壊する");
    CHECK(entries(bare, whole) == 1);
    CHECK(entries(bare, mention("2031-05", "ミナト政権が崩壊した", "崩壊する", "b.txt")) == 2);
    CHECK(merged({bare, whole, mention("2031-05", "北島の王政が倒れた", "倒れる", "a.txt", 40)}).size() == 3);
}

TEST_CASE("documents that share two events share the one of a day that both tell in their own words") {
    std::vector<Mention> mentions;
    for (const std::string_view file : {"a.txt", "b.txt"}) {
        mentions.push_back(mention("2031-05-02", "つばめ丸が岸壁に衝突", "衝突する", file, 10));
        mentions.push_back(mention("2031-05-01", "つばめ丸が青葉港を出港", "出港する", file, 20));
    }
    mentions.push_back(mention("2031-05-04", "臨時の運航を開始", "運航", "a.txt", 30));
    mentions.push_back(mention("2031-05-04", "代船を運航した", "運航する", "b.txt", 30));
    CHECK(merged(mentions).size() == 3);
    mentions.push_back(mention("2031-05-04", "救助艇を運航した", "運航する", "b.txt", 40));
    CHECK(merged(mentions).size() == 5);
    mentions.erase(mentions.begin());
    mentions.pop_back();
    CHECK(merged(mentions).size() == 4);
}

TEST_CASE("mentions in one sentence are never one event") {
    Mention one = mention("2031-05-02", "灯台の点灯式", "点灯式");
    Mention other = mention("2031-05", "灯台の点灯式", "点灯式", "a.txt", 12);
    CHECK(entries(one, other) == 1);
    other.sentence = one.sentence;
    CHECK(entries(one, other) == 2);
    other.at.span.start += 100000;  // the same words again, far away
    CHECK(entries(one, other) == 1);
}

TEST_CASE("ordinals and denials separate") {
    CHECK(entries(mention("2031-05", "第1回の読書会を開催", "開催する"),
                  mention("2031-05", "第2回の読書会を開催", "開催する", "b.txt")) == 2);
    const Mention other = mention("2031-05-02", "港湾協定に署名", "署名する", "b.txt");
    const Mention one = mention("2031-05-02", "港湾協定に署名", "署名する");
    CHECK(entries(with_status(one, Status::negated), other) == 2);
    CHECK(entries(with_status(one, Status::negated), with_status(other, Status::negated)) == 1);
    CHECK(entries(with_status(one, Status::planned), other) == 1);
}

TEST_CASE("a year joins the one date it fits, and neither of two") {
    const Mention year = mention("2031", "北島で噴火", "噴火する", "c.txt");
    const Mention may = mention("2031-05-02", "北島で噴火", "噴火する");
    const Mention june = mention("2031-06-10", "北島で噴火", "噴火する", "b.txt");
    CHECK(merged({year, may}).size() == 1);
    CHECK(merged({year, may, june}).size() == 3);
    CHECK(merged({year, mention("2031", "北島で噴火", "噴火", "d.txt"), may, june}).size() == 3);
}

TEST_CASE("only comparable dates are compared") {
    CHECK(entries(mention("1990/1999", "携帯電話が普及", "普及する"),
                  mention("1995-03-01", "携帯電話が普及", "普及する", "b.txt")) == 2);
    CHECK(entries(mention("1990/1999", "携帯電話が普及", "普及する"),
                  mention("1990/1999", "携帯電話の普及", "普及", "b.txt")) == 1);
    CHECK(entries(mention("2031-05-02", "北島で噴火", "噴火する"),
                  mention("2031-05-03", "北島で噴火", "噴火する", "b.txt")) == 2);
}

TEST_CASE("undated mentions meet only over the very same date text") {
    CHECK(entries(mention("XXXX-08-15", "北島で灯台祭り", "灯台祭り"),
                  mention("XXXX-08-15", "北島で灯台祭り", "灯台祭り", "b.txt")) == 1);
    CHECK(entries(mention("XXXX-08-15", "北島で灯台祭り", "灯台祭り"),
                  mention("XXXX-08", "北島で灯台祭り", "灯台祭り", "b.txt")) == 2);
    CHECK(entries(mention("XXXX-08-15", "北島で灯台祭り", "灯台祭り"),
                  mention("2031-08-15", "北島で灯台祭り", "灯台祭り", "b.txt")) == 2);
}

TEST_CASE("one event with two dates stays two entries that name each other") {
    const std::vector<Entry> entries =
        merged({mention("2031-05", "青葉市と港南市が水道協定に署名", "署名する"),
                mention("2031-10", "青葉市と港南市が水道協定に調印", "調印する", "b.txt"),
                mention("2031-10", "漁港の改修を決定", "決定する", "b.txt", 90)});
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].conflicts == std::vector<std::string>{"2031-10"});
    CHECK(entries[1].conflicts == std::vector<std::string>{"2031-05"});
    CHECK(entries[2].conflicts.empty());
}

TEST_CASE("a sentence that only says when contradicts another date") {
    const auto conflicts = [](std::string_view sentence, std::string_view date_text) {
        Mention only_when = mention("2032-06-10", "青葉高校が北島大会で優勝した", "優勝する", "b.txt");
        only_when.sentence = sentence;
        only_when.date_text = date_text;
        const Mention told = mention("2031-05-02", "青葉高校が北島大会で優勝した", "優勝する");
        return merged({told, only_when}).front().conflicts.size();
    };
    CHECK(conflicts("青葉高校が北島大会で優勝したのは2032年6月10日だ。", "2032年6月10日") == 1);
    CHECK(conflicts("青葉高校の北島大会での優勝は2032年6月10日のことだ。", "2032年6月10日") == 1);
    CHECK(conflicts("青葉高校が北島大会で次に優勝したのは2032年6月10日だ。", "2032年6月10日") == 0);
    CHECK(conflicts("青葉高校は2032年6月10日、北島大会で優勝した。", "2032年6月10日") == 0);
}

TEST_CASE("what happens again and again contradicts nothing") {
    for (const Entry& entry :
         merged({mention("2031-05-02", "青葉市と港南市の市長が防災会議で会談", "会談する"),
                 mention("2032-05-02", "青葉市と港南市の市長が防災会議で会談", "会談する", "b.txt")})) {
        CHECK(entry.conflicts.empty());
    }
}

TEST_CASE("clock times apart are two events, minutes apart they are one") {
    const auto entries = [](std::string_view one, std::string_view other) {
        std::vector<Mention> mentions{mention("2031-05-03", "青浜市が対策室を設置", "設置する", "a.txt"),
                                      mention("2031-05-03", "青浜市が対策室を設置", "設置する", "b.txt")};
        mentions[0].date = one;
        mentions[1].date = other;
        return merged(mentions).size();
    };
    CHECK(entries("2031-05-03T16:00", "2031-05-03T22:10") == 2);
    CHECK(entries("2031-05-03T16:00", "2031-05-03T16:15") == 1);
    CHECK(entries("2031-05-03T16", "2031-05-03T16:58") == 1);
    CHECK(entries("2031-05-03", "2031-05-03T22:10") == 1);
}

TEST_CASE("a caption that tells of many is no mention of one") {
    CHECK(merged({mention("2031", "北港の主な砲弾発射", "発射する", "a.txt"),
                  mention("2031-05-03", "北港で砲弾を発射した", "発射する", "b.txt")})
              .size() == 2);
}

TEST_CASE("what happens once, told of one day in two documents, is one event in fewer words") {
    Mention named = mention("2031-05-03", "北島の沖で青浜の貨物船が沈んだ", "沈む", "b.txt");
    named.who = {"青浜の貨物船"};
    const Mention plain = mention("2031-05-03", "北島の沖で暴風に遭い沈没", "沈没する", "a.txt");
    CHECK(merged({plain, named}).size() == 1);
    Mention other = mention("2031-05-03", "北島の沖で白浜の漁船が沈んだ", "沈む", "c.txt");
    other.who = {"白浜の漁船"};
    CHECK(merged({named, other}).size() == 2);
}

TEST_CASE("a thing with a name that two documents date differently") {
    const std::vector<Entry> entries =
        merged({mention("2031-05", "両市は「青浜協定」を締結した", "締結する", "a.txt"),
                mention("2031-10", "「青浜協定」が正式に調印された", "調印する", "b.txt"),
                mention("2031-10", "衛星「ひなた」を打ち上げた", "打ち上げる", "c.txt"),
                mention("2031-11", "「ひなた」が打ち上げられた", "打ち上げる", "d.txt")});
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].conflicts == std::vector<std::string>{"2031-10"});
    CHECK(std::count_if(entries.begin(), entries.end(), [](const Entry& e) { return e.conflicts.size() == 1; }) == 4);
}

TEST_CASE("a meeting of states is that of their leaders, of those years, and not of others") {
    const auto entries = [](std::string_view date, std::string_view event) {
        return merged({mention(date, "トランプ大統領とプーチン大統領が北島で会談した", "会談する", "a.txt"),
                       mention(date, event, "会談", "b.txt")})
            .size();
    };
    CHECK(entries("2025-03-02", "北島での米露首脳会談") == 1);
    CHECK(entries("1985-03-02", "北島での米露首脳会談") == 2);
    CHECK(entries("2025-03-02", "北島での日中首脳会談") == 2);
}
