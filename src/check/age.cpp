#include "check/age.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// What may be added to the difference of the years: before the birthday an age is one less, by the old count, which
/// begins with one, it is one more.
struct AgeSpan {
    int least = -1;
    int most = 1;
};

AgeSpan span_of(std::string_view before_unit) {
    constexpr std::array digits{"0"sv,  "1"sv,  "2"sv,  "3"sv,  "4"sv,  "5"sv,  "6"sv,  "7"sv,  "8"sv,  "9"sv,
                                "０"sv, "１"sv, "２"sv, "３"sv, "４"sv, "５"sv, "６"sv, "７"sv, "８"sv, "９"sv};
    constexpr std::array full{"満"sv};
    constexpr std::array old{"数え"sv, "数え年"sv, "数えで"sv, "数え年で"sv};
    while (util::ends_with_any(before_unit, digits)) {
        before_unit = before_unit.substr(0, util::previous(before_unit, before_unit.size()));
    }
    return util::ends_with_any(before_unit, full)  ? AgeSpan{-1, 0}
           : util::ends_with_any(before_unit, old) ? AgeSpan{1, 1}
                                                   : AgeSpan{};
}

}  // namespace

void check_age(const Context& context, const RuleInfo& rule, const DatedSentence& sentence,
               std::vector<Diagnostic>& findings) {
    const std::size_t at = sentence.text.find("歳");
    if (at == std::string_view::npos || sentence.timexes.size() < 2) {
        return;
    }
    const std::optional<int> age = number_before(sentence.text, at);
    const std::uint32_t here =
        context.prepared.sentences()[sentence.index].range.begin + static_cast<std::uint32_t>(at);
    const Timex& birth = sentence.timexes[0];
    std::string_view rest = after(context, birth);
    rest = rest.substr(0, std::min<std::size_t>(rest.size(), 45));
    const Timex* then = nullptr;
    for (const Timex& timex : sentence.timexes.subspan(1)) {
        then = timex.range.end <= here && year_of(timex) ? &timex : then;
    }
    if (!age || !then || !year_of(birth) || !writes_year(sentence.expressions[0]) ||
        (rest.find("生まれ") == std::string_view::npos && rest.find("誕生") == std::string_view::npos)) {
        return;
    }
    const int difference = *year_of(*then) - *year_of(birth);
    const AgeSpan span = span_of(sentence.text.substr(0, at));
    if (*age < difference + span.least || *age > difference + span.most) {
        findings.push_back(finding(
            rule, *then,
            fmt::format("born in {} one is {} in {}, not {}", *year_of(birth), difference, *year_of(*then), *age)));
    }
}

}  // namespace nenpyo::check
