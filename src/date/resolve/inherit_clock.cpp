#include <algorithm>
#include <string_view>

#include "date/resolve/event_anchor.hpp"
#include "date/resolve/footing.hpp"
#include "date/resolve/inherit.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::resolve {
namespace {

/// The small hours after an evening that is told before them are those of the next day.
constexpr int evening = 18;
constexpr int morning = 5;

/// 毎週金曜日21:00: the expression right before says again and again.
bool follows_repetition(const Setting& setting, const Place& at) {
    const auto& all = setting.expressions;
    const auto here = std::lower_bound(all.begin(), all.end(), at.range.begin,
                                       [](const Expression& e, std::uint32_t begin) { return e.range.begin < begin; });
    if (here == all.begin() || at.sentence >= setting.prepared.sentences().size()) {
        return false;
    }
    const Expression& before = *(here - 1);
    const bool same_sentence = before.range.begin >= setting.prepared.sentences()[at.sentence].range.begin;
    const bool weekday = before.first.weekday.written() && !before.first.day.present() && !before.first.week.present();
    return same_sentence && (before.type == TimexType::set || weekday);
}

/// 7月1日から20時10分発に繰り上げる, 12月29日〜1月3日 午前9時〜午後5時: on all the days from then on.
bool holds_for_days(const Setting& setting, const Known& known, const Place& at) {
    if (day_of(known.start) != day_of(known.date)) {
        return true;
    }
    const bool here = known.place.same_sentence(at) && !known.clock && known.place.range.end <= at.range.begin;
    const std::string_view rest = setting.prepared.text().substr(known.place.range.end);
    return here && (rest.starts_with("から") || rest.starts_with("より") ||
                    setting.prepared.text(known.place.range).ends_with("以降"));
}

/// In an entry that a heading dates: the day that a look back (昨夜) or a list (22日と23日の両日) stands beside.
bool stays_with_heading(const Setting& setting, const Known& told, const Known& heading) {
    if (told.aside) {
        return true;
    }
    const auto& all = setting.discourse.all();
    return std::any_of(all.rbegin(), all.rend(), [&](const Known& known) {
        return &known != &told && known.place.same_sentence(told.place) && day_of(known.date) == day_of(heading.date);
    });
}

/// 16時15分　出発。 at the beginning of a line: the time of the happening that is told of, which is the day
/// that this section and the one before name most, of equals the first.
const Known* day_of_list(const Setting& setting, const Place& at) {
    const auto& sentences = setting.prepared.sentences();
    const std::string_view rest = setting.prepared.text().substr(at.range.end);
    const bool row = !rest.empty() && util::is_blank(util::decode(rest, 0).code);
    if (!row || at.sentence >= sentences.size() || sentences[at.sentence].range.begin != at.range.begin) {
        return nullptr;
    }
    const auto& all = setting.discourse.all();
    const auto told = [&](const Known& known) {
        return day_of(known.date) && day_of(known.start) == day_of(known.date) && known.place.main_text() &&
               !known.date_line && !known.aside && known.place.section + 1 >= at.section;
    };
    constexpr std::size_t last_dates = 12;
    const auto begin = all.end() - static_cast<std::ptrdiff_t>(std::min(all.size(), last_dates));
    const Known* best = nullptr;
    std::ptrdiff_t most = 0;
    for (auto known = begin; known != all.end(); ++known) {
        const auto count = !told(*known) ? 0 : std::count_if(begin, all.end(), [&](const Known& other) {
            return told(other) && day_of(other.date) == day_of(known->date);
        });
        best = count > most ? &*known : best;
        most = std::max(most, count);
    }
    return best;
}

}  // namespace

Footing day_for_clock(const Setting& setting, const Place& at, int hour) {
    const Discourse& discourse = setting.discourse;
    if (follows_repetition(setting, at)) {
        return {};
    }
    const Known* known = discourse.last_in_sentence(Need::day, at);
    if (known == nullptr && at.kind == SentenceKind::item) {
        known = discourse.heading(Need::day, at);
    }
    if (known == nullptr) {
        known = discourse.last_in_paragraph(Need::day, at);
        const Known* heading = known == nullptr ? nullptr : discourse.heading(Need::day, at);
        known = heading != nullptr && stays_with_heading(setting, *known, *heading) ? heading : known;
    }
    known = known != nullptr ? known : discourse.heading(Need::day, at);
    if (known == nullptr && at.kind != SentenceKind::item) {
        const Known* earlier = discourse.last(Need::year, at);
        known = earlier != nullptr && has(*earlier, Need::day) && near(*earlier, at) ? earlier : nullptr;
    }
    if (known == nullptr) {
        const Footing happening = headed_happening(setting, at);
        known =
            happening.source != nullptr && happening.date.is_day() ? happening.source : discourse.main_clock_day(at);
    }
    known = known != nullptr ? known : day_of_list(setting, at);
    if (known != nullptr && holds_for_days(setting, *known, at)) {
        return {};
    }
    Footing base = context(known);
    // A list of times that has no day is not one of the document's day.
    if (known == nullptr && at.kind != SentenceKind::item && discourse.last(Need::day, at) == nullptr) {
        base = document(setting);
    }
    const Known* before = discourse.last(Need::clock, at);
    const auto day = day_of(base.date);
    const auto day_before = before != nullptr && near(*before, at) ? day_of(before->date) : std::nullopt;
    if (!day || !day_before || hour < 0) {
        return base;
    }
    if (hour >= 24) {
        // 26時 belongs to the evening before, whether or not the times have passed midnight.
        base.date = before->clock->hour >= 12 ? before->date : plus_days(before->date, -1);
        return base;
    }
    const bool past_midnight = *day_before == *day && before->clock->hour >= evening && hour <= morning;
    const bool since_midnight = *day_before == *day + ::date::days(1) && hour < evening;
    if (past_midnight || since_midnight) {
        base.date = plus_days(base.date, 1);
    }
    return base;
}

}  // namespace nenpyo::date::resolve
