#include "prepare/flow.hpp"

#include <algorithm>
#include <functional>

#include "prepare/character.hpp"
#include "prepare/date_break.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::uint32_t widest_number = 4;  // columns of a number alone on its line
constexpr std::size_t reach = 10;           // lines looked at on each side
constexpr std::size_t borrows = 4;          // groups on each side that a group may take its measurement from
constexpr std::size_t grouped = 3;          // lines that share one measurement

bool wraps(const Line& line) {
    return line.width >= narrowest_column && line.width <= widest_wrap;
}

/// Where the text is prose for certain, a line may break off early even among even ones.
Wrap with_shares(Wrap wrap, const Evidence& evidence) {
    wrap.least = evidence.ragged() ? ragged_share : full_share;
    wrap.closing = evidence.even() ? full_share : ragged_share;
    return wrap;
}

}  // namespace

/// Lines that break off are mostly full, and a good part of them go on inside a word; few are whole paragraphs.
bool Evidence::even() const {
    // Lines of just one width are wrapped even where few of them break off inside a word.
    const std::size_t share = tight >= 4 && tight * 10 >= filled * 8 ? 4 : 7;  // twentieths
    return broken >= 2 && filled * 10 >= unfinished * 7 && broken * 20 >= filled * share && paragraphs <= filled;
}

/// Lines are bounded by the width rather than filled; sentences end and begin inside them, and a good part of them go
/// on inside a word, as neither verse nor lists do.
bool Evidence::ragged() const {
    return stopped >= 2 && mid_word >= 4 && (mid_word + stopped) * 2 >= loose && mid_word * 3 >= loose &&
           loose * 10 >= unfinished * 9 && stubs * 3 <= loose && paragraphs * 4 <= loose;
}

Flow::Flow(std::string_view text, const std::vector<Line>& lines, const std::vector<Furniture>& furniture)
    : text_(text), lines_(lines) {
    flow_.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (furniture.empty() || furniture[i] == Furniture::none) {
            flow_.push_back(i);
        }
    }
    joints_.reserve(flow_.size());
    breaks_.reserve(flow_.size() + 1);
    breaks_.push_back(0);
    commas_.reserve(flow_.size() + 1);
    commas_.push_back(0);
    for (std::size_t k = 0; k + 1 < flow_.size(); ++k) {
        Joint joint = make_joint(text, line(k), line(k + 1));
        joint.paged = flow_[k + 1] > flow_[k] + 1;
        for (std::size_t i = flow_[k] + 1; i <= flow_[k + 1]; ++i) {
            joint.gap += lines_[i].blank_before;
            joint.paged = joint.paged || lines_[i].page_break;
        }
        joints_.push_back(joint);
        if (k > 0 && joint.in_date && line(k).width <= widest_number &&
            stands_in_date(line(k - 1).text(text), line(k + 1).text(text))) {
            joints_[k - 1].in_date = true;
        }
        breaks_.push_back(breaks_.back() + (joint.broken && wraps(line(k)) ? 1U : 0U));
        commas_.push_back(commas_.back() + (joint.gap == 0 && !line(k).ended && ends_in_comma(joint) ? 1U : 0U));
    }
    starts_.resize(flow_.size());
    wraps_.resize(flow_.size() / grouped + 1);
    choose_gap();
}

void Flow::choose_gap() {
    std::size_t tight = 0;
    std::size_t spaced = 0;
    for (std::size_t k = 0; k < joints_.size(); ++k) {
        if (joints_[k].broken && wraps(line(k))) {
            tight += joints_[k].gap == 0 ? 1U : 0U;
            spaced += joints_[k].gap == 1 ? 1U : 0U;
        }
    }
    usual_gap_ = spaced > tight ? 1 : 0;
}

const LineStart& Flow::start(std::size_t k) {
    if (!starts_[k]) {
        starts_[k] = line_start(line(k).text(text_), line(k).ended);
    }
    return *starts_[k];
}

/// How many of the joints around k were counted in running sums.
std::uint32_t Flow::around(const std::vector<std::uint32_t>& sums, std::size_t k) const {
    const std::size_t first = k >= reach ? k - reach : 0;
    const std::size_t last = std::min(k + reach + 1, joints_.size());
    return first < last ? sums[last] - sums[first] : 0;
}

bool Flow::may_be_wrapped(std::size_t k) const {
    return around(breaks_, k) >= 2;
}

bool Flow::is_phrased(std::size_t k) const {
    return around(commas_, k) >= 2;
}

/// The largest width that at least two or three lines around come near; 0 for none.
std::uint32_t Flow::widest_shared(std::size_t k, Measure measure) {
    widths_.clear();
    const std::size_t last = std::min(k + reach + 1, flow_.size());
    for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
        if (line(j).width <= widest_wrap) {
            widths_.push_back(extent(j, measure));
        }
    }
    std::sort(widths_.begin(), widths_.end(), std::greater<>());
    const std::size_t company = widths_.size() > 5 ? 2 : 1;
    for (std::size_t j = 0; j + company < widths_.size(); ++j) {
        if (widths_[j + company] >= full_share * widths_[j]) {
            return widths_[j];
        }
    }
    return 0;
}

