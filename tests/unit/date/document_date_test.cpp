#include "catch.hpp"
#include "resolve_story.hpp"

using namespace nenpyo;
using namespace nenpyo::test;

namespace {

Expression day(int year, int month, int number_of_day) {
    return date_of(number(year), number(month), number(number_of_day));
}

std::string found(const Story& story, nenpyo::date::ResolveOptions options = {}) {
    const auto date = story.document_date(std::move(options));
    if (!date) {
        return "none";
    }
    return std::to_string(date->year) + "-" + std::to_string(date->month.value_or(0)) + "-" +
           std::to_string(date->day.value_or(0));
}

Story with_line(std::string_view line, std::string_view words, const Expression& expression) {
    Story story;
    story.say("橋の話").paragraph().say(line, {{words, expression}}).paragraph().say("橋は町の中にある。");
    return story;
}

}  // namespace

TEST_CASE("the date of a document stands alone in its head or beside words of publication", "[document-date]") {
    CHECK(found(with_line("29/01/2026", "29/01/2026", day(2026, 1, 29))) == "2026-1-29");
    CHECK(found(with_line("date 2025-09-11 橋の値段", "2025-09-11", day(2025, 9, 11))) == "2025-9-11");
    CHECK(found(with_line("公開日：2025年9月11日", "2025年9月11日", day(2025, 9, 11))) == "2025-9-11");
    CHECK(found(with_line("広報はし　2024年12月号", "2024年12月", date_of(number(2024), number(12)))) == "2024-12-0");
    CHECK(found(with_line("2025年9月", "2025年9月", date_of(number(2025), number(9)))) == "2025-9-0");
    CHECK(found(with_line("（講演要旨、2024年12月1日）", "2024年12月1日", day(2024, 12, 1))) == "2024-12-1");
}

TEST_CASE("dates of happenings are not the document's", "[document-date]") {
    CHECK(found(with_line("2025年9月11日、橋が落ちた。", "2025年9月11日", day(2025, 9, 11))) == "none");
    CHECK(found(with_line("橋は2025年9月11日に落ちた。", "2025年9月11日", day(2025, 9, 11))) == "none");
    Story diary;
    diary.say("2024年4月1日", {{"2024年4月1日", day(2024, 4, 1)}})
        .paragraph()
        .say("雨。")
        .paragraph()
        .say("2024年4月2日", {{"2024年4月2日", day(2024, 4, 2)}});
    CHECK(found(diary) == "none");
}

TEST_CASE("a closing date is the document's", "[document-date]") {
    Story story;
    story.say("昔の橋の話をする。").paragraph().say("（2023年12月1日 橋新報）", {{"2023年12月1日", day(2023, 12, 1)}});
    CHECK(found(story) == "2023-12-1");
    Story seen;
    seen.say("昔の橋の話をする。").paragraph().say("（最終閲覧 2023年12月1日）", {{"2023年12月1日", day(2023, 12, 1)}});
    CHECK(found(seen) == "none");
}

TEST_CASE("an option wins, and none forbids to look", "[document-date]") {
    const Story story = with_line("29/01/2026", "29/01/2026", day(2026, 1, 29));
    CHECK(found(story, written_on(2020, 5)) == "2020-5-0");
    nenpyo::date::ResolveOptions none;
    none.guess_document_date = false;
    CHECK(found(story, none) == "none");
    CHECK(story.timexes(none).at(0).document_date);
}
