#include "pipeline/selection.hpp"

#include "catch.hpp"

using namespace nenpyo;
using namespace nenpyo::pipeline;

namespace {

Extent days(const char* text) {
    return *nenpyo::date::parse_extent(text);
}

PipelineOptions between(const char* since, const char* until) {
    PipelineOptions options;
    options.since = days(since);
    options.until = days(until);
    return options;
}

}  // namespace

TEST_CASE("what overlaps the interval is kept, its first and last day included") {
    const PipelineOptions options = between("2020-03", "2021");
    CHECK(in_interval(days("2020"), options));
    CHECK(in_interval(days("2020-03-01"), options));
    CHECK(in_interval(days("2021-12-31"), options));
    CHECK_FALSE(in_interval(days("2020-02-29"), options));
    CHECK_FALSE(in_interval(days("2022"), options));
}

TEST_CASE("an open end reaches everywhere, an unknown one nowhere") {
    const PipelineOptions options = between("2020", "2021");
    Extent since_2000 = days("2000");
    since_2000.latest.reset();
    CHECK_FALSE(in_interval(since_2000, options));
    since_2000.open_end = true;
    CHECK(in_interval(since_2000, options));
    CHECK_FALSE(in_interval(Extent{}, options));
    CHECK(in_interval(Extent{}, PipelineOptions{}));
}

TEST_CASE("the status is one of those asked for") {
    PipelineOptions options;
    Mention mention;
    mention.status = Status::planned;
    CHECK(wanted(mention, options));
    options.statuses = {Status::actual, Status::planned};
    CHECK(wanted(mention, options));
    options.statuses = {Status::actual};
    CHECK_FALSE(wanted(mention, options));
}

TEST_CASE("an entry without any day is undated") {
    PipelineOptions options;
    Entry entry;
    CHECK_FALSE(wanted(entry, options));
    entry.extent = days("2020");
    CHECK(wanted(entry, options));
    options.undated = true;
    CHECK(wanted(Entry{}, options));
}

TEST_CASE("rules can be picked and left out") {
    PipelineOptions options;
    CHECK(wanted_rule("a", options));
    options.disabled_rules = {"a"};
    CHECK_FALSE(wanted_rule("a", options));
    options.only_rules = {"b"};
    CHECK(wanted_rule("b", options));
    CHECK_FALSE(wanted_rule("c", options));
}
