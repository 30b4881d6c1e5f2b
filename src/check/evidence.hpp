#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.hpp"

/// What the finders ask of the text around dates.
namespace nenpyo::check {

/// The timexes of one sentence, with the expressions they came from.
struct DatedSentence {
    std::uint32_t index = 0;  ///< of the sentence
    std::string_view text;
    std::span<const Timex> timexes;
    std::span<const Expression> expressions;
};

/// The sentences that hold a timex, in reading order.
std::vector<DatedSentence> dated_sentences(const Context& context);

/// The text of a timex as it stands in the prepared text.
std::string_view text_of(const Context& context, const Timex& timex);

/// The text between two timexes; `left` ends before `right` begins.
std::string_view between(const Context& context, const Timex& left, const Timex& right);

/// The text from the end of a timex to the end of its sentence, and from the sentence's beginning to the timex.
std::string_view after(const Context& context, const Timex& timex);
std::string_view before(const Context& context, const Timex& timex);

/// The year that a DATE lies in, where it lies in one and the year is known.
std::optional<int> year_of(const Timex& timex);

/// The day that a DATE names.
std::optional<Day> day_of(const Timex& timex);

/// True when the year was written, not inferred, so that a slip is the writer's and not the resolver's.
bool writes_year(const Point& point);
bool writes_year(const Expression& expression);

/// A duration's count where it is one plain number of one unit: 7年ぶり is 7 years.
struct Count {
    int number = 0;
    Unit unit = Unit::year;
};
std::optional<Count> count_of(const Expression& expression);

/// The text of a count with another number: 75周年 for 70周年; the number alone where the text has no digits.
std::string with_number(std::string_view text, int number);

/// A number in half or full width digits at the beginning of `text`, which is taken off; and one at the end.
std::optional<int> take_number(std::string_view& text);
std::optional<int> number_before(std::string_view text, std::size_t at);

}  // namespace nenpyo::check
