// An age against the year of birth: 1950年に生まれ、2001年に51歳で.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "check/counting.hpp"
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

/// An age in a sentence.
struct Age {
    int years = 0;
    std::uint32_t place = 0;  ///< of its unit, in the prepared text
    std::string_view before;  ///< its sentence up to the unit
};

std::optional<Age> first_age(const Context& context, const DatedSentence& sentence) {
    const std::size_t at = sentence.text.find("歳");
    const std::optional<int> years = at == std::string_view::npos ? std::nullopt : number_before(sentence.text, at);
    if (!years) {
        return std::nullopt;
    }
    const std::uint32_t begin = context.prepared.sentences()[sentence.index].range.begin;
    return Age{*years, begin + static_cast<std::uint32_t>(at), sentence.text.substr(0, at)};
}

/// The date with a year beside which a sentence tells a birth first.
const Timex* birth_in(const Context& context, const DatedSentence& sentence) {
    constexpr std::size_t near = 45;  // bytes
    constexpr std::array births{"生まれ"sv, "誕生"sv};
    const Timex& first = sentence.timexes[0];
    const std::string_view rest = after(context, first);
    const bool born = util::contains_any(rest.substr(0, std::min(rest.size(), near)), births);
    return born && year_of(first) && writes_year(sentence.expressions[0]) ? &first : nullptr;
}

/// The birth told in the sentence before, where this one goes on without a subject of its own.
const Timex* birth_above(const Context& context, std::span<const DatedSentence> sentences, std::size_t at,
                         const Age& age) {
    constexpr std::array subjects{"は"sv, "が"sv, "も"sv, "の"sv};
    const auto& all = context.prepared.sentences();
    const DatedSentence& sentence = sentences[at];
    if (at == 0 || util::contains_any(age.before, subjects)) {
        return nullptr;
    }
    const DatedSentence& above = sentences[at - 1];
    const bool adjacent =
        above.index + 1 == sentence.index && all[above.index].paragraph == all[sentence.index].paragraph;
    return adjacent ? birth_in(context, above) : nullptr;
}

/// The date at which somebody was of an age: the last before it, else the first after it.
const Timex* date_of(const DatedSentence& sentence, const Age& age, const Timex* birth) {
    const Timex* then = nullptr;
    for (const Timex& timex : sentence.timexes) {
        if (&timex == birth || !year_of(timex)) {
            continue;
        }
        if (timex.range.end > age.place) {
            return then == nullptr ? &timex : then;
        }
        then = &timex;
    }
    return then;
}

}  // namespace

void check_age(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences, std::size_t at,
               std::vector<Diagnostic>& findings) {
    const DatedSentence& sentence = sentences[at];
    const std::optional<Age> age = first_age(context, sentence);
    if (!age) {
        return;
    }
    const Timex* birth = birth_in(context, sentence);
    birth = birth == nullptr ? birth_above(context, sentences, at, *age) : birth;
    const Timex* then = birth == nullptr ? nullptr : date_of(sentence, *age, birth);
    if (then == nullptr) {
        return;
    }
    const Years years = years_between(*birth, *then);
    const AgeSpan span = span_of(age->before);
    if (age->years < years.calendar + span.least || age->years > years.calendar + span.most) {
        findings.push_back(finding(rule, *then,
                                   fmt::format("born in {} one is {} in {}, not {}", *year_of(*birth), years.calendar,
                                               *year_of(*then), age->years)));
    }
}

}  // namespace nenpyo::check
