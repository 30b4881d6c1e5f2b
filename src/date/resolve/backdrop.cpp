#include "date/resolve/backdrop.hpp"

#include <algorithm>
#include <string_view>

#include "date/resolve/relative_clause.hpp"
#include "date/resolve/tense.hpp"
#include "util/tsv.hpp"
#include "util/words.hpp"

namespace nenpyo::date::data {
extern const std::string_view backdrop_cues;
}

namespace nenpyo::date::resolve {
namespace {

constexpr std::string_view since = "以来";
constexpr std::size_t longest_clause = 120;  // bytes that are read after a date

std::vector<std::string_view> cues(std::string_view use) {
    return util::words_for(data::backdrop_cues, 1, 2, use);
}

/// -1, 0 or 1, by the parts that both dates have.
int compare(const CalendarDate& a, const CalendarDate& b) {
    const auto order = [](auto left, auto right) { return left < right ? -1 : left > right ? 1 : 0; };
    if (!a.year || !b.year || *a.year != *b.year) {
        return a.year && b.year ? order(*a.year, *b.year) : 0;
    }
    if (a.month == 0 || b.month == 0 || a.month != b.month) {
        return a.month == 0 || b.month == 0 ? 0 : order(a.month, b.month);
    }
    return a.day == 0 || b.day == 0 ? 0 : order(a.day, b.day);
}

class BackdropFinder {
  public:
    BackdropFinder(const Setting& setting, const Place& at)
        : setting_(setting), at_(at), text_(setting.prepared.text()), sentence_(sentence_end()) {}

    std::uint32_t end(const Expression& expression, const CalendarDate& date) const {
        if (const std::uint32_t compared = comparison_end(expression, date); compared != 0) {
            return compared;
        }
        if (const std::uint32_t state = state_end(expression); state != 0) {
            return state;
        }
        const Known* before = told(setting_.discourse.last_in_paragraph(Need::year, at_));
        const bool earlier = before != nullptr && compare(date, before->date) < 0;
        const std::uint32_t relative = earlier ? relative_end(expression) : 0;
        const Known* here = told(setting_.discourse.last_in_sentence(Need::year, at_));
        return relative != 0 ? relative : here != nullptr ? span_end(expression, *here) : 0;
    }

  private:
    std::uint32_t sentence_end() const {
        const auto& sentences = setting_.prepared.sentences();
        return at_.sentence < sentences.size() ? sentences[at_.sentence].range.end : at_.range.end;
    }

    const Expression* next(const Expression& expression) const {
        const std::size_t index = static_cast<std::size_t>(&expression - setting_.expressions.data()) + 1;
        const bool here = index < setting_.expressions.size() && setting_.expressions[index].range.begin < sentence_;
        return here ? &setting_.expressions[index] : nullptr;
    }

    /// Up to the next expression of the sentence.
    std::string_view rest(const Expression& expression) const {
        const Expression* other = next(expression);
        const std::uint32_t begin = std::min(expression.range.end, sentence_);
        const std::uint32_t end = std::max(begin, other == nullptr ? sentence_ : other->range.begin);
        return text_.substr(begin, std::min<std::size_t>(end - begin, longest_clause));
    }

    /// 以来の, 以来だ, 以来10年ぶり: what follows 以来 at `begin` makes it a comparison.
    bool compares(std::size_t begin, const Expression* other) const {
        static const std::vector<std::string_view> words = cues("since");
        const bool after_long = other != nullptr && other->range.begin >= begin &&
                                (text_.substr(begin, other->range.begin - begin).empty() ||
                                 text_.substr(begin, other->range.begin - begin) == "、") &&
                                setting_.prepared.text(other->range).ends_with("ぶり");
        return after_long || util::starts_with_any(text_.substr(begin), words);
    }

    /// 2005年以来, 2005年に敗れて以来: where 以来 ends; 0 where there is none.
    std::uint32_t since_end(const Expression& expression) const {
        const std::uint32_t end = expression.range.end;
        if (setting_.prepared.text(expression.range).ends_with(since)) {
            return end;
        }
        const std::string_view words = rest(expression);
        const std::size_t found = words.find(since);
        const std::string_view clause = words.substr(0, found == std::string_view::npos ? 0 : found);
        const bool joined = clause.ends_with("て") || clause.ends_with("で");
        return joined && clause.find("。") == std::string_view::npos
                   ? end + static_cast<std::uint32_t>(found + since.size())
                   : 0;
    }

    std::uint32_t comparison_end(const Expression& expression, const CalendarDate& date) const {
        const Expression* other = next(expression);
        if (const std::uint32_t end = since_end(expression); end != 0) {
            const Known* before = told(setting_.discourse.last_in_paragraph(Need::year, at_));
            const bool earlier = before != nullptr && compare(date, before->date) < 0;
            return earlier || compares(end, other) ? end : 0;
        }
        if (looks_back(setting_.prepared, expression.range.end)) {
            return expression.range.end;
        }
        // 1979年に出され、翌々年に解かれて以来の: the second date hangs on the first.
        const bool chained =
            other != nullptr && other->first.year.deixis == Deixis::context && !other->last && since_end(*other) != 0;
        return chained ? comparison_end(*other, date) : 0;
    }

    /// The date before, if it is told.
    static const Known* told(const Known* known) {
        const bool is_told = known != nullptr && !known->aside && known->backdrop_end == 0 && !known->place.bracketed;
        return is_told ? known : nullptr;
    }

    /// 6月に会った|首相: the end of a verb in た with its noun right behind it.
    std::uint32_t relative_end(const Expression& expression) const {
        const std::size_t end = relative_clause_end(rest(expression));
        return end == 0 ? 0 : expression.range.end + static_cast<std::uint32_t>(end);
    }

    /// 前年十二月に死んでおり、: what had come before then.
    std::uint32_t state_end(const Expression& expression) const {
        static const std::vector<std::string_view> states = cues("state");
        const Part& year = expression.first.year;
        if (year.deixis != Deixis::context || year.value >= 0) {
            return 0;
        }
        const std::string_view words = rest(expression);
        const std::string_view clause = words.substr(0, words.find("。"));
        for (const std::string_view state : states) {
            if (const std::size_t found = clause.find(state); found != std::string_view::npos) {
                return expression.range.end + static_cast<std::uint32_t>(found + state.size());
            }
        }
        return 0;
    }

    /// …してから…3月に…するまで: the end of the span that began with the date before.
    std::uint32_t span_end(const Expression& expression, const Known& from) const {
        constexpr std::string_view until = "まで";
        const std::string_view words = rest(expression);
        const std::size_t found = words.find(until);
        const std::string_view between = setting_.prepared.text({from.place.range.end, at_.range.begin});
        const bool clause = found != std::string_view::npos && found > 0 &&
                            !words.substr(found).starts_with("までに") &&
                            words.substr(0, found).find("。") == std::string_view::npos;
        const bool spans =
            between.find("から") != std::string_view::npos && between.find("。") == std::string_view::npos;
        return clause && spans ? expression.range.end + static_cast<std::uint32_t>(found + until.size()) : 0;
    }

    const Setting& setting_;
    const Place& at_;
    std::string_view text_;
    std::uint32_t sentence_;
};

}  // namespace

std::uint32_t backdrop_end(const Setting& setting, const Place& at, const Expression& expression,
                           const CalendarDate& date) {
    return BackdropFinder(setting, at).end(expression, date);
}

std::vector<std::string_view> remark_cues() {
    return cues("remark");
}

}  // namespace nenpyo::date::resolve
