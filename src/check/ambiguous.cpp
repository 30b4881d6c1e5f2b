// What a reader can't know for sure: notes, so that a writer may write more.
#include <fmt/format.h>

#include "check/evidence.hpp"

namespace nenpyo::check {
namespace {

bool counts_from_document(const Point& point) {
    for (const Part* part : {&point.year, &point.month, &point.week, &point.day, &point.season, &point.hour}) {
        if (part->deixis == Deixis::document) {
            return true;
        }
    }
    return false;
}

std::string message_for(const Expression& expression, const Timex& timex, std::string_view text) {
    const Point& point = expression.first;
    const bool open = timex.value.starts_with("XXXX");
    if (point.day_first) {
        return fmt::format("{} can be read day first or month first; taken as {}", text, timex.value);
    }
    if (timex.type != TimexType::duration && point.year_style == YearStyle::two_digit && point.year.written() &&
        timex.anchor != Anchor::context) {
        return fmt::format("a year of two digits; taken as {}", timex.value);
    }
    if (point.deep_night) {
        return fmt::format("{} may belong to the day before or after midnight; taken as {}", text, timex.value);
    }
    if (open && counts_from_document(point)) {
        return fmt::format("{} counts from the day of writing, which this text does not give (see -d)", text);
    }
    if (open && (point.month.written() || point.day.written()) && !point.hour.present()) {
        return fmt::format("nothing says which year {} is of", text);
    }
    return {};
}

}  // namespace

void find_ambiguous(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    for (std::size_t i = 0; i < context.timexes.size(); ++i) {
        const Timex& timex = context.timexes[i];
        std::string message = message_for(context.expressions[i], timex, context.prepared.text(timex.range));
        if (!message.empty()) {
            findings.push_back(finding(rule, timex, std::move(message)));
        }
    }
}

}  // namespace nenpyo::check
