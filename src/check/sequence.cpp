// Dates that contradict the words that join them.
#include <fmt/format.h>

#include <array>

#include "check/evidence.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// Words right before a date that promise a later one, and what must stand before them: the end of a clause.
constexpr std::array later{"その後"sv, "その後の"sv, "その後、"sv, "のちの"sv,
                           "次いで"sv, "次いで、"sv, "続いて"sv,   "続いて、"sv};
constexpr std::array clause_then_later{"した後"sv,   "した後、"sv, "したのち"sv, "したのち、"sv, "した後の"sv,
                                       "してから"sv, "れた後"sv,   "れた後、"sv, "を経て"sv,     "を経て、"sv};

bool ends_with_any(std::string_view text, std::span<const std::string_view> words) {
    for (const std::string_view word : words) {
        if (text.ends_with(word)) {
            return true;
        }
    }
    return false;
}

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

/// 2020年に閉館した後、2018年に再開した
void check_connective(const Context& context, const RuleInfo& rule, const Timex* previous,
                      const DatedSentence& sentence, std::size_t i, std::vector<Diagnostic>& findings) {
    const Timex& timex = sentence.timexes[i];
    const std::string_view left = before(context, timex);
    const bool opens = ends_with_any(left, later);
    const bool inside = i > 0 && ends_with_any(left, clause_then_later);
    const Timex* earlier = inside ? &sentence.timexes[i - 1] : opens ? previous : nullptr;
    if (earlier && explicit_day_or_wider(*earlier) && explicit_day_or_wider(timex) &&
        *timex.extent.latest < *earlier->extent.earliest) {
        findings.push_back(finding(rule, timex, message(*earlier, timex)));
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
