#include "date/find/dictionary.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "date/find/bounds.hpp"
#include "date/find/numerals.hpp"
#include "date/find/tables.hpp"
#include "date/find/word_value.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

using Cells = std::span<const std::string_view>;

constexpr std::uint16_t start_bit = static_cast<std::uint16_t>(Bound::start);

std::int32_t integer(std::string_view cell) {
    std::int32_t value = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

using OldForms = std::vector<std::pair<std::string_view, std::string_view>>;

OldForms load_old_forms() {
    OldForms forms;
    util::each_row(data::old_forms, [&](Cells cells) { forms.emplace_back(cells[0], cells[1]); });
    return forms;
}

/// Every spelling of a name with some of its characters in their old forms (慶応, 慶應).
std::vector<std::string> spellings(std::string_view name, const OldForms& forms) {
    std::vector<std::string> all{""};
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t size = util::decode(name, at).size;
        const std::string_view character = name.substr(at, size);
        const std::size_t known = all.size();
        for (const auto& [old, present] : forms) {
            if (present == character) {
                for (std::size_t i = 0; i < known; ++i) {
                    all.push_back(all[i] + std::string(old));
                }
            }
        }
        for (std::size_t i = 0; i < known; ++i) {
            all[i] += character;
        }
        at += size;
    }
    return all;
}

}  // namespace

const Dictionary& Dictionary::standard() {
    static const Dictionary dictionary;
    return dictionary;
}

Dictionary::Dictionary() : trie_(units_root), at_node_(units_root + 1) {
    for (const std::string_view table :
         {data::words_relative, data::words_parts, data::words_modifiers, data::words_english, data::words_traps}) {
        load_words(table);
    }
    load_units();
    load_eras();
    load_event_years();
    load_named_days();
    load_inside();
    note_beginnings();
    note_numerals();
}

void Dictionary::load_words(std::string_view table) {
    util::each_row(table, [&](Cells cells) {
        Word word;
        word.kind = kind_from(cells[1]).value_or(Kind::trap);
        const std::size_t last = cells.size() - 1;
        if (cells.size() == 2) {
            word.bounds = start_bit;
        } else {
            word.bounds = parse_bounds(cells[last]);
            for (std::size_t i = 2; i < last; ++i) {
                read_value(word, cells[i]);
            }
        }
        for (const std::string_view spelling : util::split(cells[0], ' ')) {
            insert(words_root, spelling, word);
        }
    });
}

void Dictionary::load_units() {
    util::each_row(data::words_units, [&](Cells cells) {
        Word word;
        word.kind = kind_from(cells[1]).value_or(Kind::trap);
        for (const std::string_view spelling : util::split(cells[0], ' ')) {
            insert(units_root, spelling, word);
        }
    });
}

void Dictionary::load_eras() {
    const OldForms forms = load_old_forms();
    const auto insert_names = [&](std::string_view names, Kind kind, Bound bound, bool alone) {
        Word word;
        word.kind = kind;
        word.text = names.substr(0, names.find(' '));
        word.bounds = static_cast<std::uint16_t>(start_bit | static_cast<std::uint16_t>(bound));
        word.unknown = !alone;
        for (const std::string_view name : util::split(names, ' ')) {
            for (const std::string& spelling : spellings(name, forms)) {
                insert(words_root, spelling, word);
            }
        }
    };
    util::each_row(data::eras, [&](Cells cells) { insert_names(cells[0], Kind::era, Bound::start, true); });
    util::each_row(data::periods,
                   [&](Cells cells) { insert_names(cells[0], Kind::period, Bound::start, cells[3] == "yes"); });
    util::each_row(data::regnal_years, [&](Cells cells) {
        insert_names(cells[0], Kind::era, cells[3] == "yes" ? Bound::start : Bound::number_after, true);
    });
    util::each_row(data::words_era_letters, [&](Cells cells) {
        Word word;
        word.kind = kind_from(cells[1]).value_or(Kind::era);
        word.text = cells[2];
        word.bounds = static_cast<std::uint16_t>(start_bit | static_cast<std::uint16_t>(Bound::number_after));
        for (const std::string_view spelling : util::split(cells[0], ' ')) {
            insert(words_root, spelling, word);
        }
    });
}

/// 終戦の年: the year of a happening that everybody knows by its name.
void Dictionary::load_event_years() {
    constexpr std::size_t four_digits = 4;
    util::each_row(data::known_events, [&](Cells cells) {
        if (cells[1].find('/') == std::string_view::npos) {
            Word word;
            word.kind = Kind::event_year;
            word.bounds = start_bit;
            const std::int32_t year = integer(cells[1].substr(0, four_digits));
            for (const auto& [words, step] : {std::pair("の年", 0), std::pair("の翌年", 1), std::pair("の前年", -1)}) {
                word.year = year + step;
                insert(words_root, std::string(cells[0]) + words, word);
            }
        }
    });
}

