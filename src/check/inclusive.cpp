#include "check/inclusive.hpp"
#include "util/words.hpp"

#include <fmt/format.h>

#include <array>

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array inclusive_marks{"足かけ"sv, "足掛け"sv, "足かけて"sv, "あしかけ"sv};
constexpr std::array beginnings{"始ま"sv, "始め"sv, "開幕"sv, "開会"sv, "開始"sv,
                                "開店"sv, "開業"sv, "着工"sv, "出発"sv};
constexpr std::size_t near = 30;  ///< bytes between a date and the word that says what began

struct Ends {
    const Timex* from = nullptr;
    const Timex* to = nullptr;
};

/// The two dates of a sentence that has no third one.
template <typename Fits>
Ends only_two(const DatedSentence& sentence, Fits fits) {
    Ends ends;
    for (std::size_t k = 0; k < sentence.timexes.size(); ++k) {
        if (!fits(sentence.timexes[k], sentence.expressions[k])) {
            continue;
        }
        if (ends.to != nullptr) {
            return {};
        }
        (ends.from == nullptr ? ends.from : ends.to) = &sentence.timexes[k];
    }
    return ends.to == nullptr ? Ends{} : ends;
}

std::string_view text_of(const Context& context, const Timex& timex) {
    return context.prepared.text(timex.range);
}

void compare(const Context& context, const RuleInfo& rule, const Timex& timex, const Ends& ends, int right, int said,
             std::vector<Diagnostic>& findings) {
    if (right > 1 && right != said) {
        findings.push_back(
            finding(rule, timex,
                    fmt::format("from {} to {} it is {}, counting the first, not {}", text_of(context, *ends.from),
                                text_of(context, *ends.to), right, text_of(context, timex))));
    }
}

/// 2018年に始まった工事は足かけ4年、2021年に完成した
void check_years(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, const Timex& timex,
                 const Count& count, std::vector<Diagnostic>& findings) {
    const Ends ends = only_two(sentence, [](const Timex& date, const Expression& expression) {
        return year_of(date) && writes_year(expression) && !expression.last;
    });
    if (ends.to != nullptr) {
        compare(context, rule, timex, ends, *year_of(*ends.to) - *year_of(*ends.from) + 1, count.number, findings);
    }
}

/// 5月1日に始まった大会は5月10日で10日目となる
void check_days(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, const Timex& timex,
                const Count& count, std::vector<Diagnostic>& findings) {
    const Ends ends = only_two(sentence, [](const Timex& date, const Expression&) { return day_of(date).has_value(); });
    if (ends.to != nullptr && util::contains_any(after(context, *ends.from).substr(0, near), beginnings)) {
        const auto days = static_cast<int>((*day_of(*ends.to) - *day_of(*ends.from)).count());
        compare(context, rule, timex, ends, days + 1, count.number, findings);
    }
}

}  // namespace

void check_inclusive(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                     const Count& count, std::vector<Diagnostic>& findings) {
    const Timex& timex = sentence.timexes[i];
    if (count.unit == Unit::year && util::ends_with_any(before(context, timex), inclusive_marks)) {
        check_years(context, rule, sentence, timex, count, findings);
    } else if (count.unit == Unit::day && text_of(context, timex).ends_with("目")) {
        check_days(context, rule, sentence, timex, count, findings);
    }
}

}  // namespace nenpyo::check
