#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/pipeline.hpp"

/// One line of `nenpyo check`.
struct Found {
    std::string file;
    std::string severity;
    std::string message;
    std::string rule;
};

nenpyo::read::Input draft(std::string name, std::string text);

/// What `nenpyo check` says about the inputs.
std::vector<Found> findings(const std::vector<nenpyo::read::Input>& inputs, nenpyo::PipelineOptions options = {});
std::vector<Found> findings(const std::string& text);

/// The rules of the findings, those of notes left out unless `notes`.
std::set<std::string> rules_of(const std::vector<Found>& list, bool notes = true);
