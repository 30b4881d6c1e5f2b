#include <algorithm>

#include "date/find/build.hpp"
#include "date/find/context.hpp"
#include "date/find/cues.hpp"
#include "date/find/event_noun.hpp"
#include "date/find/numeric.hpp"
#include "date/find/point_reader.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

void read_tokens(std::span<const Token> tokens, Expression& out) {
    PointReader reader;
    reader.read(tokens);
    reader.finish(out);
}

/// 夜は5時から, 日本時間28日午前3時: what stands before a time without being a part of it.
void take_in_what_stands_before(const View& view, Expression& out) {
    Point& point = out.first;
    if (!point.hour.present()) {
        return;
    }
    const std::string_view before = view.text.substr(0, out.range.begin);
    if (before.ends_with("夜は") && point.hour.value > 4 && point.hour.value < 12) {
        point.hour.value += 12;
    }
    for (const auto& [spelling, zone] : view.dictionary.zones()) {
        if (point.zone.empty() && before.ends_with(spelling) && zone->text != "local") {
            point.zone = zone->text;
        }
    }
}

void hang_on_event(const View& view, Expression& out) {
    const EventNoun found = event_noun_before(view.text, out.range.begin);
    out.first.event_noun = found.noun;
    out.range.begin = found.begin;
    out.first.range.begin = found.begin;
}

/// 翌日, 前年: counted from the context, or from an event that is named before it. 同日 and 当日 are not.
bool may_hang_on_event(const Token& token) {
    return token.word != nullptr && token.word->deixis == Deixis::context && token.word->value != 0;
}

}  // namespace

void build_point(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    read_tokens(match.tokens(view), out);
}

void build_era(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    out.first.era_whole = true;
}

void build_time(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    out.type = TimexType::time;
    const auto tokens = match.tokens(view);
    Point& point = out.first;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::half_more) {
            point.minute = {Deixis::number, 30};
        } else if (tokens[i].kind == Kind::ago) {
            out.mod = Mod::before;
        }
    }
    if (const auto clock = read_clock(tokens)) {
        put_clock(*clock, tokens, point);
    }
    take_in_what_stands_before(view, out);
}

void build_relative(const View& view, const Match& match, Expression& out) {
    build_point(view, match, out);
    const Token& first = view.tokens[match.begin];
    if (match.begin == match.end - 1 && may_hang_on_event(first)) {
        hang_on_event(view, out);
    }
}

void build_relative_time(const View& view, const Match& match, Expression& out) {
    build_relative(view, match, out);
    out.type = TimexType::time;
}

void build_vague(const View& view, const Match& match, Expression& out) {
    out.type = TimexType::date;
    out.first.vague = view.tokens[match.begin].word->vague;
    out.first.range = out.range;
}

}  // namespace nenpyo::date::finder
