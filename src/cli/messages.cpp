#include "cli/messages.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "util/utf8.hpp"

namespace nenpyo::cli {
namespace {

constexpr std::uint64_t alike_shown = 10;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view red = "\x1b[1;31m";
constexpr std::string_view magenta = "\x1b[1;35m";
constexpr std::string_view cyan = "\x1b[1;36m";
constexpr std::string_view plain = "\x1b[0m";

bool is_terminal(std::FILE* stream) {
    return ::isatty(::fileno(stream)) == 1;
}

std::string_view color_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return red;
        case Severity::warning:
            return magenta;
        case Severity::note:
            return cyan;
    }
    return plain;
}

}  // namespace

bool wants_color(When when, std::FILE* stream) {
    const char* const no_color = std::getenv("NO_COLOR");
    const bool wanted = no_color == nullptr || *no_color == '\0';
    return when == When::always || (when == When::automatic && wanted && is_terminal(stream));
}

bool wants_progress(When when, std::FILE* stream) {
    return when == When::always || (when == When::automatic && is_terminal(stream));
}

Messages::Messages(std::FILE* stream, bool color, Verbosity verbosity, Progress* progress)
    : stream_(stream), color_(color), verbosity_(verbosity), progress_(progress) {}

void Messages::error(std::string_view text) {
    line("", "error", red, text);
}

void Messages::note(std::string_view text) {
    if (verbosity_ != Verbosity::quiet) {
        line("", "note", cyan, text);
    }
}

void Messages::failure(const read::Failure& failure) {
    line("", "", plain, failure.message);
}

void Messages::diagnostic(const Diagnostic& diagnostic) {
    if (silent(diagnostic.severity)) {
        return;
    }
    const std::string alike = diagnostic.rule + '\n' + diagnostic.file;
    alike_ = alike == last_alike_ ? alike_ + 1 : 1;
    last_alike_ = alike;
    if (alike_ > alike_shown && verbosity_ != Verbosity::verbose) {
        if (alike_ == alike_shown + 1) {
            line(diagnostic.file, to_string(diagnostic.severity), color_of(diagnostic.severity),
                 fmt::format("more like this; -v shows them all [{}]", diagnostic.rule));
        }
        return;
    }
    line(fmt::format("{}:{}:{}", diagnostic.file, diagnostic.where.line, diagnostic.where.column),
         to_string(diagnostic.severity), color_of(diagnostic.severity),
         fmt::format("{} [{}]", diagnostic.message, diagnostic.rule));
}

void Messages::summary(std::string_view text) {
    if (verbosity_ == Verbosity::verbose) {
        line("", "", plain, text);
    }
}

bool Messages::silent(Severity severity) const {
    return verbosity_ == Verbosity::quiet || (severity == Severity::note && verbosity_ != Verbosity::verbose);
}

void Messages::line(std::string_view place, std::string_view kind, std::string_view code, std::string_view text) {
    if (progress_ != nullptr) {
        progress_->clear();
    }
    const auto painted = [&](std::string_view paint, std::string_view words) {
        return color_ ? fmt::format("{}{}{}", paint, words, plain) : std::string(words);
    };
    std::string out = painted(bold, "nenpyo:") + ' ';
    if (!place.empty()) {
        out += painted(bold, util::escape_controls(place) + ':') + ' ';
    }
    if (!kind.empty()) {
        out += painted(code, fmt::format("{}:", kind)) + ' ';
    }
    out += util::escape_controls(text) + '\n';
    std::fwrite(out.data(), 1, out.size(), stream_);
}

}  // namespace nenpyo::cli
