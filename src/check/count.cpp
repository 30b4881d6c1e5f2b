// Counts against the dates at both ends. Japanese counting: 周年, ぶり and 満 subtract, 目 and 足かけ and 数え count
// the first one in, 間 is said either way, so only a count that fits neither is a slip.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "check/age.hpp"
#include "check/inclusive.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array founding{"創業"sv, "創立"sv, "設立"sv, "創設"sv,    "創刊"sv, "開業"sv, "開園"sv,
                              "開校"sv, "開港"sv, "開館"sv, "開通"sv,    "結成"sv, "発足"sv, "誕生"sv,
                              "発売"sv, "建国"sv, "建立"sv, "完成"sv,    "就任"sv, "開始"sv, "始ま"sv,
                              "始め"sv, "入社"sv, "入団"sv, "デビュー"sv};
constexpr std::array range_joints{""sv, "の"sv, "までの"sv, "、"sv, "にわたる"sv, "に及ぶ"sv};
constexpr std::array since_joints{""sv, "、"sv, "の"sv, "で"sv, "となる"sv};

int months_in(const Extent& extent) {
    const ::date::year_month_day first(*extent.earliest);
    const ::date::year_month_day end(*extent.latest + ::date::days{1});
    return ((end.year() / end.month()) - (first.year() / first.month())).count();
}

/// Whether `count` says the length of a range, counted with or without its first or last unit.
bool fits_range(const Timex& range, const Count& count) {
    const auto days = static_cast<int>((*range.extent.latest - *range.extent.earliest).count()) + 1;
    const int months = months_in(range.extent);
    const auto near = [](int exact, int unit, int said) { return std::abs(exact - unit * said) <= unit; };
    switch (count.unit) {
        case Unit::year:
            return near(months, 12, count.number);
        case Unit::month:
            return near(months, 1, count.number);
        case Unit::week:
            return near(days, 7, count.number);
        case Unit::day:
            return near(days, 1, count.number);
        default:
            return true;
    }
}

std::string_view text_of(const Context& context, const Timex& timex) {
    return context.prepared.text(timex.range);
}

/// 2019年から2023年までの5年間
void check_range(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                 const Count& count, std::vector<Diagnostic>& findings) {
    const Timex& range = sentence.timexes[i - 1];
    const Timex& timex = sentence.timexes[i];
    if (!sentence.expressions[i - 1].last || !range.extent.earliest || !range.extent.latest ||
        text_of(context, timex).find("間") == std::string_view::npos) {
        return;
    }
    const std::string_view joint = between(context, range, timex);
    if (util::is_any(joint, range_joints) && !fits_range(range, count)) {
        findings.push_back(
            finding(rule, timex,
                    fmt::format("{} lasts {} months, {} days", text_of(context, range), months_in(range.extent),
                                (*range.extent.latest - *range.extent.earliest).count() + 1)));
    }
}

/// What is only compared with: 前年比9人減, 前年覇者.
bool is_compared_with(const Context& context, const Timex& timex) {
    constexpr std::array bases{"前年"sv, "前期"sv, "前回"sv};
    return util::starts_with_any(text_of(context, timex), bases);
}

/// The date that a sentence is about at timex `i`: one with a year, the nearest before it first.
const Timex* other_date(const Context& context, const DatedSentence& sentence, std::size_t i, const Timex* but) {
    const auto fits = [&](const Timex& timex) {
        return &timex != but && year_of(timex) && !is_compared_with(context, timex);
    };
    for (std::size_t k = i; k-- > 0;) {
        if (fits(sentence.timexes[k])) {
            return &sentence.timexes[k];
        }
    }
    for (std::size_t k = i + 1; k < sentence.timexes.size(); ++k) {
        if (fits(sentence.timexes[k])) {
            return &sentence.timexes[k];
        }
    }
    return nullptr;
}

/// Years from one date to another: as the calendar years count, and as full years have passed where the months are
/// known.
struct Years {
    int calendar = 0;
    int full = 0;
};

Years years_between(const Timex& from, const Timex& to) {
    Years years;
    years.calendar = years.full = *year_of(to) - *year_of(from);
    if (from.precision <= Precision::month && to.precision <= Precision::month) {
        const ::date::year_month_day first(*from.extent.earliest);
        const ::date::year_month_day last(*to.extent.latest);
        years.full = ((last.year() / last.month()) - (first.year() / first.month())).count() / 12;
    }
    return years;
}

/// @param extra 1 where the first year counts (目)
void compare(const Context& context, const RuleInfo& rule, const Timex& timex, const Timex& from, const Timex& to,
             int said, int extra, std::vector<Diagnostic>& findings) {
    const Years years = years_between(from, to);
    const int right = years.calendar + extra;
    if (years.calendar > 0 && right != said && years.full + extra != said) {
        findings.push_back(finding(rule, timex,
                                   fmt::format("from {} to {} it is {}, not {}", text_of(context, from),
                                               text_of(context, to), right, text_of(context, timex))));
    }
}

