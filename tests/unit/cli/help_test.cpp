#include "cli/help.hpp"
#include "catch.hpp"
#include "cli/option_table.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

using namespace nenpyo;
using namespace nenpyo::cli;
using Catch::Matchers::Contains;

TEST_CASE("the help of a command lists its options and no others") {
    for (const CommandRow& command : commands()) {
        const std::string help = full_help(command.command);
        for (const OptionRow& row : option_rows()) {
            INFO(command.name << ' ' << row.flags);
            const std::string brief(row.brief);
            CHECK((help.find(brief) != std::string::npos) == contains(row.commands, command.command));
        }
    }
}

TEST_CASE("the help of the program names every command and every option") {
    for (const std::string& help : {short_help(std::nullopt), full_help(std::nullopt)}) {
        for (const CommandRow& command : commands()) {
            CHECK_THAT(help, Contains(std::string(command.summary)));
        }
        for (const OptionRow& row : option_rows()) {
            CHECK_THAT(help, Contains(std::string(long_name(row))));
        }
    }
}

TEST_CASE("no line of the help is too long for a terminal") {
    for (const std::string& help : {short_help(std::nullopt), full_help(std::nullopt), full_help(Command::events)}) {
        for (const std::string_view line : util::split(help, '\n')) {
            INFO(line);
            CHECK(util::count(line) <= 100);
        }
    }
}

TEST_CASE("the full help has examples and the exit status") {
    CHECK_THAT(full_help(Command::merge), Contains("Examples") && Contains("Exit status"));
}
