// The tense of a clause against the day of writing.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "check/evidence.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

/// What may stand between a noun for an event and the end of a sentence that tells it.
constexpr std::array light_verbs{"が行われ"sv, "が行なわれ"sv, "を行っ"sv, "を行なっ"sv, "が開かれ"sv, "を開い"sv};
/// Hiragana that puts the event itself off: 開業するはずだった.
constexpr std::array not_told{"する"sv, "はず"sv, "つもり"sv, "という"sv, "たい"sv, "なかった"sv, "ませんでした"sv};
constexpr std::array plans{"予定"sv, "見通し"sv, "見込み"sv, "計画"sv, "方針"sv};
constexpr std::array present_ends{""sv,
                                  "だ"sv,
                                  "です"sv,
                                  "である"sv,
                                  "となっている"sv,
                                  "となっています"sv,
                                  "になっている"sv,
                                  "になっています"sv,
                                  "している"sv,
                                  "しています"sv};
constexpr std::array present_verbs{"る"sv, "う"sv, "く"sv, "ぐ"sv, "す"sv, "つ"sv, "ぶ"sv, "む"sv};
/// After a verb in the past these do not say that it was: 開業した後に移す.
constexpr std::array when_it_is_done{"後"sv, "際"sv, "場合"sv, "時"sv, "上"sv, "段階"sv, "暁"sv, "以降"sv};

const Timex* timex_at(const Context& context, const Mention& mention) {
    const auto found =
        std::lower_bound(context.timexes.begin(), context.timexes.end(), mention.at.span.start,
                         [](const Timex& timex, std::uint64_t start) { return timex.where.span.start < start; });
    const bool here = found != context.timexes.end() && found->where.span.start == mention.at.span.start;
    return here ? &*found : nullptr;
}

/// The part of a predicate that inflection leaves alone: 開業 of 開業する, 始 of 始める.
std::string_view stem(std::string_view predicate) {
    constexpr std::string_view light = "する";
    if (predicate.ends_with(light) && predicate.size() > light.size()) {
        return predicate.substr(0, predicate.size() - light.size());
    }
    std::size_t end = predicate.size();
    while (end > 0 && util::is_hiragana(util::decode_before(predicate, end).code)) {
        end = util::previous(predicate, end);
    }
    return predicate.substr(0, end);
}

std::string_view without_stop(std::string_view text) {
    constexpr std::array stops{"。"sv, "．"sv, "」"sv, "』"sv, "）"sv};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view stop : stops) {
            if (text.ends_with(stop)) {
                text.remove_suffix(stop.size());
                again = true;
            }
        }
    }
    return text;
}

/// What follows the mention's predicate up to the end of its sentence.
std::optional<std::string_view> tail(const Context& context, const Timex& timex, const Mention& mention) {
    const std::string_view rest = after(context, timex);
    const std::string_view word = stem(mention.predicate);
    const std::size_t at = word.empty() ? std::string_view::npos : rest.rfind(word);
    return at == std::string_view::npos ? std::nullopt : std::optional(without_stop(rest.substr(at + word.size())));
}

std::string_view leading_hiragana(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const util::Decoded next = util::decode(text, at);
        if (!util::is_hiragana(next.code)) {
            break;
        }
        at += next.size;
    }
    return text.substr(0, at);
}

/// The inflection after a noun for an event and the verb that tells it: た of が行われた, えた of を終えた.
std::string_view without_verb(std::string_view tail) {
    for (const std::string_view verb : light_verbs) {
        if (tail.starts_with(verb)) {
            return tail.substr(verb.size());
        }
    }
    constexpr std::string_view object = "を";
    if (!tail.starts_with(object)) {
        return tail;
    }
    std::size_t at = object.size();
    for (int kanji = 0; kanji < 2 && at < tail.size() && util::is_kanji(util::decode(tail, at).code); ++kanji) {
        at += util::decode(tail, at).size;
    }
    return at > object.size() ? tail.substr(at) : tail;
}

/// The verb ends the sentence in the past, or a relative clause: 2027年に開かれた博覧会.
bool tells_past(std::string_view tail) {
    tail = without_verb(tail);
    const std::string_view ending = leading_hiragana(tail);
    const std::string_view rest = tail.substr(ending.size());
    if (util::contains_any(ending, not_told)) {
        return false;
    }
    const bool noun_follows =
        !rest.empty() && !util::starts_with_any(rest, when_it_is_done) &&
        (util::is_kanji(util::decode(rest, 0).code) || util::is_katakana(util::decode(rest, 0).code));
    const bool copula = ending == "だ";  // of a noun: 3月10日の会談だ
    return rest.empty() ? ending.ends_with("た") || (ending.ends_with("だ") && !copula)
                        : noun_follows && ending.ends_with("た");
}

bool tells_plan(std::string_view tail) {
    for (const std::string_view plan : plans) {
        const std::size_t at = tail.rfind(plan);
        if (at != std::string_view::npos && tail.find("、") == std::string_view::npos) {
            const std::string_view end = tail.substr(at + plan.size());
            if (plan == "方針" && !util::ends_with_any(tail.substr(0, at), present_verbs)) {
                return false;  // 総会で決めた方針だ
            }
            return std::find(present_ends.begin(), present_ends.end(), end) != present_ends.end();
        }
    }
    return false;
}

/// The day is the writer's and no guess: written in full, or counted from the day of writing (昨年11月).
bool says_when(const Context& context, const Timex& timex) {
    const Point& point = context.expressions[static_cast<std::size_t>(&timex - context.timexes.data())].first;
    const bool counted = point.year.deixis == Deixis::document || point.month.deixis == Deixis::document ||
                         point.week.deixis == Deixis::document || point.day.deixis == Deixis::document;
    return timex.anchor == Anchor::explicit_date || (timex.anchor == Anchor::document_date && counted);
}

}  // namespace

void find_tense(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    if (!context.document_date || !context.document_date->earliest || !context.document_date->latest) {
        return;
    }
    const Extent& written = *context.document_date;
    const Timex* reported = nullptr;
    for (const Mention& mention : context.mentions) {
        const Timex* timex = timex_at(context, mention);
        if (timex == nullptr || timex == reported || timex->document_date || !says_when(context, *timex)) {
            continue;
        }
        const bool future = timex->extent.earliest && *timex->extent.earliest > *written.latest;
        const bool past = timex->extent.latest && *timex->extent.latest < *written.earliest;
        const std::optional<std::string_view> said = future || past ? tail(context, *timex, mention) : std::nullopt;
        if (said && (future ? tells_past(*said) : tells_plan(*said))) {
            findings.push_back(
                finding(rule, *timex,
                        fmt::format("{} is told as {}, but the document is of {}", context.prepared.text(timex->range),
                                    future ? "past" : "to come", latest_text(written))));
            reported = timex;
        }
    }
}

}  // namespace nenpyo::check
