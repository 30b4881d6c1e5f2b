#include "date/resolve/footing.hpp"
#include "date/resolve/inherit.hpp"

namespace nenpyo::date::resolve {
namespace {

/// The small hours after an evening that is told before them are those of the next day.
constexpr int evening = 18;
constexpr int morning = 5;

}  // namespace

Footing day_for_clock(const Setting& setting, const Place& at, int hour) {
    const Discourse& discourse = setting.discourse;
    const Known* known = discourse.last_in_sentence(Need::day, at);
    if (known == nullptr && at.kind == SentenceKind::item) {
        known = discourse.heading(Need::day, at);
    }
    known = known != nullptr ? known : discourse.last_in_paragraph(Need::day, at);
    known = known != nullptr ? known : discourse.heading(Need::day, at);
    if (known == nullptr && at.kind != SentenceKind::item) {
        const Known* earlier = discourse.last(Need::year, at);
        known = earlier != nullptr && has(*earlier, Need::day) && near(*earlier, at) ? earlier : nullptr;
    }
    known = known != nullptr ? known : discourse.main_clock_day(at);
    Footing base = context(known);
    if (known == nullptr && discourse.last(Need::day, at) == nullptr) {
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
