#include "event/protagonist.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "event/bracket.hpp"
#include "event/name_count.hpp"
#include "event/part.hpp"
#include "event/subject.hpp"
#include "event/title.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::event {
namespace {

constexpr std::size_t longest_name = 60;     // bytes
constexpr std::size_t longest_prefix = 240;  // bytes, brackets included
constexpr std::size_t fewest_mentions = 4;
constexpr std::size_t title_mentions = 2;  // of a name in the title, that of the title among them
constexpr std::size_t fewest_share = 10;   // one mention for so many sentences
constexpr std::size_t most_candidates = 24;
constexpr std::size_t longest_family_name = 3;  // characters

bool ends_phrase(char32_t c) {
    return c == U'、' || c == U'。' || c == U'，';
}

// The words before the first は without what stands in brackets; empty where they are no plain noun phrase.
std::string words_before_wa(std::string_view sentence) {
    std::string name;
    int depth = 0;
    std::size_t plain = 0;  // where the words outside brackets go on
    for (std::size_t at = 0; at < sentence.size() && at < longest_prefix;) {
        const util::Decoded c = util::decode(sentence, at);
        const std::size_t size = name.size() + (depth == 0 ? at - plain : 0);
        if (size > longest_name || (depth == 0 && ends_phrase(c.code))) {
            return {};
        }
        if (depth == 0 && c.code == U'は' && size > 0) {
            return name.append(sentence, plain, at - plain);
        }
        if (const int step = aside_depth(c.code); step != 0) {
            if (depth == 0) {
                name.append(sentence, plain, at - plain);
            }
            depth += step;
            plain = at + c.size;
        }
        at += c.size;
    }
    return {};
}

bool defines(std::string_view sentence) {
    static constexpr std::array<std::string_view, 10> ends = {"である。", "であった。", "だ。",     "だった。",
                                                              "です。",   "でした。",   "をいう。", "を指す。",
                                                              "の一つ。", "のひとつ。"};
    const std::size_t stop = sentence.size() - std::string_view("。").size();
    return sentence.ends_with("。") &&
           (util::is_kanji(util::decode_before(sentence, stop).code) || util::ends_with_any(sentence, ends));
}

// 「都賀　誠（1849年4月17日 - 1919年11月2日）は」, 「苫米地さと（1868―1951）は」
bool has_life_dates(std::string_view sentence) {
    const std::size_t open = std::min(sentence.find("（"), sentence.find('('));
    const std::size_t wa = sentence.find("は、");
    if (open == std::string_view::npos || wa == std::string_view::npos || open > wa) {
        return false;
    }
    const std::string_view bracket = sentence.substr(open, wa - open);
    const std::size_t digit = bracket.find_first_of("0123456789");
    return digit != std::string_view::npos || bracket.find("年") != std::string_view::npos;
}

std::size_t occurrences(std::string_view text, std::string_view name) {
    std::size_t count = 0;
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
        ++count;
    }
    return count;
}

}  // namespace

// 父の栄作: told from somebody else.
static bool is_relative(const Analysis& a, int i) {
    return a.lexicon->kinship_nouns.contains(a.word(a.at(noun_phrase_begin(a, i)).begin).surface);
}

// The owner of a thing: ハリスの専用機.
static int owner(const Analysis& a, int i) {
    for (int k = noun_phrase_begin(a, i); k < i; ++k) {
        if (a.at(k).kase == Case::no && is_actor(a, k)) {
            return k;
        }
    }
    return -1;
}

Topic topic_of(const Analysis& a, int i) {
    const Morpheme& core = a.core(i);
    const bool named = is_proper(core) || core.unknown || core.quote || core.pos == Pos::symbol_letter;
    const bool marked = a.at(i).topic;
    if (is_relative(a, i) || is_person(a, i)) {
        return {noun_phrase(a, i), Agency::person, is_relative(a, i), marked, {}};
    }
    if (is_actor(a, i)) {
        return {noun_phrase(a, i), is_group(a, i) ? Agency::group : Agency::actor, false, marked, {}};
    }
    if (const int person = owner(a, i); person >= 0 && !names_event(a, i)) {
        return {noun_phrase(a, i), Agency::thing, false, marked, noun_phrase(a, person)};
    }
    return {noun_phrase(a, i), named ? Agency::name : Agency::thing, false, marked, {}};
}

Topic Protagonists::tagged(const std::string& name) {
    const std::string probe = name + "は、";
    auto layers = split_layers(probe, {0, static_cast<std::uint32_t>(probe.size())}, {});
    Analysis a;
    analyse(probe, std::move(layers.front()), tagger_, lexicon_, a);
    const int last = a.tree.size() - 1;
    const bool noun = last >= 0 && is_subject(a, last) && !a.at(last).demonstrative && a.at(last).topic &&
                      a.core(last).pos != Pos::pronoun && a.at(last).kase == Case::none;
    if (!noun || part_noun(a, last)) {
        return {};
    }
    Topic topic = topic_of(a, last);
    return topic.agency == Agency::thing && noun_phrase_begin(a, last) < last ? Topic{} : topic;  // not 紙の色
}

void Protagonists::find_definitions() {
    definitions_read_ = true;
    const auto& sentences = prepared_.sentences();
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
        const Sentence& s = sentences[i];
        const bool first = i == 0 || sentences[i - 1].paragraph != s.paragraph;
        if (!first || s.kind != SentenceKind::prose || !defines(prepared_.text(s.range))) {
            continue;
        }
        if (std::string name = words_before_wa(prepared_.text(s.range)); !name.empty()) {
            definitions_.push_back({i, std::move(name), has_life_dates(prepared_.text(s.range)), std::nullopt});
        }
    }
}

