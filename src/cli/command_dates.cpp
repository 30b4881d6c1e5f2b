#include <fmt/format.h>

#include "cli/run_command.hpp"

namespace nenpyo::cli {
namespace {

std::string rule_table() {
    std::string out;
    for (const date::RuleInfo& rule : date::rules()) {
        out += fmt::format("{}\t{}\t{}\n", rule.id, rule.form, rule.example);
    }
    return out;
}

}  // namespace

ExitStatus command_dates(const Options& options) {
    return options.ask == Ask::list_rules ? print(rule_table()) : run_command(options, run);
}

}  // namespace nenpyo::cli
