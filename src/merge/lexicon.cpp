#include "merge/lexicon.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "merge/fold.hpp"
#include "merge/hash.hpp"
#include "util/tsv.hpp"

namespace nenpyo::merge {
namespace {

WordKind kind_from(std::string_view name) {
    constexpr std::array<std::string_view, 17> names{"plain",  "country", "place",  "city", "letter", "letter_alone",
                                                     "role",   "body",    "event",  "once", "light",  "being",
                                                     "report", "stop",    "prefix", "lead", "suffix"};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        throw std::logic_error("aliases.tsv: unknown kind " + std::string(name));
    }
    return static_cast<WordKind>(found - names.begin());
}

bool is_mixed(const std::u32string& form) {
    return std::any_of(form.begin(), form.end(),
                       [&](char32_t code) { return script_of(code) != script_of(form.front()); });
}

std::u32string_view without_ending(std::u32string_view name) {
    constexpr std::u32string_view endings = U"都府県市区町村州郡港駅";
    const bool has_ending = name.size() > 2 && endings.find(name.back()) != std::u32string_view::npos;
    return has_ending ? name.substr(0, name.size() - 1) : name;
}

/// A name rather than a description (会場, 川の西側): foreign, or with an ending that names have.
bool is_name_of_place(std::u32string_view name) {
    constexpr std::u32string_view endings = U"都府県市区町村州郡国島山川港駅湾城橋寺岳峠宮館園";
    const auto has = [&](Script script) {
        return std::any_of(name.begin(), name.end(), [&](char32_t code) { return script_of(code) == script; });
    };
    return !has(Script::hiragana) && (has(Script::katakana) || has(Script::latin) ||
                                      (name.size() > 2 && endings.find(name.back()) != std::u32string_view::npos));
}

}  // namespace

Lexicon::Lexicon() {
    read_aliases();
    read_places();
}

void Lexicon::read_aliases() {
    util::each_row(data::aliases, [&](std::span<const std::string_view> cells) {
        const std::u32string form = fold(cells[0]);
        longest_ = std::max(longest_, form.size());
        if (is_mixed(form)) {
            mixed_starts_ += form.front();
        }
        const bool inserted =
            aliases_.try_emplace(hash_codes(form), Alias{hash_codes(fold(cells[1])), kind_from(cells[2])}).second;
        if (!inserted) {
            throw std::logic_error("aliases.tsv: stands twice: " + std::string(cells[0]));
        }
    });
}

void Lexicon::read_places() {
    const auto country = [&](const std::u32string& name) {
        const Alias* alias = find(name);
        return alias != nullptr ? alias->canonical : hash_codes(name);
    };
    for (const auto& [form, alias] : aliases_) {
        if (alias.kind == WordKind::country) {
            places_[form] = {alias.canonical, 0};
        }
    }
    util::each_row(data::places, [&](std::span<const std::string_view> cells) {
        places_[hash_codes(fold(cells[0]))] = {hash_codes(fold(cells[1])), country(fold(cells[2]))};
    });
    util::each_row(data::places, [&](std::span<const std::string_view> cells) { add_word_of_place(fold(cells[0])); });
}

void Lexicon::add_word_of_place(const std::u32string& form) {
    const Place& place = places_.at(hash_codes(form));
    longest_ = std::max(longest_, form.size());
    if (is_mixed(form)) {
        mixed_starts_ += form.front();
    }
    const WordKind kind = region(place.canonical) == 0 ? WordKind::place : WordKind::city;
    aliases_.try_emplace(hash_codes(form), Alias{place.canonical, kind});
}

WordId Lexicon::region(WordId place) const {
    const auto city = places_.find(place);
    const auto around = city == places_.end() ? city : places_.find(city->second.within);
    return around == places_.end() || around->second.within == 0 ? 0 : around->second.canonical;
}

const Alias* Lexicon::find(std::u32string_view codes) const {
    const auto found = aliases_.find(hash_codes(codes));
    return found == aliases_.end() ? nullptr : &found->second;
}

const Lexicon::Place* Lexicon::find_place(std::u32string_view name) const {
    const auto exact = places_.find(hash_codes(name));
    if (exact != places_.end()) {
        return &exact->second;
    }
    const auto shorter = places_.find(hash_codes(without_ending(name)));
    return shorter == places_.end() ? nullptr : &shorter->second;
}

WordId Lexicon::place(std::u32string_view name) const {
    const Place* place = find_place(name);
    if (place != nullptr) {
        return place->canonical;
    }
    return is_name_of_place(name) ? hash_codes(without_ending(name)) : 0;
}

bool Lexicon::is_place(std::u32string_view name) const {
    return find_place(name) != nullptr;
}

bool Lexicon::lies_within(WordId inner, WordId outer) const {
    for (WordId at = inner; at != 0;) {
        if (at == outer) {
            return true;
        }
        const auto found = places_.find(at);
        at = found == places_.end() ? 0 : found->second.within;
    }
    return false;
}

bool Lexicon::places_fit(WordId one, WordId other) const {
    return lies_within(one, other) || lies_within(other, one);
}

}  // namespace nenpyo::merge
