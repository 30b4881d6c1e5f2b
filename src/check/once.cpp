#include "check/once.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "check/evidence.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

using namespace std::string_view_literals;

constexpr std::array particles{"を"sv, "が"sv, "に"sv, "は"sv, "も"sv};
constexpr std::size_t shortest_name = 9;    // bytes: three characters
constexpr std::size_t longest_adverb = 24;  // bytes between the particle and the predicate

const std::vector<std::string_view>& predicates() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> list;
        util::each_row(data::once_predicates,
                       [&](std::span<const std::string_view> cells) { list.push_back(cells[0]); });
        return list;
    }();
    return words;
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
        if (util::starts_with_any(joint, particles) && joint.size() <= longest_adverb && name.size() >= shortest_name) {
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

}  // namespace

bool says_no_more(const Mention& mention) {
    constexpr std::array quotes{"「"sv, "『"sv};
    return util::starts_with_any(mention.event, quotes) || !util::contains_any(mention.event, quotes);
}

std::optional<std::string> once_key(const Mention& mention) {
    const auto& words = predicates();
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](std::string_view once) { return mention.predicate.starts_with(once); });
    const std::size_t at = word == words.end() ? std::string::npos : mention.event.rfind(*word);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::string_view before = std::string_view(mention.event).substr(0, at);
    const auto key = [&](std::string_view scope, std::string_view name) {
        return std::string(*word).append(1, '\n').append(name).append(1, '\n').append(scope);
    };
    if (const std::string_view name = quoted_before(before); !name.empty()) {
        return key("", name);
    }
    const std::string_view name = subject_before(before);
    return name.empty() ? std::nullopt : std::optional(key(mention.file, name));
}

}  // namespace nenpyo::check
