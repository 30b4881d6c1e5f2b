// A word for a neighbouring day, month or year beside the date it stands for: 翌日の17日, 前年の2018年.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "check/sequence.hpp"

namespace nenpyo::check {
namespace {

enum class Step : std::uint8_t { none, day, month, year };

/// What a word steps by: 翌日 a day, 前月 a month; an event that it counts from (会談の翌日) is not looked for.
Step step_of(const Point& word) {
    const bool own_event = word.event_noun.begin != word.event_noun.end;
    if (own_event || word.offset) {
        return Step::none;
    }
    return word.day.deixis == Deixis::context                                                    ? Step::day
           : word.month.deixis == Deixis::context && !word.day.present()                         ? Step::month
           : word.year.deixis == Deixis::context && !word.month.present() && !word.day.present() ? Step::year
                                                                                                 : Step::none;
}

const Part& part_of(const Point& word, Step step) {
    return step == Step::day ? word.day : step == Step::month ? word.month : word.year;
}

std::optional<unsigned> number(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The month of YYYY-MM, YYYY-MM-DD and XXXX-MM-DD.
std::optional<unsigned> month_of(const Timex& timex) {
    const bool dated = timex.type == TimexType::date && (timex.value.size() == 7 || timex.value.size() == 10);
    const auto month = dated ? number(std::string_view(timex.value).substr(5, 2)) : std::nullopt;
    return month && *month >= 1 && *month <= 12 ? month : std::nullopt;
}

/// The day that a date names; of XXXX-MM-DD in a given year.
std::optional<Day> day_in(const Timex& timex, int year) {
    if (const std::optional<Day> day = day_of(timex)) {
        return day;
    }
    const std::string_view value = timex.value;
    const auto month = month_of(timex);
    const auto day = value.starts_with("XXXX-") && value.size() == 10 ? number(value.substr(8)) : std::nullopt;
    if (!month || !day) {
        return std::nullopt;
    }
    const ::date::year_month_day date{::date::year(year), ::date::month(*month), ::date::day(*day)};
    return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

/// Whether the step leads from one date to the other; empty where that can't be known.
std::optional<bool> leads(const Timex& from, const Timex& to, Step step, int count) {
    if (step == Step::year) {
        const bool known = year_of(from) && year_of(to);
        return known ? std::optional(*year_of(from) + count == *year_of(to)) : std::nullopt;
    }
    if (step == Step::month) {
        const auto first = month_of(from);
        const auto second = month_of(to);
        const bool known = first && second;
        return known ? std::optional((static_cast<int>(*first) + count - static_cast<int>(*second)) % 12 == 0)
                     : std::nullopt;
    }
    std::optional<bool> leads;
    for (const int year : {2023, 2024}) {  // with and without 29 February
        const auto first = day_in(from, year);
        const auto second = day_in(to, year);
        if (first && second) {
            leads = leads.value_or(false) || *first + ::date::days(count) == *second;
        }
    }
    return leads;
}

/// The word counts from a date before it, in its sentence or the one above: true where it does, false where it would
/// from none of them.
std::optional<bool> fits_a_date(std::span<const Timex> before, const Timex& date, Step step, int count) {
    std::optional<bool> fits;
    for (const Timex& from : before) {
        if (const auto one = leads(from, date, step, count)) {
            fits = fits.value_or(false) || *one;
        }
    }
    return fits;
}

}  // namespace

void check_neighbour(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                     std::size_t at, std::size_t index, std::vector<Diagnostic>& findings) {
    const DatedSentence& sentence = sentences[at];
    const Timex& word = sentence.timexes[index - 1];
    const Timex& timex = sentence.timexes[index];
    const Step step = step_of(sentence.expressions[index - 1].first);
    const Point& written = sentence.expressions[index].first;
    const bool names_step = step == Step::day     ? written.day.written()
                            : step == Step::month ? written.month.written()
                                                  : writes_year(written);
    const int count = step == Step::none ? 0 : part_of(sentence.expressions[index - 1].first, step).value;
    if (count == 0 || !names_step || between(context, word, timex) != "の") {
        return;
    }
    std::optional<bool> fits = fits_a_date(sentence.timexes.first(index - 1), timex, step, count);
    const bool adjacent = at > 0 && sentences[at - 1].index + 1 == sentence.index;
    if (adjacent && !fits.value_or(false)) {
        const auto above = fits_a_date(sentences[at - 1].timexes, timex, step, count);
        fits = above.value_or(false) || !fits ? above : fits;
    }
    if (fits && !*fits) {
        findings.push_back(finding(
            rule, timex,
            fmt::format("{} is not the {} of any date before it", text_of(context, timex), text_of(context, word))));
    }
}

}  // namespace nenpyo::check
