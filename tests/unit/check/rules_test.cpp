#include <set>
#include <string>

#include "catch.hpp"
#include "findings.hpp"
#include "nenpyo/check.hpp"

using namespace nenpyo;

TEST_CASE("each rule fires on its example and is silent on the correct twin") {
    for (const check::RuleInfo& rule : check::rules()) {
        INFO(rule.id << ": " << rule.fires << " / " << rule.silent);
        CHECK(rules_of(findings(std::string(rule.fires))) == std::set<std::string>{std::string(rule.id)});
        CHECK(findings(std::string(rule.silent)).empty());
    }
}

TEST_CASE("rule ids are unique") {
    std::set<std::string_view> ids;
    for (const check::RuleInfo& rule : check::rules()) {
        CHECK(ids.insert(rule.id).second);
    }
}
