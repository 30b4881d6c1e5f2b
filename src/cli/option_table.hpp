// The options: one row each. The parser, the help and the tests all read this table.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace nenpyo::cli {

enum class Group : std::uint8_t { input, output, selection, dates, check, messages, help };

struct OptionRow {
    std::string_view flags;  ///< as CLI11 takes them: "-f,--format"
    std::string_view value;  ///< name of the value in the help; empty: a switch
    Group group;
    CommandSet commands;
    std::string_view brief;                                     ///< one line
    std::string_view detail;                                    ///< further lines of the full help; may be empty
    void (*apply)(Options& options, const std::string& value);  ///< @throws UsageError
};

std::span<const OptionRow> option_rows();
std::string_view title_of(Group group);

/// "--format" of "-f,--format".
std::string_view long_name(const OptionRow& row);

}  // namespace nenpyo::cli
