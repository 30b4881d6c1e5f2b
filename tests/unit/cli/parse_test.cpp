#include "catch.hpp"
#include "words.hpp"

using namespace nenpyo;
using namespace nenpyo::cli;
using Words = std::vector<std::string>;

TEST_CASE("the command is the first word that is no option, and timeline without one") {
    CHECK(parse_words({"a.txt", "b.txt"}).command == Command::timeline);
    CHECK(parse_words({"-j2", "a.txt"}).command == Command::timeline);
    CHECK(parse_words({"dates", "a.txt"}).command == Command::dates);
    CHECK(parse_words({"-j2", "dates", "a.txt"}).command == Command::dates);
    CHECK(parse_words({"-f", "jsonl", "merge", "a"}).command == Command::merge);
    CHECK(parse_words({"merge"}).files.empty());
}

TEST_CASE("a value is never taken for the command") {
    const Options options = parse_words({"-o", "events", "dates", "a.txt"});
    CHECK(options.command == Command::dates);
    CHECK(options.output == "events");
    CHECK(options.files == Words{"a.txt"});
}

TEST_CASE("files named like a command or an option can be given") {
    CHECK(parse_words({"./events"}).files == Words{"./events"});
    CHECK(parse_words({"events", "events"}).files == Words{"events"});
    const Options marked = parse_words({"--", "events", "-x"});
    CHECK(marked.command == Command::timeline);
    CHECK(marked.files == Words{"events", "-x"});
    CHECK(parse_words({"dates", "--", "events"}).command == Command::dates);
    CHECK(parse_words({"dates", "--", "--", "-"}).files == Words{"--", "-"});
    CHECK(parse_words({"dates", "-", "[a,b]", "a b"}).files == Words{"-", "[a,b]", "a b"});
}

TEST_CASE("texts are taken as they are") {
    const Options options = parse_words({"-e", "2024年", "--text=[a,b]", "-e", "", "-e", "-5年", "--text=", "a.txt"});
    CHECK(options.texts == Words{"2024年", "[a,b]", "", "-5年", ""});
    CHECK(options.files == Words{"a.txt"});
}

TEST_CASE("short options can be joined, and the last value counts") {
    const Options options = parse_words({"-rqj4", "-j", "2", "folder"});
    CHECK(options.expand.recursive);
    CHECK(options.verbosity == Verbosity::quiet);
    CHECK(options.pipeline.jobs == 2);
}

TEST_CASE("the format is the command's own unless one is given") {
    CHECK(parse_words({"dates"}).pipeline.write.format == "csv");
    CHECK(parse_words({"check"}).pipeline.write.format == "text");
    CHECK(parse_words({"check", "-fjsonl"}).pipeline.write.format == "jsonl");
}

TEST_CASE("options reach the stages") {
    const Options options =
        parse_words({"-d", "2024-05-10", "--fiscal-start", "10", "-E", "EUC-JP", "--since", "2020", "--until",
                     "2021-03", "--status", "actual, planned", "--undated", "--fields", "date,event", "--wareki"});
    const PipelineOptions& pipeline = options.pipeline;
    REQUIRE(pipeline.resolve.document_date);
    CHECK(pipeline.resolve.document_date->year == 2024);
    CHECK(pipeline.resolve.fiscal_start == 10);
    CHECK(pipeline.read.encoding == "EUC-JP");
    CHECK(earliest_text(*pipeline.since) == "2020-01-01");
    CHECK(latest_text(*pipeline.until) == "2021-03-31");
    CHECK(pipeline.statuses == std::vector{Status::actual, Status::planned});
    CHECK(pipeline.undated);
    CHECK(pipeline.write.fields == Words{"date", "event"});
    CHECK(pipeline.write.wareki);
}

TEST_CASE("-d none forbids the guess") {
    const Options options = parse_words({"-d", "none"});
    CHECK_FALSE(options.pipeline.resolve.guess_document_date);
    CHECK_FALSE(options.pipeline.resolve.document_date);
}

TEST_CASE("wrong values are usage errors that name the choices") {
    const std::vector<std::pair<Words, std::string>> wrong{
        {{"-f", "xml"}, "csv, tsv, json, jsonl"},
        {{"check", "-f", "csv"}, "text, json, jsonl"},
        {{"--fields", "date,colour"}, "colour"},
        {{"--status", "maybe"}, "actual, planned, hypothetical, negated, state"},
        {{"--status", ","}, "empty"},
        {{"--fields", ""}, "empty"},
        {{"check", "--fields", "line"}, "not with the format text"},
        {{"--color", "blue"}, "auto, always, never"},
        {{"--progress", ""}, "auto, always, never"},
        {{"-d", "soon"}, "YYYY-MM-DD"},
        {{"--since", "2024-13"}, "YYYY-MM-DD"},
        {{"--until", ""}, "YYYY-MM-DD"},
        {{"--since", "2024", "--until", "2023"}, "--since is after --until"},
        {{"-E", "klingon"}, "auto, UTF-8, CP932"},
        {{"-j", "many"}, "whole number from 0 to"},
        {{"-j", "-1"}, "whole number from 0 to"},
        {{"--fiscal-start", "13"}, "whole number from 1 to 12"},
        {{"check", "--only", "nothing"}, "unknown value 'nothing'"},
        {{"check", "--fail-on", "all"}, "error, warning, note, never"},
        {{"-f", "json", "--excel"}, "csv"},
        {{"--glob", "*.txt"}, "-r"},
        {{"--formt", "csv"}, "did you mean --format?"},
        {{"-x"}, "unknown option -x"},
        {{"timeline", "--explain"}, "an option of dates, not of timeline"},
        {{"merge", "-e", "text"}, "not of merge"},
        {{"-o"}, "--output: 1 required FILE missing"},
        {{"-o", ""}, "empty"},
    };
    for (const auto& [words, said] : wrong) {
        INFO(words.front());
        CHECK_THAT(error_of(words), Catch::Matchers::Contains(said));
    }
}

TEST_CASE("help and version ask for nothing else") {
    CHECK(parse_words({"-h"}).ask == Ask::short_help);
    CHECK(parse_words({"events", "--help"}).named_command == Command::events);
    CHECK_FALSE(parse_words({"--help"}).named_command);
    CHECK(parse_words({"--version"}).ask == Ask::version);
    CHECK(parse_words({"check", "--list-rules"}).ask == Ask::list_rules);
}
