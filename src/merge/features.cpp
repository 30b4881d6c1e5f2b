#include "merge/features.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "merge/fold.hpp"
#include "merge/hash.hpp"
#include "merge/name_parts.hpp"
#include "merge/predicate.hpp"
#include "merge/presupposed.hpp"
#include "merge/topic.hpp"
#include "util/utf8.hpp"

namespace nenpyo::merge {
namespace {

std::int32_t days(Day day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

std::uint16_t count_of(std::size_t count) {
    return static_cast<std::uint16_t>(std::min<std::size_t>(count, std::numeric_limits<std::uint16_t>::max()));
}

std::uint64_t hash_date(const Mention& mention) {
    Hash hash;
    hash.add(hash_bytes(mention.date));
    hash.add(hash_bytes(mention.date_text));
    hash.add(static_cast<std::uint64_t>(mention.mod));
    return hash.value();
}

bool says_no_kind(const Word& word) {
    return word.kind == WordKind::light || word.kind == WordKind::being;
}

/// Of a native verb (打ち上げる) the text gives single characters, which the predicate has said.
bool is_character_of(const Word& word, std::u32string_view predicate) {
    return std::any_of(predicate.begin(), predicate.end(),
                       [&](char32_t code) { return word.id == hash_codes(std::u32string_view(&code, 1)); });
}

/// つばめ丸 of 沿岸汽船の「つばめ丸」, 佳代 of 佳代さんたち.
std::u32string_view last_part(std::u32string_view name) {
    name = name.substr(0, std::min(name.find_last_not_of(U"」』") + 1, name.size()));
    for (const std::u32string_view ending : {U"さん", U"さま", U"ちゃん", U"たち", U"ら"}) {
        name.remove_suffix(name.ends_with(ending) ? ending.size() : 0);
    }
    const std::size_t before = name.find_last_of(U"の「『");
    return before == std::u32string_view::npos ? name : name.substr(before + 1);
}

/// The longest known place that the name begins with, the name itself apart.
WordId place_before(const Lexicon& lexicon, std::u32string_view name) {
    for (std::size_t size = name.size() - 1; size >= 2; --size) {
        if (lexicon.is_place(name.substr(0, size))) {
            return lexicon.place(name.substr(0, size));
        }
    }
    return 0;
}

bool points_back(std::u32string_view event) {
    constexpr std::array<std::u32string_view, 13> pointers{U"これ",   U"それ", U"そう", U"そん", U"こう",
                                                           U"こん",   U"この", U"その", U"同",   U"また",
                                                           U"その後", U"人は", U"両者"};
    return std::any_of(pointers.begin(), pointers.end(),
                       [&](std::u32string_view pointer) { return event.starts_with(pointer); });
}

/// A list, a caption or a sum of events is none of them.
bool tells_many(std::u32string_view event) {
    constexpr std::array<std::u32string_view, 8> words{U"主な",   U"主要な", U"一覧", U"推移",
                                                       U"相次い", U"相次ぐ", U"各地", U"数々の"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::u32string_view word) { return event.find(word) != std::u32string_view::npos; });
}

bool says_only(std::u32string_view event, std::u32string_view predicate) {
    return std::all_of(event.begin(), event.end(), [&](char32_t code) {
        const Script script = script_of(code);
        return script == Script::hiragana || script == Script::other || predicate.find(code) != std::u32string::npos;
    });
}

/// std::string::rfind compares at every byte.
std::size_t last_place(std::string_view text, std::string_view word) {
    for (std::size_t at = text.size(); at-- > 0;) {
        if (text[at] == word.front() && text.substr(at, word.size()) == word) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// Where the predicate stands: of one date's events in one sentence the first told comes first.
std::uint16_t place_in_sentence(const Mention& mention) {
    for (std::size_t size = mention.predicate.size(); size > 0; size = util::previous(mention.predicate, size)) {
        const std::size_t at = last_place(mention.sentence, std::string_view(mention.predicate).substr(0, size));
        if (at != std::string_view::npos) {
            return count_of(at);
        }
    }
    return 0;
}

}  // namespace

void FeatureTable::add(const Mention& mention, Store::Handle bytes, std::uint64_t content) {
    Features row;
    row.dated = mention.extent.known();
    row.earliest = mention.extent.earliest ? days(*mention.extent.earliest) : Features::open_earliest;
    row.latest = mention.extent.latest ? days(*mention.extent.latest) : Features::open_latest;
    row.mod = mention.mod;
    row.precision = mention.precision;
    row.status = mention.status;
    row.anchor = mention.anchor;
    row.clock = clock_of(mention.date);
    row.file = file_number(mention.file);
    row.start = mention.at.span.start;
    row.end = mention.at.span.end;
    row.bytes = bytes;
    row.content = content;
    row.date = hash_date(mention);
    row.sentence = hash_bytes(mention.sentence);
    row.sentence_size = static_cast<std::uint32_t>(mention.sentence.size());
    row.place_in_sentence = place_in_sentence(mention);
    row.event_size = static_cast<std::uint32_t>(mention.event.size());
    row.presupposed = presupposed(mention);
    add_words(mention, row);
    add_places(mention, row);
    rows.push_back(row);
}

WordNumber FeatureTable::number_of(const Word& word) {
    const auto [found, added] = numbers_.try_emplace(word.id, static_cast<WordNumber>(word_ids_.size()));
    if (added) {
        word_ids_.push_back(word.id);
        word_kinds_.push_back(word.kind);
    }
    return found->second;
}

std::uint32_t FeatureTable::file_number(const std::string& name) {
    const auto [found, added] = file_numbers_.try_emplace(name, static_cast<std::uint32_t>(files_.size()));
    if (added) {
        files_.push_back(name);
    }
    return found->second;
}

void FeatureTable::add_words(const Mention& mention, Features& row) {
    row.words = static_cast<std::uint32_t>(word_pool_.size());
    row.ordinals = static_cast<std::uint32_t>(ordinal_pool_.size());
    fold(mention.event, folded_);
    row.pointing = points_back(folded_);
    row.many = tells_many(folded_);
    append_ordinals(folded_, ordinal_pool_);
    row.ordinal_count = count_of(ordinal_pool_.size() - row.ordinals);
    fold(mention.predicate, predicate_text_);
    row.alone = says_only(folded_, predicate_text_);
    const Word predicate = add_words_of_event(row);
    row.predicate = number_of(predicate);
    row.predicate_kind = predicate.kind;
    row.once = once_of(mention, predicate);
    const auto said_by_predicate = [&](const Word& word) {
        return word.id == predicate.id || is_character_of(word, predicate_text_);
    };
    std::erase_if(words_, said_by_predicate);
    row.bare = std::all_of(words_.begin(), words_.end(), [](const Word& word) { return says_no_kind(word); });
    std::size_t first_of_who = words_.size();
    if (row.presupposed) {
        fold(topic_before_date(mention), folded_);
        append_words(lexicon_, folded_, words_);
    }
    row.links = static_cast<std::uint32_t>(link_pool_.size());
    if (!row.about) {  // who reports is not who took part
        append_names(mention.who);
    }
    first_of_who += add_countries(row, first_of_who);
    std::sort(link_pool_.begin() + row.links, link_pool_.end(),
              [](const NameLink& a, const NameLink& b) { return std::tie(a.rest, a.main) < std::tie(b.rest, b.main); });
    row.link_count = count_of(link_pool_.size() - row.links);
    const auto who = words_.begin() + static_cast<std::ptrdiff_t>(first_of_who);
    words_.erase(std::remove_if(who, words_.end(), said_by_predicate), words_.end());
    row.word_count = pool_words(0, [](const Word& word) { return !says_no_kind(word); });
    row.who_count = pool_words(first_of_who, [](const Word& word) {
        return !says_no_kind(word) && word.kind != WordKind::role && word.kind != WordKind::body;
    });
}

/// Of what is told about an event (首脳会談では成果が報告された) the event is compared, not the telling.
Word FeatureTable::add_words_of_event(Features& row) {
    words_.clear();
    append_words(lexicon_, folded_, words_);
    const Predicate predicate = predicate_of(lexicon_, predicate_text_, folded_, words_);
    row.being = predicate.being;
    const std::u32string_view topic =
        predicate.word.kind == WordKind::report ? topic_of(lexicon_, folded_) : std::u32string_view();
    row.about = !topic.empty();
    if (row.about) {
        words_.clear();
        append_words(lexicon_, topic, words_);
    }
    std::erase_if(
        words_, [&](const Word& word) { return std::ranges::find(predicate.parts, word.id) != predicate.parts.end(); });
    const Word named = row.about ? words_.back() : predicate.word;
    add_regions();
    return named;
}

void FeatureTable::add_regions() {
    for (std::size_t i = words_.size(); i > 0; --i) {
        const WordId region = words_[i - 1].kind == WordKind::city ? lexicon_.region(words_[i - 1].id) : 0;
        if (region != 0) {
            words_.push_back({region, WordKind::place});
        }
    }
}

/// The countries of the leaders named, as words of the event: they say nothing that the names have not said.
std::size_t FeatureTable::add_countries(const Features& row, std::size_t first_of_who) {
    if (row.earliest == Features::open_earliest) {
        return 0;
    }
    const ::date::year_month_day day{Day(::date::days(row.earliest))};
    std::vector<Word> countries;
    for (const Word& word : words_) {
        const WordId country = leaders_.country(word.id, static_cast<int>(day.year()));
        if (country != 0) {
            countries.push_back({country, WordKind::country});
        }
    }
    words_.insert(words_.begin() + static_cast<std::ptrdiff_t>(first_of_who), countries.begin(), countries.end());
    return countries.size();
}

void FeatureTable::append_names(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        fold(name, folded_);
        append_words(lexicon_, folded_, words_);
        add_native_name(last_part(folded_), words_);
        add_links(last_part(folded_));
    }
}

void FeatureTable::add_links(std::u32string_view name) {
    const NameParts parts = name_parts(lexicon_, name);
    for (const std::u32string_view rest : parts.rests) {
        link_pool_.push_back({number_of({hash_codes(parts.main)}), number_of({hash_codes(rest)})});
    }
}

template <typename Wanted>
std::uint16_t FeatureTable::pool_words(std::size_t first, Wanted wanted) {
    const auto begin = static_cast<std::ptrdiff_t>(word_pool_.size());
    for (std::size_t i = first; i < words_.size(); ++i) {
        if (wanted(words_[i])) {
            word_pool_.push_back(number_of(words_[i]));
        }
    }
    std::sort(word_pool_.begin() + begin, word_pool_.end());
    word_pool_.erase(std::unique(word_pool_.begin() + begin, word_pool_.end()), word_pool_.end());
    return count_of(word_pool_.size() - static_cast<std::size_t>(begin));
}

void FeatureTable::add_places(const Mention& mention, Features& row) {
    row.places = static_cast<std::uint32_t>(place_pool_.size());
    for (const std::string& name : mention.where) {
        fold(name, folded_);
        const WordId place = lexicon_.place(folded_);
        if (place != 0) {
            place_pool_.push_back({place, place_before(lexicon_, folded_)});
        }
    }
    row.place_count = count_of(place_pool_.size() - row.places);
}

}  // namespace nenpyo::merge