/// 2016年以来4年ぶり
void check_since(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                 const Count& count, std::vector<Diagnostic>& findings) {
    const Timex& since = sentence.timexes[i - 1];
    const Timex& timex = sentence.timexes[i];
    if (text_of(context, timex).find("ぶり") == std::string_view::npos || count.unit != Unit::year ||
        !writes_year(sentence.expressions[i - 1]) || !since.extent.earliest) {
        return;
    }
    std::string_view joint = between(context, since, timex);
    const bool inside = text_of(context, since).ends_with("以来");
    if (!inside && !joint.starts_with("以来")) {
        return;
    }
    joint.remove_prefix(inside ? 0 : "以来"sv.size());
    const Timex* now = util::is_any(joint, since_joints) ? other_date(context, sentence, i, &since) : nullptr;
    if (now != nullptr) {
        Timex begin = since;
        begin.extent.latest = begin.extent.latest ? begin.extent.latest : begin.extent.earliest;
        if (year_of(begin)) {
            compare(context, rule, timex, begin, *now, count.number, 0, findings);
        }
    }
}

/// The beginning that a noun before `until` names beside a date: 1950年に創業した, 創業は1950年.
const Timex* beginning(const Context& context, const DatedSentence& sentence, std::span<const std::string_view> nouns,
                       std::uint32_t until) {
    for (std::size_t k = 0; k < sentence.timexes.size(); ++k) {
        const Timex& start = sentence.timexes[k];
        if (start.range.end >= until || !writes_year(sentence.expressions[k]) || !year_of(start)) {
            continue;
        }
        const std::string_view rest = after(context, start).substr(0, std::min(until - start.range.end, 24U));
        const std::string_view left = before(context, start);
        const bool named = std::any_of(nouns.begin(), nouns.end(), [&](std::string_view noun) {
            return left.ends_with("は") && left.substr(0, left.size() - "は"sv.size()).ends_with(noun);
        });
        if (named || util::contains_any(rest, nouns)) {
            return &start;
        }
    }
    return nullptr;
}

/// The noun right before an anniversary: 創業 of 創業75周年.
std::span<const std::string_view> noun_before(const Context& context, const Timex& timex) {
    const std::string_view left = before(context, timex);
    const auto noun =
        std::find_if(founding.begin(), founding.end(), [&](std::string_view word) { return left.ends_with(word); });
    return noun == founding.end() ? std::span<const std::string_view>()
                                  : std::span<const std::string_view>(noun, std::size_t{1});
}

/// 1950年に創業した同社は2025年に創業75周年を迎えた; 2019年に始まり、2023年で5年目. The beginning may stand a
/// little before, in the same paragraph.
void check_anniversary(const Context& context, const RuleInfo& rule, std::span<const DatedSentence> sentences,
                       std::size_t at, std::size_t i, const Count& count, std::vector<Diagnostic>& findings) {
    const DatedSentence& sentence = sentences[at];
    const Timex& timex = sentence.timexes[i];
    const bool ordinal = sentence.expressions[i].nth;
    constexpr std::array full_years{"周年"sv, "満"sv};
    if (count.unit != Unit::year || (!ordinal && !util::contains_any(text_of(context, timex), full_years))) {
        return;
    }
    const std::span<const std::string_view> noun = noun_before(context, timex);
    const auto own = static_cast<std::uint32_t>(noun.empty() ? 0 : noun.front().size());
    const Timex* start = beginning(context, sentence, founding, timex.range.begin - own);
    const auto& all = context.prepared.sentences();
    for (std::size_t back = at; start == nullptr && !noun.empty() && back-- > 0;) {
        if (all[sentences[back].index].paragraph != all[sentence.index].paragraph) {
            break;
        }
        start = beginning(context, sentences[back], noun, timex.range.begin);
    }
    const Timex* now = start == nullptr ? nullptr : other_date(context, sentence, i, start);
    if (now != nullptr) {
        compare(context, rule, timex, *start, *now, count.number, ordinal ? 1 : 0, findings);
    }
}

/// それから3年後の2020年: the offset and the date beside it
void check_offset(const Context& context, const RuleInfo& rule, const DatedSentence& sentence, std::size_t i,
                  std::vector<Diagnostic>& findings) {
    const Timex& offset = sentence.timexes[i - 1];
    const Timex& timex = sentence.timexes[i];
    const Expression& expression = sentence.expressions[i - 1];
    const bool plain = expression.first.offset && expression.first.offset->count && expression.mod == Mod::none;
    if (!plain || expression.first.offset->unit != Unit::year || i < 2 || !writes_year(sentence.expressions[i]) ||
        between(context, offset, timex) != "の") {
        return;
    }
    const Timex& base = sentence.timexes[i - 2];
    if (!year_of(base) || !year_of(timex) || !writes_year(sentence.expressions[i - 2])) {
        return;
    }
    const int said = static_cast<int>(*expression.first.offset->count) * expression.first.offset->direction;
    const Years years = years_between(base, timex);
    if (years.calendar != said && years.full != said) {
        findings.push_back(finding(rule, offset,
                                   fmt::format("from {} to {} it is {} years", text_of(context, base),
                                               text_of(context, timex), years.calendar)));
    }
}

}  // namespace

void find_count(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    const std::vector<DatedSentence> sentences = dated_sentences(context);
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        const DatedSentence& sentence = sentences[at];
        for (std::size_t i = 0; i < sentence.timexes.size(); ++i) {
            const std::optional<Count> count = count_of(sentence.expressions[i]);
            if (count && i > 0) {
                check_range(context, rule, sentence, i, *count, findings);
                check_since(context, rule, sentence, i, *count, findings);
            }
            if (count) {
                check_anniversary(context, rule, sentences, at, i, *count, findings);
                check_inclusive(context, rule, sentence, i, *count, findings);
            }
            if (i > 0) {
                check_offset(context, rule, sentence, i, findings);
            }
        }
        check_age(context, rule, sentence, findings);
    }
}

}  // namespace nenpyo::check
