#include "prepare/repeated.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "prepare/character.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t longest_line = 1200;  // bytes
constexpr std::size_t telling_length = 10;  // characters of a single piece that speak for themselves when doubled

/// Splits by depth-first search over the length of each piece; a place that failed once is not tried again.
class Splitter {
  public:
    Splitter(std::string_view line, unsigned copies) : line_(line), copies_(copies), failed_(line.size() + 1, false) {}

    bool split(std::size_t at) {
        at = skip_blanks(line_, at);
        if (at == line_.size()) {
            return true;
        }
        if (failed_[at] || budget_ == 0) {
            return false;
        }
        const std::size_t longest = (line_.size() - at) / copies_;
        for (std::size_t size = util::decode(line_, at).size; size <= longest && budget_ > 0;) {
            --budget_;
            if (const std::size_t end = repeats(at, size); end > 0) {
                runs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size),
                                static_cast<std::uint32_t>(end)});
                if (split(end)) {
                    return true;
                }
                runs.pop_back();
            }
            size += at + size < line_.size() ? util::decode(line_, at + size).size : 1;
        }
        failed_[at] = true;
        return false;
    }

    std::vector<Run> runs;

  private:
    /// End of the last copy of the piece of `size` bytes at `at`; 0 where it is not repeated often enough.
    [[nodiscard]] std::size_t repeats(std::size_t at, std::size_t size) const {
        const std::string_view piece = line_.substr(at, size);
        std::size_t end = at + size;
        for (unsigned copy = 1; copy < copies_; ++copy) {
            const std::size_t next = skip_blanks(line_, end);
            if (line_.substr(next, size) != piece) {
                return 0;
            }
            end = next + size;
        }
        return end;
    }

    std::string_view line_;
    std::size_t copies_;
    std::vector<bool> failed_;
    std::size_t budget_ = 4000;  ///< comparisons; a real heading takes a few hundred
};

/// Whether the first piece of a line may stand twice in a row; a cheap look before the search.
bool may_repeat(std::string_view line) {
    const std::size_t first = util::decode(line, 0).size;
    for (std::size_t size = first; size * 2 <= line.size(); ++size) {
        const std::size_t next = line[size] == ' ' ? skip_blanks(line, size) : size;
        if (line[next] == line[0] && line.substr(next, size) == line.substr(0, size)) {
            return true;
        }
    }
    return false;
}

struct Candidate {
    std::uint32_t line_begin = 0;
    std::vector<Run> runs;
    std::string once;  ///< the line with one copy of each piece
    bool kanji = false;
    bool number = true;  ///< nothing but digits
    bool mixed = false;  ///< two different pieces at least
};

Candidate describe(std::string_view line, std::uint32_t begin, std::vector<Run> runs) {
    Candidate candidate{begin, std::move(runs), {}, false, true, false};
    std::string_view last;
    for (const Run& run : candidate.runs) {
        const std::string_view piece = line.substr(run.begin, run.first_end - run.begin);
        candidate.mixed = candidate.mixed || (!last.empty() && piece != last);
        candidate.once.append(piece);
        last = piece;
    }
    for (std::size_t at = 0; at < candidate.once.size();) {
        const util::Decoded c = util::decode(candidate.once, at);
        candidate.kanji = candidate.kanji || util::is_kanji(c.code);
        candidate.number = candidate.number && is_digit(c.code);
        at += c.size;
    }
    return candidate;
}

/// Whether the candidates together show that the text was emitted `copies` times.
bool established(const std::vector<Candidate>& candidates, unsigned copies) {
    std::vector<std::string_view> distinct;
    bool mixed = false;
    bool kanji = false;
    for (const Candidate& candidate : candidates) {
        if (!candidate.number && util::count(candidate.once) >= 2) {
            distinct.push_back(candidate.once);
            mixed = mixed || (candidate.mixed && util::count(candidate.once) >= 4);
            kanji = kanji || candidate.kanji;
        }
    }
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const std::size_t needed = copies == 4 ? 2 : 3;
    return kanji && (distinct.size() >= needed || (mixed && copies > 2));
}

void take(const Candidate& candidate, std::vector<Edit>& edits) {
    for (const Run& run : candidate.runs) {
        edits.push_back(
            {candidate.line_begin + run.first_end, candidate.line_begin + run.end, EditKind::repeated_copy, {}});
    }
}

}  // namespace

std::optional<std::vector<Run>> split_runs(std::string_view line, unsigned copies) {
    Splitter splitter(line, copies);
    if (line.empty() || !splitter.split(0)) {
        return std::nullopt;
    }
    return std::move(splitter.runs);
}

std::vector<Edit> repeated_edits(std::string_view text, const std::vector<Line>& lines) {
    std::vector<Line> suspects;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(suspects), [&](const Line& line) {
        const std::string_view content = line.text(text);
        return !line.ended && content.size() <= longest_line && may_repeat(content) && !is_ornament(content);
    });
    std::vector<Edit> edits;
    for (unsigned copies = 4; copies >= 2 && !suspects.empty(); --copies) {
        std::vector<Candidate> candidates;
        for (const Line& line : suspects) {
            if (auto runs = split_runs(line.text(text), copies)) {
                candidates.push_back(describe(line.text(text), line.text_begin, std::move(*runs)));
            }
        }
        const bool all = established(candidates, copies);
        for (const Candidate& candidate : candidates) {
            const bool telling = candidate.kanji && util::count(candidate.once) >= telling_length;
            const bool year = copies == 2 && candidate.number && candidate.once.size() == 2;
            if ((all && !year) || telling) {
                take(candidate, edits);
            }
        }
    }
    return edits;
}

}  // namespace nenpyo::prepare
