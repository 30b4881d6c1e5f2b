#include <algorithm>
#include <stdexcept>

#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::write;
using namespace nenpyo::write::samples;

namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TEST_CASE("the first format of a kind is its default") {
    CHECK(formats(RecordKind::timeline) == std::vector<std::string_view>{"csv", "tsv", "json", "jsonl"});
    CHECK(formats(RecordKind::dates).front() == "csv");
    CHECK(formats(RecordKind::check) == std::vector<std::string_view>{"text", "json", "jsonl"});
}

TEST_CASE("every column is a known field, and no field is listed twice") {
    for (const RecordKind kind : {RecordKind::dates, RecordKind::events, RecordKind::timeline, RecordKind::check}) {
        std::vector<std::string_view> known = known_fields(kind);
        for (const std::string_view column : columns(kind)) {
            CHECK(contains(known, column));
        }
        std::sort(known.begin(), known.end());
        CHECK(std::adjacent_find(known.begin(), known.end()) == known.end());
    }
}

TEST_CASE("unknown formats and fields are named") {
    CHECK_THROWS_WITH(make_writer(RecordKind::timeline, format("xml")),
                      "unknown format 'xml'; known formats: csv, tsv, json, jsonl");
    CHECK_THROWS_AS(make_writer(RecordKind::check, format("csv")), std::invalid_argument);
    WriteOptions options = format("csv");
    options.fields = {"date", "datum"};
    CHECK_THROWS_WITH(make_writer(RecordKind::events, options), Catch::Contains("unknown field 'datum'"));
    options.fields = {"date", "event", "date"};
    CHECK_THROWS_WITH(make_writer(RecordKind::events, options), "field 'date' is named twice");
}

TEST_CASE("fields come in the order asked for, options add what is not yet there") {
    WriteOptions options = format("csv");
    options.fields = {"wareki", "date"};
    options.wareki = true;
    CHECK(written(opening(), options, "昭和33年12月") == "wareki,date\n昭和33年12月,1958-12\n");
    options.fields = {"date"};
    CHECK(written(opening(), options, "昭和33年12月") == "date,wareki\n1958-12,昭和33年12月\n");
}

TEST_CASE("a stage can ask whether a field is shown") {
    WriteOptions options = format("csv");
    CHECK_FALSE(shows(RecordKind::events, options, "wareki"));
    CHECK(shows(RecordKind::events, options, "who"));
    options.fields = {"wareki"};
    CHECK(shows(RecordKind::events, options, "wareki"));
    CHECK_FALSE(shows(RecordKind::events, options, "who"));
}
