#include "event/topic.hpp"

#include <algorithm>

#include "event/anaphor.hpp"
#include "event/part.hpp"
#include "event/subject.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr std::uint32_t longest_reach = 12;    // sentences back
constexpr std::uint32_t longest_pointing = 4;  // sentences back from 同社
constexpr std::uint32_t read_bytes = 300;      // of a sentence

// The text up to the first は or が that can mark a topic, and a little more for the tagger.
std::string_view beginning(std::string_view sentence) {
    if (sentence.size() <= read_bytes) {
        return sentence;
    }
    std::size_t end = read_bytes;
    while ((static_cast<unsigned char>(sentence[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return sentence.substr(0, end);
}

bool dies(const Analysis& a, int subject) {
    const int predicate = a.head(subject);
    return predicate >= 0 && !a.passive(predicate) && a.lexicon->death_verbs.contains(a.base(predicate));
}

// 「港町とは、…町である」
bool is_defined(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    return b.nominal && b.topic && b.kase == Case::to && b.head >= 0 && a.at(b.head).copula;
}

bool named(std::string_view clause, const Topic& topic) {
    return !topic.name.empty() && clause.find(topic.name) != std::string_view::npos;
}

}  // namespace

Topic Topics::read(std::uint32_t index) {
    const Sentence& sentence = prepared_.sentences()[index];
    const std::string_view text = prepared_.text(sentence.range);
    if (text.find("は") == std::string_view::npos && text.find("が") == std::string_view::npos) {
        return {};
    }
    const auto size = static_cast<std::uint32_t>(beginning(text).size());
    std::vector<MaskedDate> dates;
    for (auto timex = std::lower_bound(timexes_.begin(), timexes_.end(), index,
                                       [](const Timex&t, std::uint32_t at) { return t.sentence < at; });
         timex != timexes_.end() && timex->sentence == index && timex->range.end <= sentence.range.begin + size;
         ++timex) {
        dates.push_back({timex->range, static_cast<std::uint32_t>(timex - timexes_.begin())});
    }
    auto layers = split_layers(prepared_.text(), {sentence.range.begin, sentence.range.begin + size}, dates);
    Analysis a;
    analyse(prepared_.text(), std::move(layers.front()), tagger_, lexicon_, a);
    int subject = -1;
    for (int i = 0; i < a.tree.size(); ++i) {
        const Bunsetsu& b = a.at(i);
        if (!(is_subject(a, i) || is_defined(a, i)) || b.demonstrative || a.core(i).pos == Pos::pronoun ||
            (subject >= 0 && b.kase == Case::ga) || dies(a, i)) {
            continue;
        }
        subject = i;
        if (b.kase != Case::ga) {
            break;
        }
    }
    if (subject < 0) {
        return {};
    }
    const bool described = a.head(subject) >= 0 && a.at(a.head(subject)).copula;
    Topic topic = described && is_part(a, subject) ? Topic{} : topic_of(a, subject);
    topic.described = described;
    return topic;
}

const Topic& Topics::own(std::uint32_t sentence) {
    const auto found = own_.find(sentence);
    return found != own_.end() ? found->second : own_.emplace(sentence, read(sentence)).first->second;
}

const std::string& Topics::before(std::uint32_t sentence, std::string_view clause, Doer doer) {
    const bool actor_first = doer != Doer::anything;
    static const Topic none;
    const auto& sentences = prepared_.sentences();
    const Topic* thing = &none;
    const std::uint32_t first = sentence > longest_reach ? sentence - longest_reach : 0;
    const Topic& leading = protagonists_.leading();
    const Topic& defined = protagonists_.defined(sentence);
    const bool about_someone = !leading.name.empty() || defined.actor();
    const auto leads = [&](const Topic& topic) {
        return (topic.actor() || (!actor_first && !topic.name.empty())) &&
               !(doer == Doer::person && topic.agency == Agency::group);
    };
    for (std::uint32_t i = sentence; i > first; --i) {
        const Sentence& s = sentences[i - 1];
        if (s.section != sentences[sentence].section) {
            break;
        }
        if (s.paragraph != sentences[sentence].paragraph && !leading.name.empty()) {
            break;
        }
        if (s.kind != SentenceKind::prose && s.kind != SentenceKind::item) {
            continue;
        }
        const Topic& topic = own(i - 1);
        const bool other = topic.relative || !topic.marked;
        const bool aside = topic.described && !topic.actor() && !defined.name.empty();
        if ((other && about_someone) || (aside && topic.name != defined.name) || named(clause, topic)) {
            continue;
        }
        if (actor_first && !topic.owner.empty() && thing->owner.empty()) {
            thing = &topic;
        }
        if (leads(topic)) {
            return topic.name;
        }
        thing = topic.agency > thing->agency || thing->name.empty() ? &topic : thing;
    }
    for (const Topic* topic : {&leading, &defined}) {
        const bool does = leads(*topic) || doer == Doer::someone_first;
        if (!topic->name.empty() && (does || topic->agency == Agency::name) && !named(clause, *topic)) {
            return topic->name;
        }
    }
    if (actor_first && !thing->owner.empty()) {
        return thing->owner;
    }
    return actor_first && thing->agency == Agency::thing ? none.name : thing->name;
}

std::string Topics::antecedent(std::uint32_t sentence, const std::string& name) {
    const Anaphor anaphor = anaphor_of(name, lexicon_);
    const auto& sentences = prepared_.sentences();
    const std::uint32_t first = sentence > longest_pointing ? sentence - longest_pointing : 0;
    for (std::uint32_t i = sentence; anaphor.to != Pointing::none && i > first; --i) {
        if (sentences[i - 1].section != sentences[sentence].section) {
            break;
        }
        if (const Topic& topic = own(i - 1); fits(anaphor, topic, lexicon_)) {
            return topic.name;
        }
        const bool person = anaphor.to == Pointing::person && i == sentence;
        const auto full = person ? last_full_name(prepared_.text(sentences[i - 1].range)) : std::string_view();
        if (!full.empty()) {
            return std::string(full);
        }
    }
    return name;
}

const std::string& Topics::hero() {
    static const std::string none;
    return protagonists_.is_history() ? protagonists_.leading().name : none;
}

std::string Topics::whole(std::uint32_t sentence) {
    const Topic& defined = protagonists_.defined(sentence);
    return defined.person() ? std::string() : defined.name;
}

bool Topics::sure(std::uint32_t sentence, const std::string& topic, Doer doer) {
    for (const Topic* about : {&protagonists_.leading(), &protagonists_.defined(sentence)}) {
        if (topic == about->name) {
            return doer < Doer::someone || about->actor();
        }
    }
    const auto& sentences = prepared_.sentences();
    return sentence > 0 && protagonists_.leading().name.empty() &&
           sentences[sentence - 1].paragraph == sentences[sentence].paragraph && own(sentence - 1).name == topic &&
           own(sentence - 1).actor();
}

}  // namespace nenpyo::event
