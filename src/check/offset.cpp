// An offset and the date beside it: それから3年後の2020年, 3日後の6月9日.
#include <fmt/format.h>

#include <array>
#include <cmath>

#include "check/counting.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// The date that an offset counts from: the one before it in its sentence, or the last of the sentence before where
/// the offset opens its own.
const Timex* base_of(const Context& context, std::span<const DatedSentence> sentences, std::size_t at,
                     std::size_t index) {
    const DatedSentence& sentence = sentences[at];
    if (index > 0) {
        return &sentence.timexes[index - 1];
    }
    const bool opens = before(context, sentence.timexes[0]).empty();
    const bool adjacent = at > 0 && sentences[at - 1].index + 1 == sentence.index;
    return opens && adjacent ? &sentences[at - 1].timexes.back() : nullptr;
}

/// How far apart two dates are in a unit, and how far that may be from what is said: the first may be counted in, and
/// a week or a month is seldom meant to the day.
struct Distance {
    int right = 0;
    int slack = 0;
    double said = 0;
};

int months_between(const Timex& from, const Timex& to) {
    const ::date::year_month_day first(*from.extent.earliest);
    const ::date::year_month_day last(*to.extent.earliest);
    return ((last.year() / last.month()) - (first.year() / first.month())).count();
}

bool names_month(const Timex& timex) {
    return timex.precision <= Precision::month && timex.extent.earliest && timex.extent.latest &&
           timex.type == TimexType::date;
}

/// The lunisolar year begins a month or two after the Western one, so that a year is more or less one.
bool of_old_calendar(const Timex& timex) {
    constexpr int first_solar_year = 1873;
    return *year_of(timex) < first_solar_year;
}

std::optional<Distance> distance(const Timex& base, const Timex& timex, const Offset& offset) {
    const double said = *offset.count * offset.direction;
    const bool whole_years = offset.unit == Unit::year && *offset.count == std::floor(*offset.count);
    if (whole_years && year_of(base) && year_of(timex)) {
        const Years years = years_between(base, timex);
        return Distance{years.full == said ? years.full : years.calendar, of_old_calendar(base) ? 1 : 0, said};
    }
    if ((offset.unit == Unit::day || offset.unit == Unit::week) && day_of(base) && day_of(timex)) {
        const int size = offset.unit == Unit::week ? 7 : 1;
        const auto days = static_cast<int>((*day_of(timex) - *day_of(base)).count());
        return Distance{days, size == 7 ? 3 : 1, said * size};
    }
    if ((offset.unit == Unit::month || offset.unit == Unit::year) && names_month(base) && names_month(timex)) {
        return Distance{months_between(base, timex), 1, said * (offset.unit == Unit::year ? 12 : 1)};
    }
    return std::nullopt;
}

std::string unit_name(const Offset& offset) {
    const bool whole_years = offset.unit == Unit::year && *offset.count == std::floor(*offset.count);
    return whole_years ? "years" : offset.unit == Unit::day || offset.unit == Unit::week ? "days" : "months";
}

bool is_plain(const Expression& expression) {
    const auto& offset = expression.first.offset;
    return offset && offset->count && expression.mod == Mod::none && expression.first.mod == Mod::none &&
           !expression.last;
}

/// 1972年の復帰から20年後: the event that the offset counts from has its date beside it.
bool is_dated_by(const Context& context, const Expression& offset, const Timex* base) {
    const ByteRange noun = offset.first.event_noun;
    return base != nullptr && base->range.end < noun.begin &&
           context.prepared.text({base->range.end, noun.begin}) == "の";
}

bool is_written(const Expression& expression) {
    return writes_year(expression) || expression.first.month.written() || expression.first.day.written();
}

}  // namespace

void check_offset(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                  std::size_t at, std::size_t index, std::vector<Diagnostic>& findings) {
    const DatedSentence& sentence = sentences[at];
    if (index + 1 >= sentence.timexes.size() || !is_plain(sentence.expressions[index])) {
        return;
    }
    const Timex& word = sentence.timexes[index];
    const Timex& timex = sentence.timexes[index + 1];
    const Timex* base = base_of(context, sentences, at, index);
    const Offset& offset = *sentence.expressions[index].first.offset;
    if (offset.base == Base::event && !is_dated_by(context, sentence.expressions[index], base)) {
        return;
    }
    if (base == nullptr || base->anchor == Anchor::none || between(context, word, timex) != "の" ||
        !is_written(sentence.expressions[index + 1])) {
        return;
    }
    const std::optional<Distance> found = distance(*base, timex, offset);
    if (found && std::abs(found->right - found->said) > found->slack) {
        findings.push_back(
            finding(rule, word,
                    fmt::format("from {} to {} it is {} {}, not {}", text_of(context, *base), text_of(context, timex),
                                found->right, unit_name(offset), text_of(context, word))));
    }
}

}  // namespace nenpyo::check
