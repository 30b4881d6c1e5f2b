#include "date/resolve/event_anchor.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "date/resolve/heading_line.hpp"
#include "date/value/parse_edtf.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::data {
extern const std::string_view known_events;
extern const std::string_view main_events;
}  // namespace nenpyo::date::data

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

/// Like `find`, but led by the last byte, which tells Japanese characters apart better than the first.
bool contains(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word.back(), word.size() - 1); at != std::string_view::npos;
         at = text.find(word.back(), at + 1)) {
        if (text.substr(at + 1 - word.size(), word.size()) == word) {
            return true;
        }
    }
    return false;
}

bool holds_all(std::string_view text, const std::vector<std::string_view>& words) {
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) { return contains(text, word); });
}

/// Looks for the event among the dates of the chunk. The words before the expression count, those in it do not.
class EventSearch {
  public:
    EventSearch(const Setting& setting, const Place& at, Need need, std::string_view noun)
        : setting_(setting), at_(at), need_(need), words_(words_of(noun)) {}

    /// The date whose sentence, or failing that whose paragraph, tells of the event; of equals the first.
    /// @param again of equals the last: one of many of its kind, as a match is
    const Known* told(bool again) const {
        const Known* best = nullptr;
        int best_fit = 0;
        each([&](const Known& known) {
            const int now = (best_fit < 3 || again) && !words_.empty() ? fit(known) : 0;
            if (now > best_fit || (again && now == best_fit && now > 0)) {
                best = &known;
                best_fit = now;
            }
        });
        return best;
    }

    /// The day that is mentioned most.
    const Known* main_day() const {
        const Known* best = nullptr;
        int best_count = 1;
        each([&](const Known& known) {
            int count = 0;
            each([&](const Known& other) { count += day_of(other.date) == day_of(known.date) ? 1 : 0; });
            if (day_of(known.date) && count > best_count) {
                best = &known;
                best_count = count;
            }
        });
        return best;
    }

  private:
    static constexpr std::size_t first_dates = 16;  // of a document, where it says what it is about
    static constexpr std::size_t last_dates = 48;

    template <typename Take>
    void each(Take&& take) const {
        const auto& all = setting_.discourse.all();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i == first_dates && all.size() > first_dates + last_dates) {
                i = all.size() - last_dates;
            }
            const Known& known = all[i];
            if (known.place.chunk == at_.chunk && known.place.main_text() && !known.date_line && has(known, need_) &&
                known.date.year) {
                take(known);
            }
        }
    }

    /// 3 where the expression's own sentence tells of the event, 2 where another one does, 1 where the paragraph does.
    int fit(const Known& known) const {
        const auto& sentences = setting_.prepared.sentences();
        std::size_t first = known.place.sentence;
        if (first >= sentences.size()) {
            return 0;
        }
        if (holds_all(text(first, first), words_)) {
            return known.place.same_sentence(at_) ? 3 : 2;
        }
        std::size_t last = first;
        while (first > 0 && sentences[first - 1].paragraph == sentences[last].paragraph) {
            --first;
        }
        while (last + 1 < sentences.size() && sentences[last + 1].paragraph == sentences[first].paragraph) {
            ++last;
        }
        return holds_all(text(first, last), words_) ? 1 : 0;
    }

    /// Sentences `first` to `last`, up to the expression itself.
    std::string_view text(std::size_t first, std::size_t last) const {
        const auto& sentences = setting_.prepared.sentences();
        const std::uint32_t begin = sentences[first].range.begin;
        std::uint32_t end = sentences[last].range.end;
        if (begin <= at_.range.begin && at_.range.begin < end) {
            end = at_.range.begin;
        }
        return setting_.prepared.text({begin, end});
    }

    const Setting& setting_;
    const Place& at_;
    Need need_;
    std::vector<std::string_view> words_;
};

using EventRows = std::vector<std::pair<std::string_view, std::string_view>>;

const EventRows& known_events() {
    static const EventRows events = [] {
        EventRows rows;
        util::each_row(data::known_events,
                       [&rows](std::span<const std::string_view> cells) { rows.emplace_back(cells[0], cells[1]); });
        return rows;
    }();
    return events;
}

