#include "date/resolve/offset_base.hpp"

#include <string_view>

#include "date/resolve/anchor.hpp"
#include "date/resolve/footing.hpp"
#include "date/resolve/tense.hpp"

namespace nenpyo::date::resolve {
namespace {

/// 公表（10月2日）の17日前: the date in the bracket.
const Known* bracket_before(const Setting& setting, const Place& at) {
    const auto& all = setting.discourse.all();
    if (all.empty() || !all.back().place.same_sentence(at) || all.back().place.range.end > at.range.begin) {
        return nullptr;
    }
    const std::string_view between = setting.prepared.text({all.back().place.range.end, at.range.begin});
    return between == "）の" || between == ")の" ? &all.back() : nullptr;
}

/// In a paragraph that tells of years long before the document's, a few months before are not counted from its date.
const Known* history(const Setting& setting, const Place& at, Need need) {
    constexpr int years_back = 2;
    const Known* known =
        setting.document && need != Need::year ? setting.discourse.last_in_paragraph(need, at) : nullptr;
    const bool told = known != nullptr && known->date.year && !known->aside && !at.quoted &&
                      *known->date.year <= *setting.document->year - years_back;
    return told ? known : nullptr;
}

/// The date that 一年後 carries the telling on from.
const Known* last_told(const Setting& setting, const Place& at, Need need) {
    const Known* near = setting.discourse.last(Need::year, at);
    const bool runs_on = near != nullptr && near->place.section == at.section && has(*near, need) &&
                         at.paragraph - near->place.paragraph <= 1;
    return runs_on ? near : nullptr;
}

/// その2分後 counts from a time of its paragraph; at the head of one, or in a list of times, from that just before.
const Known* clock_before(const Setting& setting, const Place& at) {
    constexpr std::uint32_t mark = 6;  // bytes of marks and blanks
    const Known* known = setting.discourse.last(Need::clock, at);
    if (known == nullptr || known->place.section != at.section) {
        return nullptr;
    }
    const auto& sentences = setting.prepared.sentences();
    const bool leads = at.sentence < sentences.size() && sentences[at.sentence].range.begin + mark >= at.range.begin;
    const std::uint32_t way = at.paragraph - known->place.paragraph;
    return way == 0 || (way == 1 && (leads || at.kind == SentenceKind::item)) ? known : nullptr;
}

/// 一年後 carries the telling on from the last date; 三年前 looks back from the writer's day, if that is known.
Footing open_base(const Setting& setting, const Place& at, bool later, Need need) {
    if (const Known* known = bracket_before(setting, at)) {
        return {known->date, Anchor::context, known};
    }
    // 2017年には10年前に比べ: compared with the date that is told of.
    const bool compared = looks_back(setting.prepared, at.range.end);
    const Known* near = later || compared || !setting.document ? setting.discourse.last_in_sentence(need, at) : nullptr;
    if (need == Need::clock) {
        near = near != nullptr ? near : clock_before(setting, at);
        const bool lone = near == nullptr && setting.discourse.all().empty();
        return lone ? writing_date(setting, at) : context(near);
    }
    if (near == nullptr && later) {
        near = last_told(setting, at, need);
    }
    near = near != nullptr ? near : history(setting, at, need);
    return near != nullptr ? Footing{near->date, Anchor::context, near} : writing_date(setting, at);
}

}  // namespace

Footing offset_base(const Setting& setting, const Place& at, const Point& point, Need need) {
    switch (point.offset->base) {
        case Base::document:
            return writing_date(setting, at);
        case Base::event:
            return mentioned(setting, at, need == Need::clock ? Need::day : need, point.event_noun);
        case Base::context:
            return need == Need::clock ? context(clock_before(setting, at)) : mentioned(setting, at, need, {});
        case Base::unspecified:
            break;
    }
    return open_base(setting, at, point.offset->direction > 0, need);
}

}  // namespace nenpyo::date::resolve
