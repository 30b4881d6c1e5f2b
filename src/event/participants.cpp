#include "event/participants.hpp"

#include <algorithm>

#include "event/names.hpp"
#include "event/subject.hpp"
#include "event/unwrap.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

void add(std::vector<std::string>& list, std::string name) {
    if (name.starts_with("・")) {  // of a list
        name.erase(0, std::string_view("・").size());
    }
    if (!name.empty() && std::find(list.begin(), list.end(), name) == list.end()) {
        list.push_back(std::move(name));
    }
}

bool nameable(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.nominal && b.date < 0 && !b.formal && !b.demonstrative;
}

// 「AとBが」 gives two names, 「AとBの外相が」 one.
void add_subject(const Analysis& a, int i, std::vector<std::string>& who, int first = 0) {
    if (!nameable(a, i)) {
        return;
    }
    const int begin = std::max(noun_phrase_begin(a, i), first);
    int start = begin;
    for (int k = begin; k < i; ++k) {
        const Bunsetsu& b = a.at(k);
        const bool people =
            (b.kase == Case::to || b.kase == Case::parallel) && a.head(k) < i && is_person(a, k) && is_person(a, i);
        const bool parted =
            people ||
            (a.head(k) == i && (b.kase == Case::parallel || b.kase == Case::to || (b.kase == Case::none && b.comma)));
        if (parted) {
            add(who, a.join(a.at(start).begin, b.content));
            start = k + 1;
        }
    }
    add(who, a.join(a.at(start).begin, event_noun_end(a, i)));
}

std::vector<std::string> names_between(const Analysis& a, std::uint32_t begin, std::uint32_t end) {
    std::vector<std::string> out;
    for (std::uint32_t w = begin; w < end; ++w) {
        const Morpheme& m = a.word(w);
        const bool katakana =
            m.pos == Pos::noun && m.surface.size() > 6 && util::is_katakana(util::decode(m.surface, 0).code);
        if (is_proper(m) || katakana) {
            out.emplace_back(m.surface);
        }
    }
    return out;
}

// 「A・B会談」, 「米露協議」: the parties in the name of a meeting.
std::vector<std::string> parties(const Analysis& a, int i) {
    std::vector<std::string> out;
    const Bunsetsu& b = a.at(i);
    const std::uint32_t end = event_noun_end(a, i);
    if (end < b.begin + 2 || !a.lexicon->comitative_verbs.contains(a.word(end - 1).surface)) {
        return out;
    }
    const std::string whole = a.join(b.begin, end - 1);
    if (const std::size_t dot = whole.find("・"); dot != std::string::npos && dot > 0) {
        std::string second = whole.substr(dot + std::string_view("・").size());
        second.erase(second.size() - a.lexicon->pair_nouns.suffix_of(second).size());
        const std::size_t name = katakana_run(second);
        return {whole.substr(0, dot), name > 0 ? second.substr(0, name) : second};
    }
    return names_between(a, b.begin, end - 1);
}

// 「日独間の条約について、延長に合意した」: those whom a clause without a subject is between.
std::vector<std::string> parties_between(const Analysis& a, int predicate) {
    for (int i = predicate - 1; i >= a.first_of(predicate); --i) {
        const Bunsetsu& b = a.at(i);
        if (b.kase == Case::no && b.content > b.begin + 1 && a.word(b.content - 1).surface == "間") {
            if (std::vector<std::string> names = names_between(a, b.begin, b.content - 1); names.size() > 1) {
                return names;
            }
        }
    }
    return {};
}

bool is_person_word(const Morpheme& m) {
    return is(m, Pos::person, Pos::given_name) || m.pos == Pos::suffix_person;
}

// 「B国侵攻」, 「東証上場」: what stands before is where to or to whom it was done.
bool names_object(const Analysis& a, int i) {
    const std::uint32_t end = event_noun_end(a, i);
    if (end < a.at(i).begin + 2 || is_person_word(a.word(end - 2))) {
        return false;
    }
    if (!a.lexicon->object_nouns.contains(a.word(end - 1).surface)) {
        return a.lexicon->goal_nouns.contains(a.word(end - 1).surface);
    }
    const Pos before = a.word(end - 2).pos;
    return before == Pos::country || before == Pos::place;
}

// 「A国がB国に運んだ兵器の配備が完了した」: A国 took part, though the thing is the subject.
void add_agents_of_thing(const Analysis& a, int predicate, int thing, std::vector<std::string>& who) {
    if (is_actor(a, thing) || a.at(predicate).copula || (transitive(a, predicate) && !a.passive(predicate))) {
        return;
    }
    for (int noun = thing; noun >= 0;) {
        const int clause = child_clause(a, noun, Link::adnominal);
        const int agent = clause >= 0 ? subject_of(a, clause) : -1;
        if (agent >= 0 && agent < clause && a.at(agent).kase == Case::ga && is_actor(a, agent)) {
            add_subject(a, agent, who);
        }
        const int before = noun - 1;
        const bool genitive = before >= 0 && a.head(before) == noun && a.at(before).kase == Case::no;
        noun = genitive && !a.at(before).predicate ? before : -1;
    }
}