const Topic& Protagonists::defined(std::uint32_t sentence) {
    static const Topic none;
    if (!definitions_read_) {
        find_definitions();
    }
    auto at = std::upper_bound(definitions_.begin(), definitions_.end(), sentence,
                               [](std::uint32_t s, const Definition& d) { return s < d.sentence; });
    while (at != definitions_.begin()) {
        --at;
        if (!at->topic) {
            at->topic = tagged(at->name);
            if (at->topic->name.empty() && at->name.ends_with("と")) {  // 「港町とは、」
                at->topic = tagged(at->name.substr(0, at->name.size() - std::string_view("と").size()));
            }
            if (at->born) {
                at->topic = Topic{at->name, Agency::person};
            }
        }
        if (!at->topic->name.empty()) {
            return *at->topic;
        }
    }
    return none;
}

const Topic& Protagonists::leading() {
    if (leading_) {
        return *leading_;
    }
    leading_ = titled();
    if (!leading_->name.empty()) {
        return *leading_;
    }
    std::size_t most = 0;
    std::size_t second = 0;
    const std::vector<std::string> names = frequent_topics();
    const std::vector<NameCount> counts = name_counts(prepared_.text(), names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string& name = names[i];
        const std::size_t count = counts[i].alone;
        if (count < std::max(fewest_mentions, second)) {
            continue;
        }
        Topic topic = tagged(name);
        if (topic.agency == Agency::thing) {
            const std::size_t place = counts[i].behind_kanji;
            topic = place == std::string_view::npos ? Topic{} : with_family_name(name, place);
        }
        if (topic.agency == Agency::thing) {
            continue;
        }
        second = std::max(second, std::min(most, count));
        if (count > most) {
            most = count;
            leading_ = std::move(topic);
        }
    }
    const bool prominent = most * fewest_share >= prepared_.sentences().size() && most >= 2 * second;
    if (!prominent && !in_title(leading_->name)) {
        leading_ = Topic{};
    }
    return *leading_;
}

// A person's full name in the title of a text that speaks of that person: 「江田島三郎の歩み」.
Topic Protagonists::titled() {
    const auto& sentences = prepared_.sentences();
    if (sentences.empty()) {
        return {};
    }
    const std::string_view title = prepared_.text(sentences.front().range);
    if (title.size() > longest_prefix || title.ends_with("。")) {
        return {};
    }
    std::vector<Morpheme> words;
    tagger_.tag(title, words);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const Morpheme& given = words[i + 1];
        if (words[i].pos != Pos::family_name || words[i].end != given.begin ||
            !(is(given, Pos::person, Pos::given_name) || (given.pos == Pos::noun && given.surface.size() > 3))) {
            continue;
        }
        std::string name(title.substr(words[i].begin, given.end - words[i].begin));
        if (occurrences(prepared_.text(), given.surface) > title_mentions) {
            return {std::move(name), Agency::person};
        }
    }
    const std::string_view whose = history_of(title, lexicon_);
    Topic topic = whose.empty() ? Topic{} : tagged(std::string(whose));
    topic.agency = std::max(topic.agency, Agency::name);
    return topic;
}

bool Protagonists::is_history() const {
    const auto& sentences = prepared_.sentences();
    return !sentences.empty() && !history_of(prepared_.text(sentences.front().range), lexicon_).empty();
}

bool Protagonists::in_title(const std::string& name) const {
    const auto& sentences = prepared_.sentences();
    return !sentences.empty() && prepared_.text(sentences.front().range).find(name) != std::string_view::npos;
}

std::vector<std::string> Protagonists::frequent_topics() const {
    std::unordered_map<std::string, std::size_t> number_of;
    std::vector<std::string> names;
    std::vector<std::size_t> times;
    for (const Sentence& s : prepared_.sentences()) {
        if (s.kind != SentenceKind::prose) {
            continue;
        }
        std::string name = words_before_wa(prepared_.text(s.range));
        if (name.empty()) {
            continue;
        }
        const auto [found, fresh] = number_of.try_emplace(std::move(name), names.size());
        if (fresh) {
            names.push_back(found->first);
            times.push_back(0);
        }
        ++times[found->second];
    }
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return times[a] > times[b]; });
    order.resize(std::min(order.size(), most_candidates));
    std::vector<std::string> frequent;
    frequent.reserve(order.size());
    for (const std::size_t i : order) {
        frequent.push_back(std::move(names[i]));
    }
    return frequent;
}

// トキ is a person where 瓜生トキ stands.
Topic Protagonists::with_family_name(const std::string& name, std::size_t behind_kanji) {
    const std::string_view text = prepared_.text();
    std::size_t begin = behind_kanji;
    for (std::size_t kanji = 0; kanji < longest_family_name && begin > 0; ++kanji) {
        const util::Decoded c = util::decode_before(text, begin);
        if (!util::is_kanji(c.code)) {
            break;
        }
        begin -= c.size;
    }
    const std::string whole(text.substr(begin, behind_kanji + name.size() - begin));
    std::vector<Morpheme> words;
    tagger_.tag(whole, words);
    const std::size_t family = behind_kanji - begin;
    const bool person = !words.empty() && is(words.front(), Pos::name, Pos::place) && words.front().end == family;
    return person ? Topic{whole, Agency::person} : Topic{};
}

}  // namespace nenpyo::event
