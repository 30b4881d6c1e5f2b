// Dates that contradict the words that join them.
#include <fmt/format.h>

#include <array>

#include "check/sequence.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_clause = 90;  // bytes: a longer one has dates and doers of its own

/// A row of connectives.tsv.
struct Connective {
    std::string_view form;
    bool beside_date = false;
    int order = 1;  ///< 1 the second date is later, -1 earlier
};

const std::vector<Connective>& connectives() {
    static const std::vector<Connective> table = [] {
        std::vector<Connective> list;
        util::each_row(data::connectives, [&](std::span<const std::string_view> cells) {
            list.push_back({cells[0], cells[1] == "date", cells[2] == "later" ? 1 : -1});
        });
        return list;
    }();
    return table;
}

/// The order that a connective at the end of `text` gives two dates, 0 where there is none.
int order_at_end(std::string_view text, bool beside_date) {
    for (const Connective& connective : connectives()) {
        if (connective.beside_date == beside_date && text.ends_with(connective.form)) {
            return connective.order;
        }
    }
    return 0;
}

bool explicit_day_or_wider(const Timex& timex) {
    return timex.type == TimexType::date && timex.anchor == Anchor::explicit_date && timex.extent.earliest &&
           timex.extent.latest;
}

std::string message(const Timex& earlier, const Timex& later_one) {
    return fmt::format("{} is before {}, which the text puts earlier", later_one.value, earlier.value);
}

/// A clause without what joins it to the date after it: 開業する前に、
std::string_view without_joint(std::string_view text) {
    for (const std::string_view joint : {"、"sv, "に"sv, "の"sv}) {
        text.remove_suffix(text.ends_with(joint) ? joint.size() : 0);
    }
    return text;
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
    const bool one_clause = joint.find("た") == std::string_view::npos || joint.find("た") == joint.rfind("た");
    return joint.size() > longest_clause || !one_clause ? 0 : order_at_end(without_joint(joint), false);
}

/// 2020年に閉館した後、2018年に再開した
void check_connective(const Context& context, const RuleInfo& rule, const Timex* previous,
                      const DatedSentence& sentence, std::size_t i, std::vector<Diagnostic>& findings) {
    const Timex& timex = sentence.timexes[i];
    if (previous == nullptr || !explicit_day_or_wider(*previous) || !explicit_day_or_wider(timex) ||
        opens_relative_clause(after(context, timex))) {
        return;
    }
    const int beside = order_at_end(before(context, timex), true);
    const int order = beside != 0 ? beside : i > 0 ? order_of(between(context, *previous, timex)) : 0;
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
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        const DatedSentence& sentence = sentences[at];
        const Timex* adjacent = previous && previous_sentence + 1 == sentence.index ? previous : nullptr;
        for (std::size_t i = 0; i < sentence.timexes.size(); ++i) {
            if (i > 0) {
                check_neighbour(context, rule, sentences, at, i, findings);
            }
            check_connective(context, rule, i == 0 ? adjacent : &sentence.timexes[i - 1], sentence, i, findings);
        }
        previous = &sentence.timexes.back();
        previous_sentence = sentence.index;
    }
    check_chronology(context, rule, sentences, findings);
}

}  // namespace nenpyo::check
