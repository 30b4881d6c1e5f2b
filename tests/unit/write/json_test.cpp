#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::write;
using namespace nenpyo::write::samples;

TEST_CASE("jsonl writes a date with the keys of the contract in their order") {
    CHECK(written(spring_day(), format("jsonl")) ==
          R"({"file": "a.txt", "line": 2, "column": 3, "start": 10, "end": 18, "text": "令和6年4月1日", )"
          R"("type": "DATE", "value": "2024-04-01", "mod": null, "earliest": "2024-04-01", "latest": "2024-04-01", )"
          R"("anchor": "explicit"})"
          "\n");
}

TEST_CASE("unknown days are null and open ends are two dots") {
    Timex timex = spring_day();
    timex.extent = {};
    timex.extent.open_end = true;
    const std::string line = written(timex, format("jsonl"));
    CHECK(line.find(R"("earliest": null, "latest": "..")") != std::string::npos);
}

TEST_CASE("--wareki and --explain add their keys at the end") {
    WriteOptions options = format("jsonl");
    options.wareki = true;
    options.explain = true;
    Timex timex = spring_day();
    timex.anchor_text = "令和6年";
    timex.rejected = {"2006: era written"};
    const DateExtras extras{"令和6年4月1日", "era-year-month-day", 7};
    const std::string line = written(timex, options, extras);
    CHECK(
        line.find(R"("anchor": "explicit", "wareki": "令和6年4月1日", "rule": "era-year-month-day", )"
                  R"("anchor_text": "令和6年", "anchor_line": 7, "rejected": ["2006: era written"], "note": null})") !=
        std::string::npos);
    CHECK(written(spring_day(), options).find(R"("wareki": null)") != std::string::npos);
}

TEST_CASE("jsonl writes an event with the keys of the contract in their order") {
    CHECK(
        written(opening(), format("jsonl")) ==
        R"({"date": "1958-12", "mod": "END", "earliest": "1958-12-21", "latest": "1958-12-31", "precision": "month", )"
        R"("event": "電波塔が港区で完成", "predicate": "完成する", "who": ["電波塔", "東京タワー"], "where": ["港区"], )"
        R"("status": "planned", "file": "tower.txt", "line": 3, "column": 5, "start": 41, "end": 50, )"
        R"("date_text": "1958年12月末", "anchor": "context", )"
        R"("sentence": "電波塔は1958年12月末に港区で完成する。"})"
        "\n");
}

TEST_CASE("an entry holds its mentions as the events they were") {
    const std::string line = written(opening_twice(), format("jsonl"));
    const std::string event = written(opening(), format("jsonl"));
    CHECK(
        line.find(R"("where": [], "status": "actual", "count": 2, "sources": 2, "conflicts": ["1959"], "mentions": [)" +
                  event.substr(0, event.size() - 1) + ", {") != std::string::npos);
    CHECK(line.substr(line.size() - 4) == "}]}\n");
}

TEST_CASE("json is one array with one record a line") {
    const std::unique_ptr<Writer> writer = make_writer(RecordKind::events, format("json"));
    std::string out;
    writer->begin(out);
    writer->event(out, opening(), {});
    writer->event(out, opening(), {});
    writer->end(out);
    const std::string line = written(opening(), format("jsonl"));
    CHECK(out == "[\n" + line.substr(0, line.size() - 1) + ",\n" + line + "]\n");

    out.clear();
    const std::unique_ptr<Writer> empty = make_writer(RecordKind::events, format("json"));
    empty->begin(out);
    empty->end(out);
    CHECK(out == "[\n]\n");
}

TEST_CASE("runs of several writers join to what one writer writes") {
    const auto run = [](std::string& out, int records) {
        const std::unique_ptr<Writer> writer = make_writer(RecordKind::events, format("json"));
        for (int i = 0; i < records; ++i) {
            writer->event(out, opening(), {});
        }
    };
    const std::unique_ptr<Writer> frame = make_writer(RecordKind::events, format("json"));
    std::string joined;
    frame->begin(joined);
    run(joined, 2);
    joined += frame->joint();
    run(joined, 1);
    frame->end(joined);
    std::string once;
    const std::unique_ptr<Writer> writer = make_writer(RecordKind::events, format("json"));
    writer->begin(once);
    for (int i = 0; i < 3; ++i) {
        writer->event(once, opening(), {});
    }
    writer->end(once);
    CHECK(joined == once);
}

TEST_CASE("strings are escaped wherever the bytes stand") {
    WriteOptions options = format("jsonl");
    options.fields = {"event"};
    for (std::size_t before = 0; before < 20; ++before) {
        Mention mention = opening();
        const std::string pad(before, 'x');
        mention.event = pad + "\"一\\\n\t\r" + '\x01' + '\0' + "\x1F\x7F二";
        mention.event += pad;
        CHECK(written(mention, options) == "{\"event\": \"" + pad +
                                               R"(\"一\\\n\t\r\u0001)"
                                               "\\u0000"
                                               R"(\u001f)"
                                               "\x7F二" +
                                               pad + "\"}\n");
    }
}
