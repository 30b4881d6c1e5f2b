#include <set>

#include "catch.hpp"
#include "cli/option_table.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;
using namespace nenpyo::cli;

TEST_CASE("every option has its own flags, a command and a line of help that fits") {
    std::set<std::string_view> flags;
    for (const OptionRow& row : option_rows()) {
        INFO(row.flags);
        CHECK(row.commands != 0);
        CHECK_FALSE(row.brief.empty());
        CHECK(row.brief.size() <= 70);
        CHECK(row.brief.back() != '.');
        CHECK((row.detail.empty() || row.detail.back() == '.'));
        for (const std::string_view flag : util::split(row.flags, ',')) {
            CHECK(flag.front() == '-');
            CHECK(flags.insert(flag).second);
        }
    }
}

TEST_CASE("the rows of a group stand together") {
    std::set<Group> seen;
    Group last = Group::input;
    for (const OptionRow& row : option_rows()) {
        INFO(row.flags);
        if (row.group != last || seen.empty()) {
            CHECK(seen.insert(row.group).second);
        }
        last = row.group;
    }
}

TEST_CASE("every command has a row, its own name, and options") {
    std::set<std::string_view> names;
    for (const CommandRow& row : commands()) {
        CHECK(names.insert(row.name).second);
        CHECK(command_from(row.name) == row.command);
        CHECK(contains(all_commands, row.command));
    }
    CHECK(names == std::set<std::string_view>{"timeline", "events", "dates", "check", "merge"});
    CHECK_FALSE(command_from("event"));
}
