#include "date/resolve/apposition.hpp"

#include "date/resolve/expression.hpp"

namespace nenpyo::date::resolve {
namespace {

using value::Grain;

/// The part that an expression counts in; none where it does not count.
std::optional<Grain> counted_grain(const Expression& expression) {
    const Point& point = expression.first;
    const auto counts = [](const Part& part) { return part.deixis == Deixis::context && part.value != 0; };
    if (expression.last || expression.ambiguous) {
        return std::nullopt;
    }
    if (point.offset) {
        const bool clock = point.offset->unit == Unit::hour || point.offset->unit == Unit::minute ||
                           point.offset->unit == Unit::second;
        const bool years = point.offset->unit == Unit::year || point.offset->unit == Unit::decade;
        return clock ? std::nullopt
                     : std::optional(years                               ? Grain::year
                                     : point.offset->unit == Unit::month ? Grain::month
                                                                         : Grain::day);
    }
    return counts(point.day)                                                      ? std::optional(Grain::day)
           : counts(point.month)                                                  ? std::optional(Grain::month)
           : counts(point.year) && !point.month.present() && !point.day.present() ? std::optional(Grain::year)
                                                                                  : std::nullopt;
}

bool names(const Point& point, Grain grain) {
    return grain == Grain::year    ? point.year.written()
           : grain == Grain::month ? point.month.written()
                                   : point.day.written() && point.day.value != 0;
}

/// The date behind the の, if it names the part.
const Expression* behind(const Setting& setting, const Expression& expression, Grain grain) {
    const std::size_t next = static_cast<std::size_t>(&expression - setting.expressions.data()) + 1;
    if (next >= setting.expressions.size()) {
        return nullptr;
    }
    const Expression& other = setting.expressions[next];
    const bool joined = other.range.begin > expression.range.end &&
                        setting.prepared.text({expression.range.end, other.range.begin}) == "の";
    const bool point = other.type == TimexType::date || other.type == TimexType::time;
    return joined && point && !other.last && !other.ambiguous && names(other.first, grain) ? &other : nullptr;
}

bool contradicts(const CalendarDate& counted, const Point& written, Grain grain) {
    switch (grain) {
        case Grain::year:
            return counted.year != written.year.value || written.year_style != YearStyle::western;
        case Grain::month:
            return counted.month != static_cast<unsigned>(written.month.value);
        default:
            return counted.day != static_cast<unsigned>(written.day.value);
    }
}

}  // namespace

void agree_with_apposition(const Setting& setting, const Place& at, const Expression& expression, Resolution& out) {
    const auto grain = counted_grain(expression);
    const Expression* other = grain ? behind(setting, expression, *grain) : nullptr;
    // 5日に開き、翌日の9日に: both say from where, so that one of them is a slip of the writer, for `check` to tell.
    const bool sure = !expression.first.offset && out.source != nullptr && out.source->place.same_sentence(at);
    if (other == nullptr || sure || !contradicts(out.date, other->first, *grain)) {
        return;
    }
    Place there = at;
    there.range = other->range;
    const Resolution told = resolve_expression(setting, there, *other);
    out.date = told.date;
    out.date.month = *grain == Grain::year ? 0 : told.date.month;
    out.date.day = *grain == Grain::day ? told.date.day : 0;
    out.start = out.date;
    out.value = {};
    out.value.first = {*grain, out.date.year, out.date.month, out.date.day};
    if (const auto day = day_of(out.date)) {
        out.value.first = value::from_day(*day);
    }
    out.value.precision = value::precision_of(out.value.first);
    out.anchor = told.anchor == Anchor::explicit_date ? Anchor::context : told.anchor;
    out.source = told.source;
}

}  // namespace nenpyo::date::resolve