/// 事変勃発: its known name in the text before, 満州事変; empty where there is none.
std::string_view full_name(std::string_view before, std::string_view noun) {
    constexpr std::size_t reach = 20000;  // bytes
    constexpr std::size_t shortest = 6;
    for (const std::string_view happening : {"勃発", "発生"}) {
        noun.remove_suffix(noun.ends_with(happening) ? happening.size() : 0);
    }
    before.remove_prefix(before.size() > reach ? before.size() - reach : 0);
    const auto& events = known_events();
    const auto found = std::find_if(events.begin(), events.end(), [&](const auto& row) {
        return noun.size() >= shortest && row.first.ends_with(noun) && contains(before, row.first);
    });
    return found == events.end() ? std::string_view() : found->first;
}

/// 関東大震災, 終戦: days that everybody knows by name. The name may begin before its last noun (ベルリンの|壁崩壊).
/// @param before the text up to the end of the noun
std::optional<CalendarDate> known_event(std::string_view before, std::string_view noun) {
    const auto& events = known_events();
    const auto found = std::find_if(events.begin(), events.end(), [&](const auto& row) {
        return row.first.size() > noun.size() ? before.ends_with(row.first) : row.first == noun;
    });
    const auto value = found == events.end() ? std::nullopt : value::parse_edtf(found->second);
    if (!value) {
        return std::nullopt;
    }
    const value::PartialDate& date = value->last ? *value->last : value->first;
    CalendarDate out;
    out.year = date.year;
    out.month = date.month;
    out.day = date.day;
    return out;
}

/// スコットランド戦: one of many matches, which the text may name by the other side alone.
bool is_match(std::string_view noun) {
    constexpr std::string_view match = "戦";
    if (!noun.ends_with(match) || noun.size() == match.size()) {
        return false;
    }
    const std::string_view side = noun.substr(0, noun.size() - match.size());
    const char32_t last = util::decode(side, side.size() >= 3 ? side.size() - 3 : 0).code;
    return util::is_katakana(last);
}

const std::vector<std::string_view>& main_events() {
    static const std::vector<std::string_view> nouns = [] {
        std::vector<std::string_view> rows;
        util::each_row(data::main_events,
                       [&rows](std::span<const std::string_view> cells) { rows.push_back(cells[0]); });
        return rows;
    }();
    return nouns;
}

bool names_main_event(std::string_view noun) {
    const auto& nouns = main_events();
    return std::any_of(nouns.begin(), nouns.end(), [&](std::string_view word) { return noun.ends_with(word); });
}

}  // namespace

Footing event_date(const Setting& setting, const Place& at, Need need, ByteRange noun) {
    const std::string_view name = setting.prepared.text(noun);
    if (const auto known = known_event(setting.prepared.text().substr(0, noun.end), name)) {
        return {*known, Anchor::event, nullptr};
    }
    constexpr std::string_view match = "戦";
    const bool again = is_match(name);
    const EventSearch search(setting, at, need, again ? name.substr(0, name.size() - match.size()) : name);
    const Known* found = search.told(again);
    const std::string_view full = found == nullptr ? full_name(setting.prepared.text({0, noun.begin}), name) : "";
    if (const auto known = full.empty() ? std::nullopt : known_event(full, full)) {
        return {*known, Anchor::event, nullptr};
    }
    if (found == nullptr && names_main_event(name)) {
        found = search.main_day();
    }
    return found == nullptr ? Footing{} : Footing{found->date, Anchor::event, found};
}

Footing headed_happening(const Setting& setting, const Place& at) {
    const ByteRange heading = heading_line(setting, at);
    const std::string_view words = setting.prepared.text(heading);
    for (const std::string_view noun : main_events()) {
        if (const std::size_t found = words.find(noun); found != std::string_view::npos) {
            const auto begin = heading.begin + static_cast<std::uint32_t>(found);
            return event_date(setting, at, Need::day, {begin, begin + static_cast<std::uint32_t>(noun.size())});
        }
    }
    return {};
}

}  // namespace nenpyo::date::resolve
