#include "pipeline/selection.hpp"

#include <algorithm>

namespace nenpyo::pipeline {
namespace {

template <typename List, typename Value>
bool contains(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool wanted_status(Status status, const PipelineOptions& options) {
    return options.statuses.empty() || contains(options.statuses, status);
}

bool dated(const Extent& extent) {
    return extent.earliest || extent.latest;
}

}  // namespace

bool in_interval(const Extent& extent, const PipelineOptions& options) {
    const auto& since = options.since;
    if (since && since->earliest && !extent.open_end && !(extent.latest && *extent.latest >= *since->earliest)) {
        return false;
    }
    const auto& until = options.until;
    return !(until && until->latest && !extent.open_start && !(extent.earliest && *extent.earliest <= *until->latest));
}

bool wanted(const Timex& timex, const PipelineOptions& options) {
    return in_interval(timex.extent, options);
}

bool wanted(const Mention& mention, const PipelineOptions& options) {
    return wanted_status(mention.status, options) && in_interval(mention.extent, options);
}

bool wanted(const Entry& entry, const PipelineOptions& options) {
    return wanted_status(entry.status, options) && (options.undated || dated(entry.extent)) &&
           in_interval(entry.extent, options);
}

bool only_undated(const Entry& entry, const PipelineOptions& options) {
    return !options.undated && !dated(entry.extent) && wanted_status(entry.status, options);
}

bool wanted_rule(std::string_view rule, const PipelineOptions& options) {
    return (options.only_rules.empty() || contains(options.only_rules, rule)) &&
           !contains(options.disabled_rules, rule);
}

}  // namespace nenpyo::pipeline
