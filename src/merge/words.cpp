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

    /// Number of one-letter country names the run begins with: they stand before a listed word or, some, alone.
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
        }
        return 0;
    }

    void add_alias(const Alias& alias) {
        if (alias.kind != WordKind::stop) {
            words_.push_back({alias.canonical, alias.kind});
        }
    }

    /// Words of two characters are the rule: an even run is cut into them, an odd one gives every pair.
    void add_plain(std::size_t begin, std::size_t end) {
        const std::u32string_view plain = run_.substr(begin, end - begin);
        if (plain.size() == 1 && run_.size() == 1) {
            words_.push_back({hash_codes(plain), WordKind::plain});
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
    } else if (alias->kind != WordKind::stop) {
        words.push_back({alias->canonical, alias->kind});
    }
}

/// Letters and digits run together (H3), so digits are a word only beside letters.
Script run_script(char32_t code) {
    const Script script = script_of(code);
    return script == Script::digit ? Script::latin : script;
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

std::u32string kanji_of(std::u32string_view text) {
    std::u32string kanji;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kanji),
                 [](char32_t code) { return script_of(code) == Script::kanji; });
    return kanji;
}

bool ends_in_one_run(std::u32string_view text, std::u32string_view kanji) {
    return text.find(kanji) != std::u32string_view::npos;
}

/// The part of a predicate that names it: the last two characters of a kanji compound (大統領就任: 就任), the kanji of
/// a native verb, the run of katakana or letters, or all of it.
std::u32string predicate_stem(std::u32string_view text) {
    const std::u32string kanji = kanji_of(text);
    if (!kanji.empty()) {
        return kanji.size() > 2 && ends_in_one_run(text, kanji) ? kanji.substr(kanji.size() - 2) : kanji;
    }
    const auto is_name = [](char32_t code) {
        return script_of(code) == Script::katakana || script_of(code) == Script::latin;
    };
    const auto first = std::find_if(text.begin(), text.end(), is_name);
    return first == text.end() ? std::u32string(text)
                               : std::u32string(first, std::find_if_not(first, text.end(), is_name));
}

}  // namespace

void append_words(const Lexicon& lexicon, std::u32string_view folded, std::vector<Word>& words) {
    for (std::size_t at = 0; at < folded.size();) {
        if (const std::size_t size = mixed_alias(lexicon, folded.substr(at)); size > 0) {
            add_whole(lexicon, folded.substr(at, size), words);
            at += size;
            continue;
        }
        const Script script = run_script(folded[at]);
        std::size_t end = at + 1;
        while (end < folded.size() && run_script(folded[end]) == script) {
            ++end;
        }
        const std::u32string_view run = folded.substr(at, end - at);
        if (script == Script::kanji) {
            KanjiRun(lexicon, run, words).cut();
        } else if (script == Script::katakana ||
                   (script == Script::latin && std::any_of(run.begin(), run.end(), [](char32_t code) {
                        return script_of(code) == Script::latin;
                    }))) {
            add_whole(lexicon, run, words);
        }
        at = end;
    }
}

Word predicate_word(const Lexicon& lexicon, std::u32string_view folded, const std::vector<Word>& event) {
    const std::u32string stem = predicate_stem(folded);
    const Alias* alias = lexicon.find(stem);
    if (alias == nullptr) {
        return {hash_codes(stem), WordKind::plain};
    }
    if (alias->kind != WordKind::light) {
        return {alias->canonical, alias->kind};
    }
    const auto named = std::find_if(event.rbegin(), event.rend(), [](const Word& word) {
        return word.kind == WordKind::event || word.kind == WordKind::once || word.kind == WordKind::plain;
    });
    return named == event.rend() ? Word{alias->canonical, WordKind::light} : *named;
}

}  // namespace nenpyo::merge