void Dictionary::load_named_days() {
    util::each_row(data::words_named_days, [&](Cells cells) {
        Word word;
        word.kind = Kind::named_day;
        word.month = integer(cells[0]);
        word.value = integer(cells[1]);
        word.year = integer(cells[2]);
        word.unknown = cells[3] != "yes";
        named_days_.push_back(word);
    });
}

void Dictionary::load_inside() {
    util::each_row(data::words_inside, [&](Cells cells) {
        const auto first = util::decode(cells[0], 0);
        const auto second = util::decode(cells[0], first.size);
        inside_.insert(static_cast<std::uint64_t>(first.code) << 32U | second.code);
    });
}

void Dictionary::insert(Node from, std::string_view spelling, const Word& word) {
    const std::size_t bar = spelling.find('|');
    std::string letters(spelling.substr(0, bar));
    Word entry = word;
    if (bar != std::string_view::npos) {
        const std::string_view ahead = spelling.substr(bar + 1);
        entry.lookahead = static_cast<std::uint8_t>(ahead.size());
        letters += ahead;
    }
    Node node = from;
    std::u32string characters;
    for (std::size_t at = 0; at < letters.size();) {
        const auto [code, size] = util::decode(letters, at);
        node = trie_.add(node, code);
        characters += code;
        at += size;
    }
    at_node_.resize(trie_.size());
    words_.push_back(entry);
    at_node_[node].push_back(&words_.back());
    if (from == units_root) {
        unit_characters_ += characters.front();
    } else if ((entry.bounds & start_bit) != 0) {
        starting_.emplace_back(characters, &words_.back());
    }
    if (entry.kind == Kind::zone) {
        zones_.emplace_back(spelling, &words_.back());
    }
}

/// Traps count only where another word or a number may begin with the same character.
void Dictionary::note_beginnings() {
    const std::u32string numerals(numeral_characters);
    for (const bool traps : {false, true}) {
        for (const auto& [characters, word] : starting_) {
            const char32_t first = characters.front();
            if ((word->kind == Kind::trap) != traps ||
                (traps && !beginnings_.may_begin(first) && !begins_numeral(first))) {
                continue;
            }
            if (characters.size() > 1) {
                beginnings_.add(first, characters[1]);
                continue;
            }
            const std::u32string after = characters_after(*word, numerals);
            for (const char32_t second : after) {
                beginnings_.add(first, second);
            }
            if (after.empty()) {
                beginnings_.add(first);
            }
        }
    }
    starting_.clear();
}

/// A kanji digit begins an expression only before another, a unit, or what divides numbers.
void Dictionary::note_numerals() {
    const std::u32string after = unit_characters_ + U" \t\n\r　、，,・〜～~∼-－―–—−‐ーかな乃まより（(.．/／:：";
    for (const char32_t first : numeral_characters) {
        if (arabic_digit(first) >= 0) {
            beginnings_.add(first);
            continue;
        }
        for (const char32_t second : after) {
            beginnings_.add(first, second);
        }
        for (const char32_t second : numeral_characters) {
            beginnings_.add(first, second);
        }
    }
}

Found Dictionary::longest(Node from, std::string_view text, std::size_t at, bool beginning) const {
    Found best;
    Node node = from;
    for (std::size_t place = at; place < text.size();) {
        const auto [code, size] = util::decode(text, place);
        node = trie_.step(node, code);
        if (node == Trie::none) {
            break;
        }
        place += size;
        for (const Word* word : at_node_[node]) {
            const std::size_t end = place - word->lookahead;
            if ((!beginning || (word->bounds & start_bit) != 0) && bounds_hold(*word, text, at, end, beginning)) {
                best = {word, place - at, end - at};
                break;
            }
        }
    }
    return best;
}

Found Dictionary::word(std::string_view text, std::size_t at, bool beginning) const {
    return longest(words_root, text, at, beginning);
}

Found Dictionary::unit(std::string_view text, std::size_t at) const {
    return longest(units_root, text, at, false);
}

const Word* Dictionary::named_day(std::int32_t month, std::int32_t day) const {
    const auto found = std::find_if(named_days_.begin(), named_days_.end(),
                                    [&](const Word& word) { return word.month == month && word.value == day; });
    return found == named_days_.end() ? nullptr : &*found;
}

}  // namespace nenpyo::date::finder
