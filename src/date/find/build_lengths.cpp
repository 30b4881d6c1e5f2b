#include <algorithm>
#include <cmath>

#include "date/find/amount.hpp"
#include "date/find/build.hpp"
#include "date/find/event_noun.hpp"
#include "date/find/point_reader.hpp"
#include "date/find/units.hpp"

namespace nenpyo::date::finder {

namespace {

bool has_kind(std::span<const Token> tokens, Kind kind) {
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return token.kind == kind; });
}

const Token* find_kind(std::span<const Token> tokens, Kind kind) {
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const Token& t) { return t.kind == kind; });
    return found == tokens.end() ? nullptr : &*found;
}

constexpr double months_of_year = 12;

/// One unit for the whole offset: 3年5カ月後 is 41 months.
Offset offset_of(const std::vector<Amount>& amounts) {
    Offset offset;
    offset.unit = amounts.front().unit;
    if (amounts.front().vague) {
        return offset;
    }
    if (amounts.front().upper > 0) {
        return offset;  // 二三年前
    }
    double count = amounts.front().count;
    if (amounts.size() > 1 && offset.unit == Unit::year && amounts[1].unit == Unit::month) {
        count = count * months_of_year + amounts[1].count;
        offset.unit = Unit::month;
    }
    offset.count = count;
    return offset;
}

}  // namespace

void build_length(const View& view, const Match& match, Expression& out) {
    const auto tokens = match.tokens(view);
    out.type = TimexType::duration;
    out.amounts = amounts_of(tokens);
    out.mod = mod_of(tokens);
    out.nth = has_kind(tokens, Kind::nth);
    out.first.range = out.range;
}

void build_offset(const View& view, const Match& match, Expression& out) {
    const auto tokens = match.tokens(view);
    out.amounts = amounts_of(tokens);
    Offset offset = offset_of(out.amounts);
    const bool clock = offset.unit == Unit::hour || offset.unit == Unit::minute || offset.unit == Unit::second;
    out.type = clock ? TimexType::time : TimexType::date;
    out.mod = mod_of(tokens);
    offset.direction = static_cast<std::int8_t>(has_kind(tokens, Kind::ago) ? -1 : 1);
    out.first.range = out.range;
    if (const Token* base = find_kind(tokens, Kind::base)) {
        const bool document = base->word->deixis == Deixis::document;
        offset.base = document ? Base::document : Base::context;
        if (document) {  // 今から is a point of its own, その belongs to the offset
            out.range.begin = view.tokens[match.begin + 1].begin;
            out.first.range.begin = out.range.begin;
        }
    } else {
        const EventNoun event = event_noun_before(view.text, out.range.begin);
        if (event.noun.size() > 0) {
            offset.base = Base::event;
            out.first.event_noun = event.noun;
            out.range.begin = event.begin;
            out.first.range.begin = event.begin;
        }
    }
    if (const Token* edge = find_kind(tokens, Kind::edge)) {
        out.first.mod = edge->word->mod;
    } else if (const Token* season = find_kind(tokens, Kind::season)) {
        out.first.season = {Deixis::number, season->word->value};
    }
    out.amounts.clear();
    out.first.offset = offset;
}

void build_set(const View& view, const Match& match, Expression& out) {
    const auto tokens = match.tokens(view);
    out.type = TimexType::set;
    out.first.range = out.range;
    if (const Token* every = find_kind(tokens, Kind::every)) {
        out.every = true;
        out.amounts = {Amount{every->word->unit, every->word->count, false, 0, 0, {}}};
        out.first.day_part = every->word->part;
    } else if (const Token* per = find_kind(tokens, Kind::per)) {
        out.amounts = {Amount{per->word->unit, 1, false, 0, 0, {}}};
    } else {
        out.amounts = {amount_of(tokens.front())};
    }
    if (out.every && tokens.size() > 1 && tokens[1].kind != Kind::of && tokens[1].kind != Kind::times) {
        const DayPart part = out.first.day_part;
        PointReader reader;
        reader.read(tokens.subspan(1));
        reader.finish(out);
        out.first.day_part = part;
    }
    if (const Token* times = find_kind(tokens, Kind::times)) {
        out.times = times->number.integer();
    }
}

}  // namespace nenpyo::date::finder
