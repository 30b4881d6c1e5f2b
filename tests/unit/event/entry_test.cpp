#include "catch.hpp"
#include "fixture.hpp"

using namespace nenpyo;

namespace {

std::string events(std::string_view text) {
    std::string out;
    for (const Mention& m : test::mentions(text)) {
        out += (out.empty() ? "" : "; ") + m.date + " " + m.event;
    }
    return out;
}

}  // namespace

TEST_CASE("a line that only says when takes the title above it for its event") {
    CHECK(events("# ◆夏の健康相談\n- と　き　{7月3日（水）|2024-07-03}\n- ところ　公民館") ==
          "2024-07-03 夏の健康相談");
    CHECK(events("# ■ 親子料理教室\n- 日時：{6月15日（土）10時～|2024-06-15T10}") == "2024-06-15T10 親子料理教室");
    CHECK(events("# ◆配水管工事に伴う断水\n{6月20日|2024-06-20}") == "2024-06-20 配水管工事に伴う断水");
}

TEST_CASE("a heading that names no event, and a label of something else, give none") {
    CHECK(events("# ◆沿革\n{1950年4月|1950-04}").empty());
    CHECK(events("# ◆夏の健康相談\n- 申込み　{7月1日|2024-07-01}").empty());
    CHECK(events("# 発生場所　港の南東\n- 発生日時　{7月1日|2024-07-01}").empty());
}
