#include "run.hpp"

#include <algorithm>

#include "catch.hpp"

using namespace nenpyo;
using Catch::Matchers::Contains;

namespace {

PipelineOptions options_for(write::RecordKind kind, std::string format) {
    PipelineOptions options;
    options.kind = kind;
    options.write.format = std::move(format);
    return options;
}

Ran run_all(const std::vector<read::Input>& inputs, const PipelineOptions& options) {
    return run_with(run, inputs, options);
}

/// One document that is cut into many chunks, and in which each date hangs on the one before.
read::Input long_document() {
    std::string text = "町の歩み\n\n1950年4月、町役場が開いた。\n\n";
    for (int i = 0; i < 3000; ++i) {
        text += "翌年、第" + std::to_string(i) + "号の橋が完成した。同年9月には道路も開通した。\n\n";
    }
    return text_input("long", text);
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("dates of every input come in the order of the inputs") {
    PipelineOptions options = options_for(write::RecordKind::dates, "csv");
    options.write.fields = {"file", "value"};
    const Ran ran =
        run_all({text_input("b", "2024年5月1日に開館した。"), text_input("a", "閉館は2019年だった。")}, options);
    CHECK(ran.output == "file,value\nb,2024-05-01\na,2019\n");
    CHECK(ran.result.inputs == 2);
    CHECK(ran.result.records == 2);
}

TEST_CASE("the number of threads changes no byte, inside one document and over many") {
    std::vector<read::Input> inputs{long_document()};
    for (int i = 0; i < 700; ++i) {
        inputs.push_back(
            text_input("t" + std::to_string(i), "2001年に" + std::to_string(i) + "号店を開いた。翌年に閉じた。"));
    }
    for (const auto kind : {write::RecordKind::dates, write::RecordKind::events, write::RecordKind::timeline}) {
        for (const char* const format : {"csv", "json"}) {
            PipelineOptions options = options_for(kind, format);
            options.read.chunk_bytes = 512;
            const std::string one = run_all(inputs, options).output;
            CHECK(lines(one) > 1000);
            options.jobs = 5;
            CHECK(run_all(inputs, options).output == one);
        }
    }
}

TEST_CASE("context goes on from chunk to chunk of a document and ends with it") {
    PipelineOptions options = options_for(write::RecordKind::dates, "csv");
    options.write.fields = {"value"};
    options.read.chunk_bytes = 64;
    const std::string output = run_all({long_document(), text_input("next", "翌年に閉じた。")}, options).output;
    CHECK_THAT(output, Contains("\n1951\n1951-09\n1952\n1952-09\n"));
    CHECK_THAT(output, Contains("\n4950\n4950-09\n"));
    CHECK_THAT(output, Catch::Matchers::EndsWith("-09\nXXXX\n"));
}

TEST_CASE("an input that fails is told, and the others are done") {
    PipelineOptions options = options_for(write::RecordKind::dates, "csv");
    options.write.fields = {"file", "value"};
    const std::vector<read::Input> inputs{text_input("a", "2020年に開業した。"),
                                          {read::Input::Kind::file, "no/such/file", ""},
                                          text_input("b", "2021年に開業した。")};
    const Ran ran = run_all(inputs, options);
    CHECK(ran.output == "file,value\na,2020\nb,2021\n");
    REQUIRE(ran.failures.size() == 1);
    CHECK(ran.failures[0].name == "no/such/file");
    CHECK(ran.result.failed == 1);
    CHECK(ran.result.inputs == 3);
}

TEST_CASE("json is one array, whatever the number of runs it was made of") {
    PipelineOptions options = options_for(write::RecordKind::dates, "json");
    options.write.fields = {"value"};
    CHECK(run_all({text_input("a", "何もない。")}, options).output == "[\n]\n");
    std::vector<read::Input> inputs;
    for (int i = 0; i < 600; ++i) {
        inputs.push_back(text_input("a", i % 300 == 0 ? "2020年に開業した。" : "何もない。"));
    }
    CHECK(run_all(inputs, options).output == "[\n{\"value\": \"2020\"},\n{\"value\": \"2020\"}\n]\n");
}

TEST_CASE("findings are counted by severity and shown with their line") {
    const Ran ran =
        run_all({text_input("a", "会議は\n2023年2月30日に開く。")}, options_for(write::RecordKind::check, "text"));
    CHECK_THAT(ran.output, Contains("a:2:1: error: ") && Contains("2023年2月30日に開く。"));
    CHECK(ran.result.findings_error == 1);
}

TEST_CASE("what is left out is left out before it is counted") {
    PipelineOptions options = options_for(write::RecordKind::dates, "csv");
    options.since = nenpyo::date::parse_extent("2020");
    const Ran ran = run_all({text_input("a", "2019年に着工し、2021年に完成した。")}, options);
    CHECK(ran.result.records == 1);
}

TEST_CASE("an exception of the sink ends the run") {
    const PipelineOptions options = options_for(write::RecordKind::dates, "csv");
    CHECK_THROWS_WITH(
        run({text_input("a", "2020年")}, options, {}, [](std::string_view) { throw std::runtime_error("disk full"); }),
        "disk full");
}
