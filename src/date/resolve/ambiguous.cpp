#include "date/resolve/ambiguous.hpp"

#include <array>
#include <span>
#include <string_view>

#include "date/resolve/parts.hpp"
#include "util/words.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr int longest_step = 30;  // years that one date of a chain may run on from the one before
constexpr int longest_way_back = 15;
constexpr std::array<std::string_view, 6> in_a_list{"に", "から", "まで", "、", "（", "中"};
constexpr std::array<std::string_view, 6> after_a_year{"の", "は", "と", "を通", "末", "以降"};

constexpr std::array<std::string_view, 4> after_a_length{"で", "も", "ほど", "ばかり"};

bool followed_by_any(const Setting& setting, const Place& at, std::span<const std::string_view> words) {
    return util::starts_with_any(setting.prepared.text().substr(at.range.end), words);
}

/// 88年（自粛） … 88年は: the paragraph has told of this year.
bool named_before(const Setting& setting, const Place& at, int year) {
    const auto& all = setting.discourse.all();
    for (std::size_t i = all.size(); i > 0 && all[i - 1].place.paragraph == at.paragraph; --i) {
        if (all[i - 1].date.year == year && all[i - 1].first.grain == value::Grain::year) {
            return true;
        }
    }
    return false;
}

/// 23年中: no length.
constexpr std::string_view within = "中";

const Known* nearest_in_paragraph(const Setting& setting, const Place& at) {
    const Known* known = setting.discourse.nearest(Need::reckoning, at);
    return known != nullptr && known->place.paragraph == at.paragraph ? known : nullptr;
}

}  // namespace

TimexType reading(const Setting& setting, const Place& at, const Expression& expression) {
    const Point& point = expression.first;
    if (!expression.ambiguous || !point.year.written() || point.year.value > 99) {
        return expression.type;
    }
    const Known* before = nearest_in_paragraph(setting, at);
    if (setting.prepared.text(at.range).ends_with(within)) {
        return TimexType::date;
    }
    if (followed_by_any(setting, at, after_a_length)) {
        return TimexType::duration;
    }
    if (before == nullptr) {
        return expression.type;
    }
    const auto year = resolve_parts(setting, at, point, nullptr).date.year;
    if (!year) {
        return TimexType::duration;
    }
    if (named_before(setting, at, *year)) {
        return TimexType::date;
    }
    constexpr int surely_a_year = 60;  // 86年の記録: nobody counts so many years without a word for it
    if (point.year.value >= surely_a_year && *year <= *before->date.year + longest_way_back) {
        return TimexType::date;
    }
    const int step = *year - *before->date.year;
    const bool listed = followed_by_any(setting, at, in_a_list);
    if (step >= 0 && step <= longest_step) {
        const bool year_follows = listed || (step > 0 && followed_by_any(setting, at, after_a_year));
        return year_follows ? TimexType::date : step == 0 ? TimexType::duration : expression.type;
    }
    return step < 0 && step >= -longest_way_back && listed ? TimexType::date : TimexType::duration;
}

}  // namespace nenpyo::date::resolve