bool Flow::full(std::size_t k, const Wrap& wrap, double share) const {
    const std::uint32_t own = extent(k, wrap.measure);
    if (own >= share * wrap.width) {
        return true;
    }
    if (k >= joints_.size() || !is_latin(joints_[k].first)) {
        return false;
    }
    const std::string_view next = line(k + 1).text(text_);
    return own + 1 + std::min(next.find_first_of(" \t-/"), next.size()) >= wrap.width;
}

std::optional<Wrap> Flow::wrap(std::size_t k) {
    const std::size_t group = k / grouped;
    if (group_wrap(group).width > 0) {
        return group_wrap(group);
    }
    for (std::size_t step = 1; step <= borrows; ++step) {
        for (const std::size_t other : {group + step, group - step}) {  // below zero it wraps round and is no group
            if (other < wraps_.size() && other * grouped < flow_.size() && group_wrap(other).width > 0) {
                Wrap wrap = group_wrap(other);
                wrap.borrowed = true;
                return wrap;
            }
        }
    }
    return std::nullopt;
}

const Wrap& Flow::group_wrap(std::size_t group) {
    std::optional<Wrap>& wrap = wraps_[group];
    if (!wrap) {
        wrap = find_wrap(std::min(group * grouped + grouped / 2, flow_.size() - 1));
    }
    return *wrap;
}

/// Even lines first, in columns or in characters as more of them reach the width; ragged ones if they are none.
Wrap Flow::find_wrap(std::size_t k) {
    if (!may_be_wrapped(k)) {
        return {};
    }
    const Wrap columns{Measure::columns, widest_shared(k, Measure::columns)};
    if (columns.width < narrowest_column) {
        return {};
    }
    const Evidence by_columns = evidence(k, columns);
    const bool even = columns.width >= narrowest_wrap && by_columns.even();
    if (columns.width >= narrowest_wrap && (!even || by_columns.filled < by_columns.unfinished)) {
        const Wrap characters{Measure::characters, widest_shared(k, Measure::characters)};
        const Evidence by_characters = evidence(k, characters);
        if (by_characters.even() && (!even || by_characters.filled > by_columns.filled)) {
            return with_shares(characters, by_characters);
        }
    }
    return even || by_columns.ragged() ? with_shares(columns, by_columns) : Wrap{};
}

Evidence Flow::evidence(std::size_t k, const Wrap& wrap) {
    Evidence found;
    const std::size_t last = std::min(k + reach + 1, joints_.size());
    for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
        const Joint& joint = joints_[j];
        const std::uint32_t own = extent(j, wrap.measure);
        if (line(j).width > widest_wrap) {
            ++found.paragraphs;
            continue;
        }
        if (line(j).ended || start(j + 1).start == Start::hard) {
            continue;
        }
        if (own * 2 < wrap.width) {
            ++found.stubs;
            continue;
        }
        const bool fills = full(j, wrap, full_share);
        const bool reaches = fills || own >= ragged_share * wrap.width;
        ++found.unfinished;
        found.filled += fills ? 1U : 0U;
        found.loose += reaches ? 1U : 0U;
        found.tight += own + 3 >= wrap.width ? 1U : 0U;
        found.broken += fills && joint.broken ? 1U : 0U;
        found.mid_word += reaches && joint.mid_word ? 1U : 0U;
        found.stopped += reaches && joint.stopped ? 1U : 0U;
    }
    return found;
}

/// The number before or after stands at another line near by: an enumeration, not a line that happens to begin so.
bool Flow::has_sibling(std::size_t k) {
    const Opening own = start(k).opening;
    const std::size_t last = std::min(k + 6 * reach, flow_.size());
    for (std::size_t j = k >= 6 * reach ? k - 6 * reach : 0; j < last; ++j) {
        const Opening& other = start(j).opening;
        const bool next_number = other.number + 1 == own.number || other.number == own.number + 1;
        if (j != k && other.role == own.role && other.form == own.form && (next_number || own.number == 0)) {
            return true;
        }
    }
    return false;
}

/// Line k begins with a date that is not the rest of the sentence before.
bool Flow::seems_dated(std::size_t k) {
    const DateLead date = start(k).date;
    return date == DateLead::row || date == DateLead::alone ||
           (date == DateLead::prose && (k == 0 || !(joints_[k - 1].mid_word || joints_[k - 1].in_date)));
}

/// Dates open so many lines around that they are entries of a chronology.
bool Flow::in_chronology(std::size_t k) {
    std::size_t dated = 0;
    std::size_t all = 0;
    for (std::size_t j = k >= 4 ? k - 4 : 0; j < std::min(k + 5, flow_.size()); ++j) {
        ++all;
        dated += seems_dated(j) ? 1U : 0U;
    }
    return dated >= 3 && dated * 5 >= all * 2;
}

bool Flow::begins_anew(std::size_t k) {
    const LineStart& facts = start(k);
    if (k > 0 && is_opener(joints_[k - 1].last)) {
        return facts.table_row;  // 「（ / 2019 年 1 月 開始）」
    }
    return facts.start == Start::hard || facts.table_row || (facts.start == Start::soft && has_sibling(k)) ||
           (seems_dated(k) && in_chronology(k));
}

}  // namespace nenpyo::prepare
