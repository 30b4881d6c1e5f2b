#include "date/resolve/tense.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "date/resolve/relative_clause.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::date::resolve {
namespace {

constexpr std::size_t farthest_cue = 450;  // bytes of a sentence that are read after a date

constexpr std::size_t longest_aside = 18;  // bytes, the longest cue of that use

std::vector<std::string_view> cues(std::string_view use) {
    return util::words_for(data::tense_cues, 0, 1, use);
}

const std::vector<std::string_view>& planning() {
    static const std::vector<std::string_view> words = cues("plan");
    return words;
}

std::string_view rest_of_sentence(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    if (sentence >= prepared.sentences().size()) {
        return {};
    }
    const ByteRange range = prepared.sentences()[sentence].range;
    if (offset >= range.end) {
        return {};
    }
    return prepared.text({offset, range.end});
}

}  // namespace

bool ends_in_past(std::string_view text) {
    while (text.ends_with("。") || text.ends_with("」") || text.ends_with("）")) {
        text.remove_suffix(3);
    }
    return text.ends_with("た");
}

Tense tense_after(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    static const std::vector<std::string_view> ahead = [] {
        std::vector<std::string_view> words = planning();
        const auto others = cues("ahead");
        words.insert(words.end(), others.begin(), others.end());
        return words;
    }();
    const std::string_view rest = rest_of_sentence(prepared, sentence, offset);
    const bool attributive = rest.starts_with("の");  // 4月の知事選: the sentence's tense is not the date's
    if (!attributive && ends_in_past(rest)) {
        return Tense::past;
    }
    const std::string_view near = rest.substr(0, farthest_cue);
    if (!util::contains_any(near, ahead)) {
        return Tense::unknown;
    }
    // 5月13日に発表した計画は…までに: the clause of the date itself is past.
    const std::size_t clause = relative_clause_end(near);
    return clause != 0 && !util::contains_any(near.substr(0, clause), ahead) ? Tense::past : Tense::ahead;
}

bool is_planned(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    const std::string_view rest = rest_of_sentence(prepared, sentence, offset).substr(0, farthest_cue);
    return tense_after(prepared, sentence, offset) == Tense::ahead && util::contains_any(rest, planning());
}

bool reports_speech(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    static const std::vector<std::string_view> reported = cues("reported");
    const std::string_view rest = rest_of_sentence(prepared, sentence, offset).substr(0, farthest_cue);
    // 昨年の講演で「…」と語った dates the speech itself.
    return util::contains_any(rest, reported) && rest.find("「") == std::string_view::npos;
}

bool was_only_planned(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    static const std::vector<std::string_view> words = cues("unfulfilled");
    const std::string_view rest = rest_of_sentence(prepared, sentence, offset).substr(0, farthest_cue);
    return util::contains_any(rest, words) && rest.find("たが") == std::string_view::npos;
}

bool was_ahead_then(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset) {
    static const std::vector<std::string_view> words = cues("then");
    return util::contains_any(rest_of_sentence(prepared, sentence, offset).substr(0, farthest_cue), words);
}

Tense writers_word_before(const Prepared& prepared, std::uint32_t offset) {
    static const std::vector<std::string_view> past = cues("last");
    static const std::vector<std::string_view> next = cues("next");
    const std::string_view before = prepared.text().substr(0, offset);
    const auto ends = [&](std::string_view word) { return before.ends_with(word); };
    return std::any_of(past.begin(), past.end(), ends)   ? Tense::past
           : std::any_of(next.begin(), next.end(), ends) ? Tense::ahead
                                                         : Tense::unknown;
}

bool looks_back(const Prepared& prepared, std::uint32_t offset) {
    static const std::vector<std::string_view> words = cues("aside");
    const std::string_view rest = prepared.text().substr(offset, longest_aside);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return rest.starts_with(word); });
}

}  // namespace nenpyo::date::resolve
