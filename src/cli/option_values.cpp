#include "cli/option_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "nenpyo/check.hpp"

namespace nenpyo::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::array whens{std::pair{"auto"sv, When::automatic}, std::pair{"always"sv, When::always},
                           std::pair{"never"sv, When::never}};
constexpr std::array statuses{Status::actual, Status::planned, Status::hypothetical, Status::negated, Status::state};
constexpr std::array severities{Severity::error, Severity::warning, Severity::note};

template <typename Choices>
[[noreturn]] void bad_choice(std::string_view option, std::string_view text, const Choices& choices) {
    throw UsageError(fmt::format("{}: unknown value '{}'; choose from {}", option, text, fmt::join(choices, ", ")));
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    const std::size_t end = text.find_last_not_of(' ');
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin + 1);
}

}  // namespace

std::vector<std::string> list_value(std::string_view option, std::string_view text) {
    std::vector<std::string> items;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view item = trimmed(text.substr(begin, end - begin));
        if (!item.empty()) {
            items.emplace_back(item);
        }
        begin = end + 1;
    }
    if (items.empty()) {
        throw UsageError(fmt::format("{}: the list is empty", option));
    }
    return items;
}

unsigned number_value(std::string_view option, const std::string& text, unsigned least, unsigned most) {
    unsigned number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || number < least || number > most) {
        throw UsageError(fmt::format("{}: '{}' is not a whole number from {} to {}", option, text, least, most));
    }
    return number;
}

When when_value(std::string_view option, const std::string& text) {
    std::vector<std::string_view> names;
    for (const auto& [name, when] : whens) {
        if (name == text) {
            return when;
        }
        names.push_back(name);
    }
    bad_choice(option, text, names);
}

Extent extent_value(std::string_view option, const std::string& text) {
    const std::optional<Extent> extent = date::parse_extent(text);
    if (!extent) {
        throw UsageError(fmt::format(
            "{}: '{}' is no date; give YYYY-MM-DD, YYYY-MM, YYYY or a Japanese date (令和6年4月1日)", option, text));
    }
    return *extent;
}

void set_document_date(Options& options, const std::string& text) {
    date::ResolveOptions& resolve = options.pipeline.resolve;
    resolve.guess_document_date = text != "none";
    resolve.document_date = text == "none" ? std::nullopt : date::parse_document_date(text);
    if (resolve.guess_document_date && !resolve.document_date) {
        throw UsageError(fmt::format(
            "--document-date: '{}' is no date; give YYYY-MM-DD, YYYY-MM, YYYY, a Japanese date (令和6年4月1日) or none",
            text));
    }
}

std::string encoding_value(const std::string& text) {
    if (!read::known_encoding(text)) {
        throw UsageError(fmt::format(
            "--encoding: '{}' is unknown; give auto, UTF-8, CP932, EUC-JP, ISO-2022-JP or any name that ICU knows",
            text));
    }
    return text;
}

std::vector<Status> status_list(const std::string& text) {
    std::vector<Status> list;
    for (const std::string& item : list_value("--status", text)) {
        const std::optional<Status> status = status_from(item);
        if (!status) {
            std::vector<std::string_view> names;
            names.reserve(statuses.size());
            for (const Status known : statuses) {
                names.push_back(to_string(known));
            }
            bad_choice("--status", item, names);
        }
        list.push_back(*status);
    }
    return list;
}

std::optional<Severity> fail_on_value(const std::string& text) {
    std::vector<std::string_view> names;
    for (const Severity severity : severities) {
        if (to_string(severity) == text) {
            return severity;
        }
        names.push_back(to_string(severity));
    }
    if (text == "never") {
        return std::nullopt;
    }
    names.emplace_back("never");
    bad_choice("--fail-on", text, names);
}

std::vector<std::string> rule_list(std::string_view option, const std::string& text) {
    std::vector<std::string> list = list_value(option, text);
    std::vector<std::string_view> known;
    for (const check::RuleInfo& rule : check::rules()) {
        known.push_back(rule.id);
    }
    for (const std::string& item : list) {
        if (std::find(known.begin(), known.end(), item) == known.end()) {
            bad_choice(option, item, known);
        }
    }
    return list;
}

}  // namespace nenpyo::cli
