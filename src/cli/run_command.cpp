#include "cli/run_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "util/files.hpp"

namespace nenpyo::cli {
namespace {

std::vector<read::Input> text_inputs(const std::vector<std::string>& texts) {
    std::vector<read::Input> inputs;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string name = i == 0 ? "<text>" : fmt::format("<text {}>", i + 1);
        inputs.push_back({read::Input::Kind::text, name, texts[i]});
    }
    return inputs;
}

read::Expanded find_inputs(const Options& options) {
    read::Expanded all{text_inputs(options.texts), {}};
    if (!options.files.empty()) {
        read::Expanded files = read::expand(options.files, options.expand);
        all.inputs.insert(all.inputs.end(), files.inputs.begin(), files.inputs.end());
        all.failures = std::move(files.failures);
    } else if (options.texts.empty()) {
        all.inputs.push_back({read::Input::Kind::standard_input, "-", {}});
    }
    return all;
}

PipelineEvents events_of(Messages& messages, Progress& progress) {
    PipelineEvents events;
    events.diagnostic = [&](const Diagnostic& diagnostic) { messages.diagnostic(diagnostic); };
    events.failure = [&](const read::Failure& failure) { messages.failure(failure); };
    events.progress = [&](std::uint64_t inputs, std::uint64_t bytes) { progress.update(inputs, bytes); };
    return events;
}

ExitStatus work_on(const Options& options, Work work, const Verdict& verdict, const read::Expanded& found,
                   Messages& messages, Progress& progress) {
    const auto start = std::chrono::steady_clock::now();
    for (const read::Failure& failure : found.failures) {
        messages.failure(failure);
    }
    const std::unique_ptr<Output> output = open_output(options.output);
    const PipelineResult result = work(found.inputs, options.pipeline, events_of(messages, progress),
                                       [&](std::string_view bytes) { output->write(bytes); });
    const std::uint64_t failed = result.failed + found.failures.size();
    const std::uint64_t all = result.inputs + found.failures.size();
    if (result.records > 0 || failed < all || !options.output) {
        output->commit();  // an older file is better than one that nothing went into
    }
    progress.clear();
    if (result.records == 0 && result.undated > 0) {
        messages.note(
            fmt::format("the dates of the events found ({}) can't be worked out: --undated prints them all the same, "
                        "and -d DATE gives the day the document was written",
                        result.undated));
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    messages.summary(
        fmt::format("inputs {}, failed {}, records {}, {:.2f} s", all, failed, result.records, seconds.count()));
    if (failed > 0) {
        return exit_failure;
    }
    return verdict ? verdict(result) : exit_done;
}

}  // namespace

ExitStatus run_command(const Options& options, Work work, const Verdict& verdict) {
    if (options.files.empty() && options.texts.empty() && ::isatty(STDIN_FILENO) == 1) {
        const std::string help = short_help(std::nullopt);
        std::fwrite(help.data(), 1, help.size(), stderr);
        return exit_usage;
    }
    const bool quiet = options.verbosity == Verbosity::quiet;
    const read::Expanded found = find_inputs(options);
    Progress progress(!quiet && wants_progress(options.progress, stderr) ? stderr : nullptr, found.inputs.size());
    Messages messages(stderr, wants_color(options.color, stderr), options.verbosity, &progress);
    try {
        return work_on(options, work, verdict, found, messages, progress);
    } catch (const BrokenPipe&) {
        return exit_done;
    } catch (const std::exception& error) {
        messages.error(error.what());
        return exit_failure;
    }
}

ExitStatus print(std::string_view text) {
    try {
        const std::unique_ptr<Output> output = open_output(std::nullopt);
        output->write(text);
        output->commit();
        return exit_done;
    } catch (const BrokenPipe&) {
        return exit_done;
    } catch (const util::FileError& error) {
        fmt::print(stderr, "nenpyo: error: {}\n", error.what());
        return exit_failure;
    }
}

}  // namespace nenpyo::cli
