#include "event/filter.hpp"

#include <cctype>

#include "event/definition.hpp"
#include "event/figure.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

// 昭和48年法律第111号, 令和2年（ワ）第418号, 2月号
bool numbered(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (b.content - b.begin > 1) {
        const std::string_view suffix = a.word(b.content - 1).surface;
        return suffix == "号" || suffix == "版" || suffix == "分" || suffix == "比" || suffix == "並み" ||
               suffix == "生まれ" || suffix == "生" || suffix == "差";
    }
    if (b.end > b.begin + 1 || i + 1 >= a.tree.size()) {
        return false;
    }
    const std::string_view next = a.word(a.at(i + 1).begin).surface;
    return next == "第" ? a.core(i + 1).surface == "号" : a.lexicon->law_words.contains(next);
}

// 「2021年4月1日より施行された」: より is から before a verb that tells no degree.
bool starts_then(const Analysis& a, int i) {
    const int head = a.head(i);
    const bool figure = i + 1 < a.tree.size() && (a.word(a.at(i + 1).begin).pos == Pos::number || a.at(i + 1).adverb);
    return head >= 0 && !figure && a.at(head).verbal_noun && !a.at(head).copula &&
           a.lexicon->intransitive_verbs.find(a.base(head)) == nullptr;
}

// 2015年のように, 前年に比べ, 2015年より
bool comparison(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    for (std::uint32_t w = b.begin; w < b.end; ++w) {
        const Morpheme& m = a.word(w);
        if (m.pos == Pos::bound_auxiliary_stem || m.base == "比べる" || m.base == "くらべる") {
            return true;
        }
    }
    if (i + 1 < a.tree.size() && b.kase == Case::no) {
        const std::string_view next = a.core(i + 1).surface;
        return next == "よう" || next == "並み" || next == "ごとく" || next == "まま";
    }
    if (i + 1 < a.tree.size() && (b.kase == Case::to || b.kase == Case::ni)) {
        return a.lexicon->comparison_words.contains(b.kase == Case::to ? "と" : "に", a.base(i + 1));
    }
    return b.kase == Case::yori && !b.comma && !starts_then(a, i);
}

// 「1991年以来5年ぶり」, 「1976年以来最大」
bool measures_back(const Analysis& a, int i, std::span<const Timex> timexes) {
    const ByteRange range = timexes[static_cast<std::size_t>(a.at(i).date)].range;
    if (!a.text.substr(range.begin, range.size()).ends_with("以来") || i + 1 >= a.tree.size()) {
        return false;
    }
    const Bunsetsu& after = a.at(i + 1);
    const Morpheme& next = a.word(after.begin);
    return next.pos == Pos::number || a.core(i + 1).surface == "ぶり" || next.surface.starts_with("最") ||
           next.surface.starts_with("初") || (a.at(i).kase == Case::no && !names_event(a, i + 1));
}

// 「1962年　10月　上場」: the month says it all.
bool refined(const Analysis& a, int i, std::span<const Timex> timexes) {
    const Bunsetsu& b = a.at(i);
    if (b.kase != Case::none || b.topic || i + 1 >= a.tree.size() || a.at(i + 1).date < 0) {
        return false;
    }
    const std::string& coarse = timexes[static_cast<std::size_t>(b.date)].value;
    const std::string& fine = timexes[static_cast<std::size_t>(a.at(i + 1).date)].value;
    return fine.size() > coarse.size() && fine.starts_with(coarse);
}

// 2024年度予算案
bool names_year(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (b.end != b.content || b.comma || i + 1 >= a.tree.size()) {
        return false;
    }
    const Bunsetsu& noun = a.at(i + 1);
    const bool argument = noun.topic || noun.kase == Case::wo || noun.kase == Case::ga || noun.kase == Case::no;
    return argument && !a.lexicon->annual_nouns.suffix_of(a.content(i + 1)).empty();
}

// 「年が明けた」, 「年が改まった」
bool year_turns(const Analysis& a, int p) {
    const int subject = p - 1;
    const bool turns = a.base(p) == "明ける" || a.base(p) == "改まる" || a.base(p) == "変わる";
    return turns && subject >= 0 && a.head(subject) == p && a.core(subject).surface == "年";
}

// する has what it needs: 町を市とした.
bool completed(const Analysis& a, int p) {
    for (int i = p - 1; i >= a.first_of(p); i = a.first_of(i) - 1) {
        const Bunsetsu& b = a.at(i);
        const bool part = b.kase == Case::wo || b.kase == Case::ni || b.kase == Case::to || b.kase == Case::adverbial ||
                          b.link == Link::manner || b.link == Link::quote || b.adverb || b.also;
        if (a.head(i) == p && part && b.date < 0) {
            return true;
        }
    }
    return false;
}

bool author_speaks(const Analysis& a, int p) {
    for (int i = p - 1; i >= a.first_of(p); i = a.first_of(i) - 1) {
        if (a.head(i) == p && a.lexicon->author_words.contains(a.word(a.at(i).begin).surface)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool says_something(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const util::Decoded c = util::decode(text, at);
        at += c.size;
        if (util::is_kanji(c.code) || util::is_hiragana(c.code) || (util::is_katakana(c.code) && c.code != U'・') ||
            c.code == U'%' || c.code == U'％' || (c.code < 0x80 && std::isalpha(static_cast<int>(c.code)) != 0)) {
            return true;
        }
    }
    return false;
}

bool dates_nothing(const Analysis& a, int date_node, std::span<const Timex> timexes) {
    return names_year(a, date_node) || numbered(a, date_node) || comparison(a, date_node) ||
           measures_back(a, date_node, timexes) || refined(a, date_node, timexes);
}

bool is_no_event(const Analysis& a, int node, bool nominal) {
    const Bunsetsu& b = a.at(node);
    const Morpheme& core = a.core(node);
    if (author_speaks(a, node) || year_turns(a, node)) {
        return true;
    }
    if (nominal) {  // 「…に対する呼称である」
        return b.copula && !b.bare_verbal && b.link == Link::final &&
               (a.lexicon->definition_nouns.contains(core.surface) || a.lexicon->naming_verbs.contains(core.surface));
    }
    if (is(core, Pos::symbol_letter, Pos::comma) || core.pos == Pos::adjective || only_defines(a, node) ||
        !says_something(a.content(node))) {
        return true;
    }
    if (b.copula && is_figure(core) && !states_figure(a, node)) {
        return true;
    }
    const bool alone =
        node == 0 || a.first_of(node) == node || (a.first_of(node) == node - 1 && a.at(node - 1).date >= 0);
    const std::string_view base = a.base(node);
    if (alone && (base == "なる" || base == "する" || base == "ある")) {
        return true;  // it lacks what it became
    }
    if (base == "する" && !b.verbal_noun && !completed(a, node)) {
        return true;
    }
    if (b.bare_verbal && b.copula && b.content == b.begin + 1 && alone && !names_event(a, node)) {
        return true;  // 「五月十九日　くもり」
    }
    if (b.bare_verbal && b.copula && a.layer.kind != LayerKind::sentence && !names_event(a, node)) {
        return true;  // a name or place in brackets
    }
    for (std::uint32_t w = b.content - 1; w < b.end; ++w) {
        if (a.word(w).form == Form::imperative) {
            return true;
        }
    }
    return a.lexicon->citation_cues.contains(core.surface);
}

}  // namespace nenpyo::event
