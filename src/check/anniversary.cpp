// Anniversaries of what a sentence says began: 1950年に創業した同社は2025年に創業75周年を迎えた.
#include <algorithm>
#include <array>

#include "check/counting.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t near = 24;  // bytes between a date and the word that says what began

const std::vector<std::string_view>& beginnings() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> list;
        util::each_row(data::beginnings, [&](std::span<const std::string_view> cells) { list.push_back(cells[0]); });
        return list;
    }();
    return words;
}

/// The beginning that a noun before `until` names beside a date: 1950年に創業した, 創業は1950年.
const Timex* beginning(const Context& context, const DatedSentence& sentence, std::span<const std::string_view> nouns,
                       std::uint32_t until) {
    for (std::size_t k = 0; k < sentence.timexes.size(); ++k) {
        const Timex& start = sentence.timexes[k];
        if (start.range.end >= until || !writes_year(sentence.expressions[k]) || !year_of(start)) {
            continue;
        }
        const std::string_view rest =
            after(context, start).substr(0, std::min<std::size_t>(until - start.range.end, near));
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
std::span<const std::string_view> noun_before(const CountSite& site) {
    const std::string_view left = before(site.context, site.timex());
    const auto& words = beginnings();
    const auto noun =
        std::find_if(words.begin(), words.end(), [&](std::string_view word) { return left.ends_with(word); });
    return noun == words.end() ? std::span<const std::string_view>() : std::span(&*noun, std::size_t{1});
}

/// The beginning may stand a little before, in the same paragraph, where the anniversary names it.
const Timex* beginning_above(const CountSite& site, std::span<const std::string_view> noun) {
    const auto& all = site.context.prepared.sentences();
    for (std::size_t back = site.at; back-- > 0;) {
        const DatedSentence& above = site.sentences[back];
        if (all[above.index].paragraph != all[site.sentence().index].paragraph) {
            break;
        }
        if (const Timex* start = beginning(site.context, above, noun, site.timex().range.begin)) {
            return start;
        }
    }
    return nullptr;
}

}  // namespace

void check_anniversary(const CountSite& site) {
    constexpr std::array full_years{"周年"sv, "満"sv};
    const bool counts = site.ordinal() || util::contains_any(text_of(site.context, site.timex()), full_years);
    if (site.count.unit != Unit::year || !counts || lies_ahead(site)) {
        return;
    }
    const std::span<const std::string_view> noun = noun_before(site);
    const auto own = static_cast<std::uint32_t>(noun.empty() ? 0 : noun.front().size());
    // What was founded in one year may have opened in another: 創業 is counted from 創業 alone.
    const std::span<const std::string_view> nouns = noun.empty() ? std::span(beginnings()) : noun;
    const Timex* start = beginning(site.context, site.sentence(), nouns, site.timex().range.begin - own);
    if (start == nullptr && !noun.empty()) {
        start = beginning_above(site, noun);
    }
    const Timex* now = start == nullptr ? nullptr : other_date(site.context, site.sentence(), site.index, start);
    if (now != nullptr) {
        compare_years(site, *start, *now);
    }
}

}  // namespace nenpyo::check
