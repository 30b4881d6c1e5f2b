#include <memory>
#include <set>
#include <string>

#include "catch.hpp"
#include "nenpyo/check.hpp"
#include "nenpyo/date.hpp"
#include "nenpyo/prepare.hpp"

using namespace nenpyo;

namespace {

std::set<std::string> fired(std::string_view text) {
    auto chunk = std::make_shared<Chunk>();
    chunk->text = text;
    const Prepared prepared = prepare::prepare(chunk);
    const std::vector<Expression> expressions = nenpyo::date::find(prepared);
    nenpyo::date::Resolver resolver({});
    const std::vector<Timex> timexes = resolver.add(prepared, expressions);
    std::set<std::string> ids;
    for (const Diagnostic& finding : check::check(prepared, expressions, timexes)) {
        ids.insert(finding.rule);
    }
    return ids;
}

}  // namespace

TEST_CASE("each rule fires on its example and is silent on the correct twin") {
    for (const check::RuleInfo& rule : check::rules()) {
        INFO(rule.id << ": " << rule.fires << " / " << rule.silent);
        CHECK(fired(rule.fires) == std::set<std::string>{std::string(rule.id)});
        CHECK(fired(rule.silent).empty());
    }
}

TEST_CASE("rule ids are unique") {
    std::set<std::string_view> ids;
    for (const check::RuleInfo& rule : check::rules()) {
        CHECK(ids.insert(rule.id).second);
    }
}
