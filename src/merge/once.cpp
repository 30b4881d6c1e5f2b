#include "merge/once.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "merge/hash.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::merge {
namespace {

using namespace std::string_view_literals;

constexpr std::array particles{"を"sv, "が"sv, "に"sv, "は"sv, "も"sv};
constexpr std::size_t shortest_name = 9;    // bytes: three characters
constexpr std::size_t longest_adverb = 24;  // bytes between the particle and the predicate

/// The part of a predicate that inflection leaves alone: 開業 of 開業する, 打ち上 of 打ち上げる.
std::string_view stem(std::string_view predicate) {
    constexpr std::string_view light = "する";
    predicate.remove_suffix(predicate.ends_with(light) ? light.size() : 0);
    while (!predicate.empty() && util::is_hiragana(util::decode_before(predicate, predicate.size()).code)) {
        predicate = predicate.substr(0, util::previous(predicate, predicate.size()));
    }
    return predicate;
}

/// The name between the quotation marks that end `text`.
std::string_view quoted_before(std::string_view text) {
    for (const auto& [open, close] : {std::pair{"「"sv, "」"sv}, std::pair{"『"sv, "』"sv}}) {
        const std::size_t end = text.rfind(close);
        const std::size_t begin = end == std::string_view::npos ? end : text.rfind(open, end);
        if (begin == std::string_view::npos) {
            continue;
        }
        const std::string_view joint = text.substr(end + close.size());
        const std::string_view name = text.substr(begin + open.size(), end - begin - open.size());
        const bool joined =
            joint == "の" || (util::starts_with_any(joint, particles) && joint.size() <= longest_adverb);
        if (joined && name.size() >= shortest_name) {
            return name;
        }
    }
    return {};
}

/// Words that stand for a thing named before, each time another one.
constexpr std::array pointers{"同"sv, "当"sv, "両"sv, "本"sv, "各"sv, "その"sv, "この"sv, "これ"sv, "それ"sv};

/// The thing of which nothing else is said than that it happened to it: 新港線は of 新港線は開通した.
std::string_view subject_before(std::string_view text) {
    for (const std::string_view particle : {"は"sv, "が"sv}) {
        const std::string_view name = text.ends_with(particle) ? text.substr(0, text.size() - particle.size()) : "";
        const bool plain = name.find("、") == std::string_view::npos && name.find("が") == std::string_view::npos;
        if (name.size() >= shortest_name && plain && !util::starts_with_any(name, pointers)) {
            return name;
        }
    }
    return {};
}

/// What stands before the name in quotation marks: a word for its kind, or more.
void add_setting(std::string_view event, Once& once) {
    const std::size_t at = std::min(event.find("「"), event.find("『"));
    if (at == 0 || at == std::string_view::npos) {
        return;
    }
    const std::string_view before = event.substr(0, at);
    for (std::size_t i = 0; i < before.size();) {
        const util::Decoded next = util::decode(before, i);
        once.says_more = once.says_more || util::is_hiragana(next.code) || next.code == U'、';
        i += next.size;
    }
    once.kind = static_cast<std::uint32_t>(hash_bytes(before)) | 1U;
}

std::uint64_t key_of(const Word& predicate, std::string_view name, std::string_view scope) {
    Hash hash;
    hash.add(predicate.id);
    hash.add(hash_bytes(name));
    hash.add(hash_bytes(scope));
    return hash.value();
}

}  // namespace

Once once_of(const Mention& mention, const Word& predicate) {
    const std::string_view word = stem(mention.predicate);
    const std::size_t at = word.empty() ? std::string::npos : mention.event.rfind(word);
    if (predicate.kind != WordKind::once || mention.status != Status::actual || at == std::string::npos) {
        return {};
    }
    const std::string_view before = std::string_view(mention.event).substr(0, at);
    if (const std::string_view name = quoted_before(before); !name.empty()) {
        Once once{key_of(predicate, name, "")};
        add_setting(mention.event, once);
        return once;
    }
    const std::string_view name = subject_before(before);
    if (name.empty()) {
        return {};
    }
    Once once{key_of(predicate, name, mention.file)};
    add_setting(mention.event, once);
    return once;
}

}  // namespace nenpyo::merge
