// A count and the two dates it runs between.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "check/evidence.hpp"

namespace nenpyo::check::data {
extern const std::string_view beginnings;
}

namespace nenpyo::check {

/// A count in the text, with all that a finder needs to judge it.
struct CountSite {
    const Context& context;
    const RuleInfo& rule;
    std::span<const DatedSentence> sentences;
    std::size_t at;     ///< of its sentence in `sentences`
    std::size_t index;  ///< of its timex in the sentence
    Count count;
    std::vector<Diagnostic>& findings;

    [[nodiscard]] const DatedSentence& sentence() const { return sentences[at]; }
    [[nodiscard]] const Timex& timex() const { return sentence().timexes[index]; }
    [[nodiscard]] bool ordinal() const { return sentence().expressions[index].nth; }
};

/// Years from one date to another: as the calendar years count, and as full years have passed where the months are
/// known.
struct Years {
    int calendar = 0;
    int full = 0;
};
Years years_between(const Timex& from, const Timex& to);

/// Reports a count of years that fits neither way of counting from one date to the other. The first year counts in
/// 五年目.
void compare_years(const CountSite& site, const Timex& from, const Timex& to);

/// The date that a sentence is about at timex `i`: one with a year, the nearest before it first.
const Timex* other_date(const Context& context, const DatedSentence& sentence, std::size_t i, const Timex* but);

/// An anniversary that lies ahead says nothing of the date beside it: 創業75周年を前に.
bool lies_ahead(const CountSite& site);

// The finders of counts, one file for each way of counting.
void check_length(const CountSite& site);
void check_since(const CountSite& site);
void check_anniversary(const CountSite& site);
void check_inclusive(const CountSite& site);

/// それから3年後の2020年: an offset at timex `index` and the date beside it.
void check_offset(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                  std::size_t at, std::size_t index, std::vector<Diagnostic>& findings);

/// An age against the year of birth.
void check_age(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences, std::size_t at,
               std::vector<Diagnostic>& findings);

}  // namespace nenpyo::check
