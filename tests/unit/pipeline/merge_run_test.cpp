#include "catch.hpp"
#include "run.hpp"

using namespace nenpyo;
using Catch::Matchers::Contains;

namespace {

const std::vector<read::Input>& documents() {
    static const std::vector<read::Input> inputs{
        text_input("a", "2011年4月、市は新しい図書館を開館した。翌年には分館も設けた。"),
        text_input("b", "市の図書館は2011年4月2日に開館した。"),
        text_input("c", "来年、市は図書館を改修する予定だ。"),
    };
    return inputs;
}

std::string records(write::RecordKind kind, const std::vector<read::Input>& inputs) {
    PipelineOptions options;
    options.kind = kind;
    options.write.format = "jsonl";
    options.undated = true;
    return run_with(run, inputs, options).output;
}

Ran merged(const std::vector<std::string>& texts, unsigned jobs = 1) {
    PipelineOptions options;
    options.write.format = "jsonl";
    options.undated = true;
    options.jobs = jobs;
    std::vector<read::Input> inputs;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        inputs.push_back(text_input("m" + std::to_string(i), texts[i]));
    }
    return run_with(run_merge, inputs, options);
}

}  // namespace

TEST_CASE("merging the parts is the same as reading all at once, in any grouping and order") {
    using write::RecordKind;
    const std::string whole = records(RecordKind::timeline, documents());
    const read::Input& a = documents()[0];
    const read::Input& b = documents()[1];
    const read::Input& c = documents()[2];
    CHECK_FALSE(whole.empty());
    CHECK(merged({records(RecordKind::events, documents())}).output == whole);
    CHECK(merged({records(RecordKind::events, {c}), records(RecordKind::events, {b, a})}).output == whole);
    CHECK(merged({records(RecordKind::timeline, {b}), records(RecordKind::events, {a}), whole}, 3).output == whole);
}

TEST_CASE("a bad line is named, and the other lines are done") {
    const std::string good = records(write::RecordKind::events, {documents()[1]});
    const Ran ran = merged({"\n" + good + "{\"date\": 1}\n\nno json\n" + good, good});
    CHECK(ran.output == merged({good}).output);
    REQUIRE(ran.failures.size() == 2);
    CHECK(ran.failures[0].name == "m0");
    CHECK_THAT(ran.failures[0].message, Contains("m0:3: "));
    CHECK_THAT(ran.failures[1].message, Contains("m0:5: "));
    CHECK(ran.result.failed == 1);
    CHECK(ran.result.inputs == 2);
}

TEST_CASE("of many bad lines only the first are named") {
    std::string text;
    for (int i = 0; i < 50; ++i) {
        text += "2024年に開業した。\n";
    }
    const Ran ran = merged({text, "x\n"});
    REQUIRE(ran.failures.size() == 12);
    CHECK(ran.failures[10].message == "m0: more lines that can't be read");
    CHECK_THAT(ran.failures[11].message, Contains("m1:1: "));
    CHECK(ran.result.failed == 2);
}
