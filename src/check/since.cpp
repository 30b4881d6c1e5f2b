// Counts from an event that is named with its date: 2016年以来4年ぶり, 1995年の震災から30年の2025年.
#include <array>

#include "check/counting.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_name = 30;  // bytes: of the event between の and から

/// From what a count runs, and to what where the text between them says so.
struct Counted {
    const Timex* from = nullptr;
    const Timex* to = nullptr;
};

/// Takes 以来, の開催から or の解散以来 off the text after a date.
bool take_start(std::string_view& joint, bool since_inside) {
    if (since_inside) {
        return true;
    }
    constexpr std::array marks{"以来"sv, "から"sv};
    std::size_t at = std::string_view::npos;
    for (const std::string_view mark : marks) {
        const std::size_t found = joint.find(mark);
        if (found < at) {
            at = found;
        }
    }
    const std::string_view name = joint.substr(0, at);
    constexpr std::array clause{"、"sv, "。"sv, "は"sv, "が"sv, "を"sv};
    const bool named = name.starts_with("の") && name.size() <= longest_name && !util::contains_any(name, clause);
    if (at == std::string_view::npos || !(named || (name.empty() && joint.starts_with("以来")))) {
        return false;
    }
    joint.remove_prefix(at + "以来"sv.size());
    return true;
}

/// The date beside a written year that the count runs from: the last before it, or the one before that where the last
/// says until when (1925年の創業から2025年で100年).
Counted counted_from(const CountSite& site) {
    constexpr std::array joints{""sv, "、"sv, "の"sv, "で"sv, "となる"sv, "数えて"sv};
    constexpr std::array untils{"で"sv, "で、"sv, "には"sv, "に"sv, "までに"sv, "まで"sv, "は"sv};
    const DatedSentence& sentence = site.sentence();
    for (std::size_t back = 1; back <= 2 && back <= site.index; ++back) {
        const std::size_t k = site.index - back;
        const Timex& start = sentence.timexes[k];
        if (!writes_year(sentence.expressions[k]) || !start.extent.earliest) {
            continue;
        }
        std::string_view joint = between(site.context, start, sentence.timexes[k + 1]);
        if (!take_start(joint, text_of(site.context, start).ends_with("以来"))) {
            continue;
        }
        const Timex& next = sentence.timexes[k + 1];
        if (back == 1 && util::is_any(joint, joints)) {
            return {&start, nullptr};
        }
        const bool until = joint.empty() || joint == "、";
        if (back == 2 && until && util::is_any(between(site.context, next, site.timex()), untils)) {
            return {&start, &next};
        }
    }
    return {};
}

/// 30周年の2025年, 12年ぶりとなった2022年.
const Timex* date_after(const CountSite& site) {
    constexpr std::array joints{"の"sv,       "の節目の"sv, "となる"sv,   "となった"sv, "に当たる"sv,
                                "にあたる"sv, "を経た"sv,   "がたった"sv, "が過ぎた"sv, "を迎えた"sv,
                                "を迎える"sv, "目の"sv,     "後の"sv};
    const DatedSentence& sentence = site.sentence();
    if (site.index + 1 >= sentence.timexes.size()) {
        return nullptr;
    }
    const Timex& next = sentence.timexes[site.index + 1];
    const bool joined = util::is_any(between(site.context, site.timex(), next), joints);
    return joined && year_of(next) ? &next : nullptr;
}

/// 2026年は、1876年の開校から150周年となる.
const Timex* topic_date(const CountSite& site, const Timex* but) {
    const DatedSentence& sentence = site.sentence();
    const Timex& first = sentence.timexes.front();
    return &first != but && year_of(first) && after(site.context, first).starts_with("は") ? &first : nullptr;
}

/// A bare length says that time has passed only before a word of passing.
bool tells_passing(const CountSite& site) {
    constexpr std::array passing{"を経"sv, "が経"sv, "が過"sv,   "がたっ"sv, "を数え"sv,
                                 "を迎"sv, "の節"sv, "となる"sv, "になる"sv, "の2"sv};
    return util::starts_with_any(after(site.context, site.timex()), passing);
}

}  // namespace

void check_since(const CountSite& site) {
    constexpr std::array counts{"ぶり"sv, "周年"sv, "満"sv};
    const bool sure = site.ordinal() || util::contains_any(text_of(site.context, site.timex()), counts);
    if (site.count.unit != Unit::year || (!sure && !tells_passing(site)) || lies_ahead(site)) {
        return;
    }
    const Counted counted = counted_from(site);
    if (counted.from == nullptr) {
        return;
    }
    const Timex* to = counted.to;
    to = to == nullptr ? date_after(site) : to;
    to = to == nullptr ? topic_date(site, counted.from) : to;
    to = to == nullptr && sure ? other_date(site.context, site.sentence(), site.index, counted.from) : to;
    Timex from = *counted.from;  // 2016年以来 is open to this day
    from.extent.latest = from.extent.latest ? from.extent.latest : from.extent.earliest;
    if (to != nullptr && year_of(*to) && year_of(from)) {
        compare_years(site, from, *to);
    }
}

}  // namespace nenpyo::check
