#include "cli/messages.hpp"
#include "catch.hpp"

using namespace nenpyo;
using namespace nenpyo::cli;

namespace {

/// What `say` writes.
std::string said(bool color, Verbosity verbosity, const std::function<void(Messages&)>& say) {
    std::FILE* const stream = std::tmpfile();
    Messages messages(stream, color, verbosity, nullptr);
    say(messages);
    std::rewind(stream);
    std::string text(4096, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), stream));
    std::fclose(stream);
    return text;
}

Diagnostic diagnostic(Severity severity) {
    return {severity, "some-rule", "something is odd", "a.txt", {3, 5, {}}, {}, {}};
}

}  // namespace

TEST_CASE("messages say where, how bad and what") {
    const auto warn = [](Messages& m) { m.diagnostic(diagnostic(Severity::warning)); };
    CHECK(said(false, Verbosity::normal, warn) == "nenpyo: a.txt:3:5: warning: something is odd [some-rule]\n");
    CHECK(said(false, Verbosity::quiet, warn).empty());
    CHECK(said(true, Verbosity::normal, warn) ==
          "\x1b[1mnenpyo:\x1b[0m \x1b[1ma.txt:3:5:\x1b[0m \x1b[1;35mwarning:\x1b[0m something is odd [some-rule]\n");
}

TEST_CASE("notes and summaries are for the verbose") {
    const auto note = [](Messages& m) {
        m.diagnostic(diagnostic(Severity::note));
        m.summary("2 inputs");
    };
    CHECK(said(false, Verbosity::normal, note).empty());
    CHECK(said(false, Verbosity::verbose, note) ==
          "nenpyo: a.txt:3:5: note: something is odd [some-rule]\nnenpyo: 2 inputs\n");
}

TEST_CASE("failures are told even to the quiet") {
    const auto fail = [](Messages& m) { m.failure({"b.txt", "b.txt: no such file"}); };
    CHECK(said(false, Verbosity::quiet, fail) == "nenpyo: b.txt: no such file\n");
}

TEST_CASE("a name can't steer the terminal") {
    const auto fail = [](Messages& m) { m.failure({"", "a\x1b[2J\n.txt: no such file"}); };
    CHECK(said(false, Verbosity::normal, fail) == "nenpyo: a\\x1b[2J\\x0a.txt: no such file\n");
}

TEST_CASE("of many alike only the first are shown") {
    const auto many = [](Messages& m) {
        for (int i = 0; i < 20; ++i) {
            m.diagnostic(diagnostic(Severity::warning));
        }
    };
    const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
    const std::string text = said(false, Verbosity::normal, many);
    CHECK(lines(text) == 11);
    CHECK_THAT(text, Catch::Matchers::EndsWith("a.txt: warning: more like this; -v shows them all [some-rule]\n"));
    CHECK(lines(said(false, Verbosity::verbose, many)) == 20);
}
