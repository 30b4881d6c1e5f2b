#include "event/anaphor.hpp"

#include <array>

#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr std::array<std::string_view, 4> pointers = {"この", "その", "当該", "同"};
constexpr std::array<std::string_view, 2> earlier = {"前", "元"};

bool part_of_name(char32_t c) {
    return util::is_katakana(c) || c == U'・' || c == U'＝' || c == U'=';
}

}  // namespace

Anaphor anaphor_of(std::string_view name, const Lexicon& lexicon) {
    for (const std::string_view pointer : pointers) {
        if (!name.starts_with(pointer)) {
            continue;
        }
        std::string_view noun = name.substr(pointer.size());
        for (const std::string_view prefix : earlier) {
            noun = noun.starts_with(prefix) && noun.size() > prefix.size() ? noun.substr(prefix.size()) : noun;
        }
        if (lexicon.person_titles.contains(noun) || lexicon.person_nouns.contains(noun)) {
            return {Pointing::person, noun};
        }
        return {lexicon.organisation_suffixes.contains(noun) ? Pointing::group : Pointing::none, noun};
    }
    return {};
}

bool fits(const Anaphor& anaphor, const Topic& topic, const Lexicon& lexicon) {
    if (topic.name.empty() || topic.relative || anaphor_of(topic.name, lexicon).to != Pointing::none) {
        return false;
    }
    if (anaphor.to == Pointing::person) {
        return topic.person() || topic.agency == Agency::actor;
    }
    const bool company = anaphor.noun == "社" || anaphor.noun == "会社";
    return topic.name.ends_with(anaphor.noun) ||
           (company && (topic.agency == Agency::name || topic.name.ends_with("社")));
}

std::string_view last_full_name(std::string_view text) {
    const std::size_t dot = text.rfind("・");
    if (dot == std::string_view::npos) {
        return {};
    }
    std::size_t begin = dot;
    while (begin > 0 && part_of_name(util::decode_before(text, begin).code)) {
        begin -= util::decode_before(text, begin).size;
    }
    std::size_t end = dot;
    while (end < text.size() && part_of_name(util::decode(text, end).code)) {
        end += util::decode(text, end).size;
    }
    const bool named = begin < dot && end > dot + std::string_view("・").size();
    return named ? text.substr(begin, end - begin) : std::string_view();
}

}  // namespace nenpyo::event
