#include "event/status.hpp"

#include "event/figure.hpp"
#include "event/modal_phrase.hpp"
#include "event/verdict.hpp"

namespace nenpyo::event {
namespace {

struct Tail {
    bool negated = false;
    bool past = false;
    bool progressive = false;
    bool conjecture = false;
    bool desire = false;
    bool expected = false;  // はずだ
    bool missed = false;    // はずだった
    bool polite = false;    // ます without た: an announcement
    const ModalPhrase* phrase = nullptr;
    bool phrase_past = false;  // なければならなかった
};

bool ends_in_ta(const Morpheme& m) {
    return m.pos == Pos::auxiliary && m.type.starts_with("特殊・タ") && m.base != "たい" && m.form == Form::dictionary;
}

bool denies(const Morpheme& m) {
    const bool auxiliary = m.base == "ない" || m.base == "ぬ" || m.base == "ん" || m.base == "まい";
    return (m.pos == Pos::auxiliary && auxiliary) || (m.pos == Pos::adjective_bound && m.base == "ない");
}

Tail read_tail(const Analysis& a, int node) {
    Tail tail;
    tail.past = a.past(node);
    const Bunsetsu& b = a.at(node);
    for (std::uint32_t i = b.content; i < b.end; ++i) {
        const Morpheme& m = a.word(i);
        if (const ModalPhrase* phrase = modal_phrase(*a.lexicon, m); phrase != nullptr) {
            tail.phrase = phrase;
            tail.phrase_past = ends_in_ta(m);
            continue;
        }
        tail.phrase_past |= ends_in_ta(m);
        tail.negated |= denies(m) && a.core(node).pos != Pos::nai_adjective_stem;  // not 間違いない
        tail.progressive |= m.pos == Pos::verb_bound && (m.base == "いる" || m.base == "おる" || m.base == "ある");
        tail.conjecture |= m.pos == Pos::auxiliary && (m.base == "う" || m.base == "よう" || m.base == "らしい" ||
                                                       m.base == "だろう" || m.base == "でしょう");
        tail.polite |= m.pos == Pos::auxiliary && m.base == "ます" && m.form == Form::dictionary;
        tail.expected |= m.surface == "はず";
        tail.missed |= tail.expected && m.pos == Pos::auxiliary && m.type.starts_with("特殊・タ");
        tail.desire |= m.pos == Pos::auxiliary && m.base == "たい";
    }
    return tail;
}

// The main clause tells of the past: 「戦争が起こると、除隊して帰った」.
bool past(const Analysis& a, int node) {
    while (node >= 0 && a.head(node) >= 0) {
        node = a.head(node);
    }
    return node < 0 || read_tail(a, node).past || a.at(node).bare_verbal;
}

// しなければならない, するかもしれない
std::optional<Status> told_by_phrase(const Analysis& a, int node, const Tail& tail) {
    if (tail.phrase == nullptr) {
        return std::nullopt;
    }
    const Link link = a.at(node).link;
    const bool open = link == Link::te || link == Link::continuative || link == Link::manner;  // 閉鎖せざるを得ず、
    return tail.phrase_past || (open && past(a, a.head(node))) ? tail.phrase->past : tail.phrase->status;
}

// 「2機しか配備されていない」
bool only(const Analysis& a, int node) {
    for (int i = node - 1; i >= a.first_of(node); i = a.first_of(i) - 1) {
        const Bunsetsu& b = a.at(i);
        for (std::uint32_t w = b.content; a.head(i) == node && w < b.end; ++w) {
            if (a.word(w).surface == "しか") {
                return true;
            }
        }
    }
    return false;
}

// 「制圧したとみられる」, 「引退すると発表した」
std::optional<Status> reported(const Analysis& a, int node) {
    const int verb = a.at(node).head;
    const HearsayVerb* hearsay = a.lexicon->hearsay_verbs.find(a.base(verb));
    if (hearsay != nullptr && hearsay->status != Status::actual && (!hearsay->passive || a.passive(verb))) {
        return hearsay->status;
    }
    const Tail tail = read_tail(a, node);
    const bool open = !tail.past && !tail.progressive && !tail.negated && !a.at(node).copula;
    return open && a.core(node).pos != Pos::adjective ? std::optional(Status::planned) : std::nullopt;
}

// 「もし成立していれば」
bool supposed(const Analysis& a, int node) {
    for (std::uint32_t w = a.at(a.first_of(node)).begin; w < a.at(node).end; ++w) {
        if (a.word(w).surface == "もし" || a.word(w).surface == "仮に" || a.word(w).surface == "なら") {
            return true;
        }
    }
    return false;
}

// 「合意していれば、…」, but not 「爆撃すると、空気は一変する」 or 「来てみたら、…だった」
bool is_condition(const Analysis& a, int node) {
    const Bunsetsu& b = a.at(node);
    const Morpheme& last = a.word(b.end - (b.comma ? 2U : 1U));
    if (supposed(a, node)) {
        return true;
    }
    const bool contrary = read_tail(a, node).progressive && (last.surface == "ば" || last.surface == "たら");
    return contrary || (last.surface != "と" && !past(a, b.head));
}

// What the noun or verb around the clause says: 開業する予定だ, 起きた可能性がある, 行うことを見送った.
std::optional<Status> surroundings(const Analysis& a, int node) {
    const Bunsetsu& b = a.at(node);
    if (b.link == Link::condition && is_condition(a, node)) {
        return Status::hypothetical;
    }
    if (const Status* verdict = verdict_on_clause(a, node); verdict != nullptr) {
        return *verdict;
    }
    if (b.head < 0) {
        return std::nullopt;
    }
    if (b.link == Link::quote) {
        return reported(a, node);
    }
    const Bunsetsu& noun = a.at(b.head);
    for (std::uint32_t w = noun.content; b.link == Link::adnominal && w < noun.end; ++w) {
        const Status* status = a.lexicon->modal_nouns.find(a.word(w).surface);
        if (status != nullptr && *status != Status::actual) {
            return came_to_nothing(a, b.head) ? Status::negated : *status;  // 「…することを目標に」
        }
    }
    if (b.link == Link::adnominal) {
        if (const Status* status = a.lexicon->modal_nouns.find(a.core(b.head).surface);
            status != nullptr && *status != Status::actual && !(*status == Status::planned && a.past(node))) {
            return came_to_nothing(a, b.head) ? Status::negated : *status;
        }
    }
    return std::nullopt;
}

}  // namespace

// 「堤防の復旧が完了（予定）」
static bool planned_in_brackets(const Analysis& a, int node) {
    const Bunsetsu& b = a.at(node);
    const std::string_view rest = a.text.substr(a.word(b.content - 1).end, 40);
    for (const std::string_view mark : {"（予定）", "(予定)", "（見込み）", "（計画）", "（仮）"}) {
        if (rest.starts_with(mark)) {
            return true;
        }
    }
    return false;
}

// 「会談があった」
static bool has_event_subject(const Analysis& a, int node) {
    for (int i = node - 1; i >= a.first_of(node); i = a.first_of(i) - 1) {
        if (a.head(i) == node && (a.at(i).kase == Case::ga || a.at(i).topic) && names_event(a, i)) {
            return true;
        }
    }
    return false;
}

// 「2020年3月現在」, 「2020年3月時点で」
static bool as_of(const Analysis& a, const Target& target) {
    const int date = target.date_node;
    if (date < 0) {
        return false;
    }
    const auto says = [&](int i) {
        const std::string_view noun = a.surface(a.core(i));
        return noun.ends_with("現在") || noun.ends_with("時点");
    };
    return says(date) || (a.at(date).kase == Case::no && a.head(date) == date + 1 && says(date + 1));
}

Status status_of(const Analysis& a, const Target& target, When when) {
    if (target.status) {
        return *target.status;
    }
    const Tail tail = read_tail(a, target.node);
    if (planned_in_brackets(a, target.node)) {
        return Status::planned;
    }
    if (const auto status = told_by_phrase(a, target.node, tail)) {
        return *status;
    }
    if (tail.negated && !only(a, target.node)) {
        const bool condition = a.at(target.node).link == Link::condition && is_condition(a, target.node);
        return condition ? Status::hypothetical : Status::negated;  // 「落ちていなければ、」
    }
    const std::string_view base =
        target.nominal ? a.word(event_noun_end(a, target.node) - 1).surface : a.done(target.node);
    const Status* status = a.lexicon->status_nouns.find(base);
    if (status != nullptr && (*status != Status::planned || !tail.past)) {
        return *status;
    }
    if (const auto around = surroundings(a, target.node)) {
        return *around;
    }
    if (tail.expected) {
        return tail.missed ? Status::planned : Status::hypothetical;
    }
    const bool announced =
        tail.polite && !tail.past && !tail.progressive && !tail.negated && a.at(target.node).link == Link::final;
    if ((when == When::future && !tail.past) || (target.open_tense && when != When::past) || announced) {
        return Status::planned;
    }
    if (tail.conjecture || tail.desire) {
        return Status::hypothetical;
    }
    const Bunsetsu& b = a.at(target.node);
    const bool took_place = base == "ある" && tail.past && has_event_subject(a, target.node);  // 「火災があった」
    const bool state_verb = a.lexicon->state_verbs.contains(base) && !took_place;
    if (!target.nominal && (state_verb || (tail.progressive && as_of(a, target)) || (b.copula && !b.bare_verbal) ||
                            states_figure(a, target.node) || a.core(target.node).pos == Pos::adjective)) {
        return Status::state;
    }
    return Status::actual;
}

}  // namespace nenpyo::event
