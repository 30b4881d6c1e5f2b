// Values of options: text to types, and messages that name the choices.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace nenpyo::cli {

/// All of these throw UsageError, which names the option and what it takes.
unsigned number_value(std::string_view option, const std::string& text, unsigned least, unsigned most);
When when_value(std::string_view option, const std::string& text);
Extent extent_value(std::string_view option, const std::string& text);
void set_document_date(Options& options, const std::string& text);
/// The items of "a,b, c", blanks around them left out; at least one.
std::vector<std::string> list_value(std::string_view option, std::string_view text);
std::string encoding_value(const std::string& text);
std::vector<Status> status_list(const std::string& text);
std::optional<Severity> fail_on_value(const std::string& text);
std::vector<std::string> rule_list(std::string_view option, const std::string& text);

}  // namespace nenpyo::cli
