// One event with two dates, in one document or across documents.
#include <fmt/format.h>

#include <tuple>

#include "check/rules.hpp"
#include "util/utf8.hpp"

namespace nenpyo::check {
namespace {

constexpr std::string_view rule_id = "conflicting-dates";

bool stands_before(const Mention& a, const Mention& b) {
    return std::tie(a.file, a.at.span.start) < std::tie(b.file, b.at.span.start);
}

bool apart(const Extent& a, const Extent& b) {
    return (a.latest && b.earliest && *a.latest < *b.earliest) || (b.latest && a.earliest && *b.latest < *a.earliest);
}

Diagnostic finding_at(const Mention& mention, Severity severity, std::string message) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.rule = rule_id;
    diagnostic.message = std::move(message);
    diagnostic.file = mention.file;
    diagnostic.where = mention.at;
    const std::size_t at = mention.sentence.find(mention.date_text);
    if (at != std::string::npos) {
        diagnostic.excerpt = mention.sentence;
        diagnostic.excerpt_column = util::count(std::string_view(mention.sentence).substr(0, at)) + 1;
    }
    return diagnostic;
}

void report(const Mention& earlier, const Mention& later, std::vector<Diagnostic>& findings) {
    findings.push_back(finding_at(later, Severity::warning,
                                  fmt::format("「{}」 is dated {} here and {} at {}:{}:{}", later.event, later.date,
                                              earlier.date, earlier.file, earlier.at.line, earlier.at.column)));
    findings.push_back(finding_at(earlier, Severity::note, fmt::format("the other place: {}", earlier.date)));
}

void report_pair(const Mention& one, const Mention& other, std::vector<Diagnostic>& findings) {
    const bool in_order = stands_before(one, other);
    report(in_order ? one : other, in_order ? other : one, findings);
}

}  // namespace

std::vector<Diagnostic> check_entry(const Entry& entry) {
    std::vector<Diagnostic> findings;
    const Mention& first = entry.mentions.front();
    for (const Mention& rival : entry.rivals) {
        if (stands_before(rival, first)) {  // the rival's entry names this one too
            report(rival, first, findings);
        }
    }
    const Mention& best = entry.mentions[entry.best];
    for (const Mention& mention : entry.mentions) {
        if (apart(mention.extent, best.extent)) {
            report_pair(mention, best, findings);
        }
    }
    return findings;
}

}  // namespace nenpyo::check
