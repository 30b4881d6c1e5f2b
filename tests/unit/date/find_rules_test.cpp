#include <set>
#include <string>

#include "catch.hpp"
#include "find_support.hpp"

namespace nenpyo::date {

TEST_CASE("every row of the rule table matches its example, and no other row does") {
    std::uint16_t index = 0;
    for (const RuleInfo& row : rules()) {
        INFO(row.id << ": " << row.form << ": " << row.example);
        const auto found = find(row.example);
        ++index;
        CHECK(!found.empty());
        if (found.empty()) {
            continue;
        }
        CHECK(rules()[found.front().rule].id == row.id);
        CHECK(found.front().rule == index - 1);
    }
}

TEST_CASE("the ids of the rule table are unique") {
    std::set<std::string_view> ids;
    for (const RuleInfo& row : rules()) {
        CHECK(ids.insert(row.id).second);
    }
}

}  // namespace nenpyo::date
