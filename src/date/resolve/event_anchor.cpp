#include "date/resolve/event_anchor.hpp"

#include <algorithm>
#include <string_view>

#include "util/utf8.hpp"

namespace nenpyo::date::resolve {
namespace {

enum class Script : std::uint8_t { kanji, katakana, letters, other };

Script script_of(char32_t code) {
    if (util::is_kanji(code)) {
        return Script::kanji;
    }
    if (util::is_katakana(code)) {
        return Script::katakana;
    }
    const bool letter =
        (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9');
    return letter ? Script::letters : Script::other;
}

/// The words of a compound noun: runs of one script, and of a long run of kanji its last two characters apart, which
/// are its head.
std::vector<std::string_view> words_of(std::string_view noun) {
    std::vector<std::string_view> words;
    std::size_t start = 0;
    Script current = Script::other;
    const auto close = [&](std::size_t end) {
        constexpr std::size_t two_kanji = 6;
        const std::string_view run = noun.substr(start, end - start);
        if (current == Script::other || run.empty()) {
            return;
        }
        if (current == Script::kanji && run.size() >= 2 * two_kanji) {
            words.push_back(run.substr(0, run.size() - two_kanji));
            words.push_back(run.substr(run.size() - two_kanji));
        } else {
            words.push_back(run);
        }
    };
    for (std::size_t at = 0; at < noun.size();) {
        const auto [code, size] = util::decode(noun, at);
        if (const Script script = script_of(code); script != current) {
            close(at);
            start = at;
            current = script;
        }
        at += size;
    }
    close(noun.size());
    return words;
}

bool holds_all(std::string_view text, const std::vector<std::string_view>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// The text of the paragraph around a sentence.
std::string_view paragraph_text(const Prepared& prepared, std::size_t sentence) {
    const auto& sentences = prepared.sentences();
    std::size_t first = sentence;
    std::size_t last = sentence;
    while (first > 0 && sentences[first - 1].paragraph == sentences[sentence].paragraph) {
        --first;
    }
    while (last + 1 < sentences.size() && sentences[last + 1].paragraph == sentences[sentence].paragraph) {
        ++last;
    }
    return prepared.text({sentences[first].range.begin, sentences[last].range.end});
}

/// 2 where the sentence tells of the event, 1 where the paragraph does.
int fit(const Setting& setting, const Known& known, const std::vector<std::string_view>& words) {
    const auto& sentences = setting.prepared.sentences();
    if (known.place.sentence >= sentences.size()) {
        return 0;
    }
    if (holds_all(setting.prepared.text(sentences[known.place.sentence].range), words)) {
        return 2;
    }
    return holds_all(paragraph_text(setting.prepared, known.place.sentence), words) ? 1 : 0;
}

}  // namespace

Footing event_date(const Setting& setting, const Place& at, Need need, ByteRange noun) {
    const std::vector<std::string_view> words = words_of(setting.prepared.text(noun));
    const Known* best = nullptr;
    int best_fit = 0;
    for (const Known& known : setting.discourse.all()) {
        if (known.place.chunk != at.chunk || !known.place.main_text() || !has(known, need) || !known.date.year) {
            continue;
        }
        const int now = words.empty() ? 0 : fit(setting, known, words);
        if (now > best_fit) {
            best = &known;
            best_fit = now;
        }
    }
    return best == nullptr ? Footing{} : Footing{best->date, Anchor::event, best};
}

}  // namespace nenpyo::date::resolve
