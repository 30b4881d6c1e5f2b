// The length of a range beside it: 2019年から2023年までの5年間.
#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "check/counting.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array joints{""sv, "の"sv, "までの"sv, "、"sv, "にわたる"sv, "に及ぶ"sv};

/// The ends of a range; where no year is known those in any year, for its days are as many.
std::optional<std::pair<Day, Day>> ends_of(const Timex& timex, const Expression& expression) {
    if (timex.extent.earliest && timex.extent.latest) {
        return std::pair(*timex.extent.earliest, *timex.extent.latest);
    }
    const Point& first = expression.first;
    const Point& last = *expression.last;
    if (!first.month.written() || !first.day.written() || !last.day.written()) {
        return std::nullopt;
    }
    constexpr ::date::year any{2023};
    const auto day = [&](int year, const Part& month, const Part& number) {
        return ::date::year_month_day(any + ::date::years(year), ::date::month(static_cast<unsigned>(month.value)),
                                      ::date::day(static_cast<unsigned>(number.value)));
    };
    const ::date::year_month_day from = day(0, first.month, first.day);
    const Part& month = last.month.written() ? last.month : first.month;
    const bool over_new_year = month.value < first.month.value;
    const ::date::year_month_day to = day(over_new_year ? 1 : 0, month, last.day);
    return from.ok() && to.ok() && from <= to ? std::optional(std::pair(Day(from), Day(to))) : std::nullopt;
}

int months_in(Day first, Day last) {
    const ::date::year_month_day begin(first);
    const ::date::year_month_day end(last + ::date::days{1});
    return ((end.year() / end.month()) - (begin.year() / begin.month())).count();
}

int days_in(Day first, Day last) {
    return static_cast<int>((last - first).count()) + 1;
}

/// How many of its units a range holds; empty where none is counted.
struct Measured {
    int exact = 0;  ///< in `small` units
    int small = 1;  ///< of them in one unit of the count
};

std::optional<Measured> measured(Day first, Day last, Unit unit) {
    switch (unit) {
        case Unit::year:
            return Measured{months_in(first, last), 12};
        case Unit::month:
            return Measured{months_in(first, last), 1};
        case Unit::week:
            return Measured{days_in(first, last), 7};
        case Unit::day:
            return Measured{days_in(first, last), 1};
        default:
            return std::nullopt;
    }
}

}  // namespace

void check_length(const CountSite& site) {
    const DatedSentence& sentence = site.sentence();
    const std::string_view said = text_of(site.context, site.timex());
    if (site.index == 0 || !sentence.expressions[site.index - 1].last || said.find("間") == std::string_view::npos) {
        return;
    }
    const Timex& range = sentence.timexes[site.index - 1];
    const auto ends = ends_of(range, sentence.expressions[site.index - 1]);
    const auto length = ends ? measured(ends->first, ends->second, site.count.unit) : std::nullopt;
    // 間 is counted with or without its first or last unit.
    const bool fits = !length || std::abs(length->exact - length->small * site.count.number) <= length->small;
    if (!fits && util::is_any(between(site.context, range, site.timex()), joints)) {
        const int right = (length->exact + length->small / 2) / length->small;
        site.findings.push_back(
            finding(site.rule, site.timex(),
                    fmt::format("{} is {}, not {}", text_of(site.context, range), with_number(said, right), said)));
    }
}

}  // namespace nenpyo::check
