// Every row of the tables does what it says.
#include "prepare/table.hpp"

#include "catch.hpp"
#include "prepare/cue.hpp"
#include "prepare/date_lead.hpp"
#include "prepare/opening.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;
using namespace nenpyo::prepare;

TEST_CASE("the example of each enumerator is matched by that very row") {
    util::each_row(data::enumerators, [](auto cells) {
        INFO(cells[0]);
        CHECK(opening(cells[3]).id == cells[0]);
    });
}

TEST_CASE("a number is read with its value") {
    CHECK(opening("第三章　戦後").number == 3);
    CHECK(opening("二十一、寄付").number == 21);
    CHECK(opening("１２．おわりに").number == 12);
    CHECK(opening("1.4 方法").number == 4);
    CHECK(opening("(b)結果").number == 'b');
}

TEST_CASE("what only looks like an enumerator is none") {
    for (const std::string_view line :
         {"1 月、4 月、7 月に集まる", "3 カ国が参加した", "9.11事件の後", "第3章で述べたように", "十分な準備をした",
          "一方で反対もある", "a-b間の距離", "2010年に"}) {
        INFO(line);
        CHECK(opening(line).role == OpeningRole::none);
    }
}

TEST_CASE("each cue is found alone on a line or where its match says") {
    util::each_row(data::cues, [](auto cells) {
        INFO(cells[0]);
        const std::string word(cells[0]);
        const std::string line = cells[1] == "whole" ? word : cells[1] == "number" ? word + "1　内訳" : word + "：内訳";
        CHECK(find_cue(line, false).scope != CueScope::none);
        if (cells[1] == "whole") {
            CHECK(find_cue("【" + word + "】", false).scope == find_cue(word, false).scope);
        }
    });
}

TEST_CASE("dates at the beginning of a line") {
    CHECK(date_lead("平成23年3月") == DateLead::alone);
    CHECK(date_lead("2011年（平成23年）3月11日") == DateLead::alone);
    CHECK(date_lead("2019年4月〜2020年3月") == DateLead::alone);
    CHECK(date_lead("11/25") == DateLead::alone);
    CHECK(date_lead("2001.4.1") == DateLead::alone);
    CHECK(date_lead("1872年（明治5年）　開業") == DateLead::row);
    CHECK(date_lead("2024年4月1日: 開業") == DateLead::row);
    CHECK(date_lead("天保八年二月　蜂起") == DateLead::row);
    CHECK(date_lead("16:17　駅に到着") == DateLead::row);
    CHECK(date_lead("午前9時30分　受付開始") == DateLead::row);
    CHECK(date_lead("2019年には開業した") == DateLead::prose);
    CHECK(date_lead("9 月、市は着工した") == DateLead::prose);
    CHECK(date_lead("2002 年 5 月の会議") == DateLead::prose);
    CHECK(date_lead("1997年 NATOは") == DateLead::prose);
    CHECK(date_lead("9.11 事件") == DateLead::none);
    CHECK(date_lead("十分な準備") == DateLead::none);
    CHECK(date_lead("同社は") == DateLead::none);
    CHECK(date_lead("3人が参加") == DateLead::none);
}
