#include "merge/words.hpp"

#include <algorithm>
#include <string>

#include "merge/fold.hpp"
#include "merge/hash.hpp"

namespace nenpyo::merge {
namespace {

bool is_letter(const Alias* alias) {
    return alias != nullptr && (alias->kind == WordKind::letter || alias->kind == WordKind::letter_alone);
}

/// Cuts one run of kanji.
class KanjiRun {
  public:
    KanjiRun(const Lexicon& lexicon, std::u32string_view run, std::vector<Word>& words)
        : lexicon_(lexicon), run_(run), words_(words) {}

    void cut() {
        if (run_.size() > 2 && is(run_.substr(0, 1), WordKind::lead)) {
            run_.remove_prefix(1);
        }
        std::size_t at = leading_letters();
        std::size_t plain = at;
        for (std::size_t i = 0; i < at; ++i) {
            words_.push_back({lexicon_.find(run_.substr(i, 1))->canonical, WordKind::country});
        }
        while (at < run_.size()) {
            const std::size_t size = longest_alias(at);
            if (size == 0) {
                ++at;
                continue;
            }
            add_plain(plain, at);
            add_alias(*lexicon_.find(run_.substr(at, size)));
            at += size;
            plain = at;
        }
        add_plain(plain, at);
    }

  private:
    static constexpr std::size_t shortest_of_two = 4;

    /// Length of the longest listed word at `at`. One character is a word only where it is the whole run.
    [[nodiscard]] std::size_t longest_alias(std::size_t at) const {
        const std::size_t shortest = run_.size() == 1 ? 1 : 2;
        for (std::size_t size = std::min(lexicon_.longest(), run_.size() - at); size >= shortest; --size) {
            const Alias* alias = lexicon_.find(run_.substr(at, size));
            if (alias != nullptr && !is_letter(alias)) {
                return size;
            }
        }
        return 0;
    }

    /// Number of one-letter country names the run begins with: they stand before a listed word, two together before any
    /// (日露和親条約), or, some, alone.
    [[nodiscard]] std::size_t leading_letters() const {
        if (longest_alias(0) > 0) {
            return 0;
        }
        if (run_.size() == 1) {
            const Alias* alias = lexicon_.find(run_);
            return alias != nullptr && alias->kind == WordKind::letter_alone ? 1 : 0;
        }
        for (std::size_t count = 0; count < run_.size() && is_letter(lexicon_.find(run_.substr(count, 1)));) {
            ++count;
            if (count < run_.size() && longest_alias(count) > 0) {
                return count;
            }
            if (count == 2 && run_.size() >= shortest_of_two) {
                return count;
            }
        }
        return 0;
    }

    void add_alias(const Alias& alias) {
        if (alias.kind < WordKind::stop) {
            words_.push_back({alias.canonical, alias.kind});
        }
    }

    [[nodiscard]] bool is(std::u32string_view character, WordKind kind) const {
        const Alias* alias = lexicon_.find(character);
        return alias != nullptr && alias->kind == kind;
    }

    /// Words of two characters are the rule: an even run is cut into them, an odd one too once the character too many
    /// is known; otherwise it gives every pair.
    void add_plain(std::size_t begin, std::size_t end) {
        std::u32string_view plain = run_.substr(begin, end - begin);
        if (plain.size() == 1 && run_.size() == 1) {
            words_.push_back({hash_codes(plain), WordKind::plain});
        }
        if (plain.size() > 2 && is(plain.substr(plain.size() - 1), WordKind::role)) {
            plain.remove_suffix(1);  // 氏
        }
        if (plain.size() % 2 == 1) {
            const bool prefix = is(plain.substr(0, 1), WordKind::prefix);
            const bool suffix = is(plain.substr(plain.size() - 1), WordKind::suffix);
            plain.remove_prefix(prefix && !suffix ? 1 : 0);
            plain.remove_suffix(suffix && !prefix ? 1 : 0);
        }
        const std::size_t step = plain.size() % 2 == 0 ? 2 : 1;
        for (std::size_t i = 0; i + 2 <= plain.size(); i += step) {
            words_.push_back({hash_codes(plain.substr(i, 2)), WordKind::plain});
        }
    }

