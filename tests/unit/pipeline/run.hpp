#pragma once

#include <string>
#include <vector>

#include "nenpyo/pipeline.hpp"

/// What a run gives: the output, and what it told.
struct Ran {
    std::string output;
    nenpyo::PipelineResult result;
    std::vector<nenpyo::read::Failure> failures;
    std::vector<nenpyo::Diagnostic> diagnostics;
};

inline nenpyo::read::Input text_input(std::string name, std::string text) {
    return {nenpyo::read::Input::Kind::text, std::move(name), std::move(text)};
}

template <typename Work>
Ran run_with(Work work, const std::vector<nenpyo::read::Input>& inputs, const nenpyo::PipelineOptions& options) {
    Ran ran;
    nenpyo::PipelineEvents events;
    events.failure = [&](const nenpyo::read::Failure& failure) { ran.failures.push_back(failure); };
    events.diagnostic = [&](const nenpyo::Diagnostic& diagnostic) { ran.diagnostics.push_back(diagnostic); };
    ran.result = work(inputs, options, events, [&](std::string_view bytes) { ran.output += bytes; });
    return ran;
}