// 「甲と乙の間には合意があり、…に延長された」: those whom a thing is between.
void add_parties(const Analysis& a, int predicate, int thing, std::vector<std::string>& who) {
    for (int i = thing; i > 0 && !is_actor(a, thing) && thing < predicate; --i) {
        const bool between = a.core(i).surface == "間" && a.at(i).kase != Case::kara && a.at(i - 1).kase == Case::no &&
                             a.head(i - 1) == i && is_actor(a, i - 1);
        std::vector<std::string> parties;
        if (between) {
            add_subject(a, i - 1, parties);
        }
        if (parties.size() > 1) {
            who.insert(who.begin(), parties.begin(), parties.end());
            return;
        }
    }
}

// 第二工場竣工, 米露首脳会談: the first part of the compound took part.
std::string compound_subject(const Analysis& a, const Target& target, const Wording& wording) {
    const Bunsetsu& b = a.at(target.node);
    const std::uint32_t end = event_noun_end(a, target.node);
    const bool has_object = std::any_of(wording.parts.begin(), wording.parts.end(),
                                        [&](int i) { return a.head(i) == target.node && a.at(i).kase == Case::wo; });
    if (end < b.begin + 2 || has_object || names_object(a, target.node) || !(target.nominal || b.bare_verbal) ||
        !is_verbal_noun(a.word(end - 1)) || a.word(end - 1).pos == Pos::suffix_verbal || is_prefix(a.word(end - 2))) {
        return {};
    }
    const bool name =
        end > b.begin + 2 || util::is_katakana(util::decode(a.word(b.begin).surface, 0).code);  // not 防災訓練
    return name ? a.join(b.begin, end - 1) : std::string();
}

}  // namespace

std::vector<std::string> undergoer(const Analysis& a, int predicate) {
    std::vector<std::string> out;
    for (int i = predicate - 1; i >= a.first_of(predicate); i = a.first_of(i) - 1) {
        const bool thing = a.head(i) == predicate && a.at(i).kase == Case::wo && nameable(a, i) && !names_event(a, i);
        if (thing && !a.lexicon->measure_nouns.contains(a.core(i).surface) &&
            !a.lexicon->speech_verbs.contains(a.base(predicate)) &&
            a.lexicon->motion_verbs.find(a.base(predicate)) == nullptr) {
            add_subject(a, i, out);
        }
    }
    return out;
}

Participants participants_of(const Analysis& a, const Target& target, const Wording& wording) {
    Participants out;
    const int p = target.node;
    if (wording.subject == p && parties(a, p).size() > 1) {
        out.who = parties(a, p);
    } else if (wording.subject == p && !names_object(a, p)) {
        add(out.who, a.join(a.at(p).begin, event_noun_end(a, p) - 1));
    } else if (wording.subject >= 0 && parties(a, wording.subject).size() > 1) {
        out.who = parties(a, wording.subject);
    } else if (wording.subject >= 0 && wording.subject != p) {
        if (const int topic = topic_beside(a, p, wording.subject); topic >= 0 && wording.subject < p) {
            add_subject(a, topic, out.who);
        }
        add_subject(a, wording.subject, out.who, wording.subject_begin);
        add_agents_of_thing(a, p, wording.subject, out.who);
        add_parties(a, p, wording.subject, out.who);
    }
    const bool comitative = a.lexicon->comitative_verbs.contains(
        wording.predicate.ends_with("する") ? wording.predicate.substr(0, wording.predicate.size() - 6)
                                            : wording.predicate);
    for (const int i : wording.parts) {
        const Bunsetsu& b = a.at(i);
        if (a.head(i) != p || !nameable(a, i)) {
            continue;
        }
        if (b.kase == Case::to && comitative) {
            out.subject_left_out = out.who.empty() && !target.nominal;
            add_subject(a, i, out.who);
        } else if ((b.kase == Case::de || b.kase == Case::ni || b.kase == Case::he || b.kase == Case::kara) &&
                   is_place(a, i)) {
            add(out.where, noun_phrase(a, i));
        } else if (b.kase == Case::compound && a.passive(p) && a.word(b.content).surface.starts_with("によ")) {
            out.subject_left_out = out.who.empty() && !target.nominal;
            add_subject(a, i, out.who);
        }
    }
    if (out.who.empty()) {
        add(out.who, compound_subject(a, target, wording));
    }
    if (out.who.empty() && comitative) {
        out.who = parties_between(a, p);
    }
    return out;
}

}  // namespace nenpyo::event
