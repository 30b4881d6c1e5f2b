// Dates that contradict the words that join them.
#include <fmt/format.h>

#include <array>

#include "check/evidence.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// Words right before a date that promise a later one than the last.
constexpr std::array later{"その後"sv, "その後の"sv, "その後、"sv, "のちの"sv,
                           "次いで"sv, "次いで、"sv, "続いて"sv,   "続いて、"sv};
/// Ends of a clause that came first: 閉館した後、, 村を出てから.
constexpr std::array clause_came_first{"た後"sv,   "た後に"sv, "た後の"sv, "たのち"sv, "たのちに"sv,
                                       "てから"sv, "でから"sv, "て以来"sv, "で以来"sv, "を経て"sv};
/// Ends of a clause that came last: 開業する前に.
constexpr std::array clause_came_last{"る前に"sv, "う前に"sv, "く前に"sv, "ぐ前に"sv, "す前に"sv,
                                      "つ前に"sv, "ぶ前に"sv, "む前に"sv, "ぬ前に"sv};
constexpr std::size_t longest_clause = 90;  // bytes: a longer one has dates and doers of its own

bool explicit_day_or_wider(const Timex& timex) {
    return timex.type == TimexType::date && timex.anchor == Anchor::explicit_date && timex.extent.earliest &&
           timex.extent.latest;
}

std::string message(const Timex& earlier, const Timex& later_one) {
    return fmt::format("{} is before {}, which the text puts earlier", later_one.value, earlier.value);
}

/// 翌日の17日: a word for a neighbouring day or year beside a written one.
void check_neighbour(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                     std::vector<Diagnostic>& findings) {
    const Timex& word = sentence.timexes[i - 1];
    const Timex& timex = sentence.timexes[i];
    const Point& point = sentence.expressions[i - 1].first;
    const Point& written = sentence.expressions[i].first;
    if (i < 2 || between(context, word, timex) != "の" || word.anchor != Anchor::context) {
        return;
    }
    const bool days = point.day.deixis == Deixis::context && written.day.written() && day_of(word) && day_of(timex);
    const bool years = point.year.deixis == Deixis::context && !point.month.present() &&
                       writes_year(sentence.expressions[i]) && year_of(word) && year_of(timex);
    if ((days && *day_of(word) != *day_of(timex)) || (years && *year_of(word) != *year_of(timex))) {
        findings.push_back(
            finding(rule, timex, fmt::format("{} would be {}", context.prepared.text(word.range), word.value)));
    }
}

std::string_view without_comma(std::string_view text) {
    constexpr std::string_view comma = "、";
    return text.ends_with(comma) ? text.substr(0, text.size() - comma.size()) : text;
}

/// A verb in the past before its noun: the date is of that clause, 「1995年に設立した会社」.
bool opens_relative_clause(std::string_view after) {
    constexpr std::array main_clause{"。"sv, "、"sv, "後"sv, "のち"sv, "が"sv, "と"sv, "ため"sv, "」"sv, "）"sv};
    constexpr std::string_view past = "た";
    const std::size_t at = after.find(past);
    const std::string_view rest = at == std::string_view::npos ? std::string_view() : after.substr(at + past.size());
    return !rest.empty() && !util::starts_with_any(rest, main_clause);
}

/// How the text between two dates orders them: 1 the second is later, -1 earlier, 0 it does not say.
int order_of(std::string_view joint) {
    joint = without_comma(joint);
    const bool first = util::ends_with_any(joint, clause_came_first);
    const bool last = util::ends_with_any(joint, clause_came_last);
    const bool short_clause = joint.size() <= longest_clause;
    const bool one_clause = joint.find("た") == std::string_view::npos || joint.find("た") == joint.rfind("た");
    return !short_clause || !one_clause ? 0 : first ? 1 : last ? -1 : 0;
}

/// 2020年に閉館した後、2018年に再開した
void check_connective(const Context& context, const RuleInfo& rule, const Timex* previous,
                      const DatedSentence& sentence, std::size_t i, std::vector<Diagnostic>& findings) {
    const Timex& timex = sentence.timexes[i];
    if (previous == nullptr || !explicit_day_or_wider(*previous) || !explicit_day_or_wider(timex) ||
        opens_relative_clause(after(context, timex))) {
        return;
    }
    const bool opens = util::ends_with_any(before(context, timex), later);
    const int order = opens ? 1 : i > 0 ? order_of(between(context, *previous, timex)) : 0;
    if (order > 0 && *timex.extent.latest < *previous->extent.earliest) {
        findings.push_back(finding(rule, timex, message(*previous, timex)));
    } else if (order < 0 && *timex.extent.earliest > *previous->extent.latest) {
        findings.push_back(finding(
            rule, timex, fmt::format("{} is after {}, which the text puts later", timex.value, previous->value)));
    }
}

/// A footnote or a list in which every sentence begins with its date is a chronology; a step back in it is worth a
/// look.
void check_chronology(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                      std::vector<Diagnostic>& findings) {
    const auto& all = context.prepared.sentences();
    for (std::size_t i = 1; i < sentences.size(); ++i) {
        const DatedSentence& above = sentences[i - 1];
        const DatedSentence& here = sentences[i];
        const Sentence& sentence = all[here.index];
        if (sentence.kind != SentenceKind::note || all[above.index].kind != SentenceKind::note ||
            all[above.index].paragraph != sentence.paragraph || above.index + 1 != here.index) {
            continue;
        }
        const Timex& first = above.timexes.front();
        const Timex& second = here.timexes.front();
        const bool opens = second.range.begin == sentence.range.begin &&
                           first.range.begin <= all[above.index].range.begin + 6;  // after the number of the note
        if (opens && explicit_day_or_wider(first) && explicit_day_or_wider(second) &&
            *second.extent.latest < *first.extent.earliest) {
            Diagnostic step = finding(rule, second, message(first, second));
            step.severity = Severity::note;
            findings.push_back(std::move(step));
        }
    }
}

}  // namespace

void find_sequence(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    const std::vector<DatedSentence> sentences = dated_sentences(context);
    const Timex* previous = nullptr;
    std::uint32_t previous_sentence = 0;
    for (const DatedSentence& sentence : sentences) {
        const Timex* adjacent = previous && previous_sentence + 1 == sentence.index ? previous : nullptr;
        for (std::size_t i = 0; i < sentence.timexes.size(); ++i) {
            if (i > 0) {
                check_neighbour(context, rule, sentence, i, findings);
            }
            check_connective(context, rule, i == 0 ? adjacent : &sentence.timexes[i - 1], sentence, i, findings);
        }
        previous = &sentence.timexes.back();
        previous_sentence = sentence.index;
    }
    check_chronology(context, rule, sentences, findings);
}

}  // namespace nenpyo::check