    const Lexicon& lexicon_;
    std::u32string_view run_;
    std::vector<Word>& words_;
};

void add_whole(const Lexicon& lexicon, std::u32string_view run, std::vector<Word>& words) {
    const Alias* alias = lexicon.find(run);
    if (alias == nullptr) {
        words.push_back({hash_codes(run), WordKind::plain});
    } else if (alias->kind < WordKind::stop) {
        words.push_back({alias->canonical, is_letter(alias) ? WordKind::country : alias->kind});
    }
}

bool is_digit(char32_t code) {
    return script_of(code) == Script::digit;
}

/// Letters and digits run together (H3).
Script run_script(char32_t code) {
    return is_digit(code) ? Script::latin : script_of(code);
}

std::size_t run_size(std::u32string_view text) {
    const auto end = std::find_if(text.begin(), text.end(),
                                  [&](char32_t code) { return run_script(code) != run_script(text.front()); });
    return static_cast<std::size_t>(end - text.begin());
}

bool run_is_number(std::u32string_view text) {
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(run_size(text)), is_digit);
}

/// Length of the unit that `text` begins with: 億円, 人, %, トン.
std::size_t unit_size(std::u32string_view text) {
    if (!text.empty() && script_of(text.front()) == Script::katakana) {
        return run_size(text);
    }
    const std::size_t powers = std::min(text.find_first_not_of(U"千万億兆"), text.size());
    return std::min(powers + 1, text.size());
}

/// A number and its unit are one word (318億円, 12.4%); those of dates and clocks are none. Returns the length of both.
std::size_t add_amount(std::u32string_view text, std::vector<Word>& words) {
    constexpr std::u32string_view of_time = U"年月日時分秒";
    const auto is_part = [](char32_t code) { return is_digit(code) || code == U',' || code == U'.'; };
    const auto number_end = std::find_if_not(text.begin(), text.end(), is_part);
    const auto number_size = static_cast<std::size_t>(number_end - text.begin());
    const std::u32string_view unit = text.substr(number_size, unit_size(text.substr(number_size)));
    if (unit.empty() || of_time.find(unit.back()) == std::u32string_view::npos) {
        std::u32string amount(text.begin(), number_end);
        std::erase(amount, U',');
        words.push_back({hash_codes(amount.append(unit)), WordKind::plain});
    }
    return number_size + unit.size();
}

/// A quoted name is a word also where it is written in hiragana. Returns the length of the name.
std::size_t add_quoted(std::u32string_view text, std::vector<Word>& words) {
    constexpr std::size_t longest_name = 12;
    const std::size_t size = text.substr(0, longest_name + 1).find_first_of(U"」』");
    if (size == std::u32string_view::npos || size < 2) {
        return 0;
    }
    return add_native_name(text.substr(0, size), words) ? size : 0;
}

/// Length of a listed word that runs across scripts (ソ連) at the start of `text`; 0 where there is none.
std::size_t mixed_alias(const Lexicon& lexicon, std::u32string_view text) {
    const Script script = run_script(text.front());
    std::size_t size = lexicon.starts_mixed(text.front()) ? std::min(lexicon.longest(), text.size()) : 0;
    for (; size > 1; --size) {
        const bool one_script = run_script(text[size - 1]) == script;
        if (!one_script && lexicon.find(text.substr(0, size)) != nullptr) {
            return size;
        }
    }
    return 0;
}

}  // namespace

bool add_native_name(std::u32string_view name, std::vector<Word>& words) {
    const bool native =
        std::any_of(name.begin(), name.end(), [](char32_t code) { return script_of(code) == Script::hiragana; });
    if (native) {
        words.push_back({hash_codes(name), WordKind::plain});
    }
    return native;
}

void append_words(const Lexicon& lexicon, std::u32string_view folded, std::vector<Word>& words) {
    char32_t before = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const std::u32string_view rest = folded.substr(at);
        const Script script = run_script(rest.front());
        std::size_t size = mixed_alias(lexicon, rest);
        if (size > 0) {
            add_whole(lexicon, rest.substr(0, size), words);
        } else if (before == U'「' || before == U'『') {
            size = add_quoted(rest, words);
        } else if (is_digit(rest.front()) && run_is_number(rest) && before != U'第') {
            size = add_amount(rest, words);
        }
        if (size == 0) {
            size = run_size(rest);
            const std::u32string_view run = rest.substr(0, size);
            if (script == Script::kanji && run.back() == U'第') {
                KanjiRun(lexicon, run.substr(0, size - 1), words).cut();
            } else if (script == Script::kanji && !(run.back() == U'的' && rest.substr(size).starts_with(U'に'))) {
                KanjiRun(lexicon, run, words).cut();
            } else if (script == Script::katakana || (script == Script::latin && !run_is_number(run))) {
                add_whole(lexicon, run, words);
            }
        }
        at += size;
        before = folded[at - 1];
    }
}

}  // namespace nenpyo::merge
