#include "prepare/flow.hpp"

#include <algorithm>
#include <functional>

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

constexpr std::size_t reach = 10;    // lines looked at on each side
constexpr std::size_t grouped = 3;   // lines that share one measurement
constexpr double full_share = 0.85;  // proportional type and line-breaking rules leave up to an eighth of a line open

bool wraps(const Line& line) {
    return line.width >= narrowest_wrap && line.width <= widest_wrap;
}

}  // namespace

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
        breaks_.push_back(breaks_.back() + (joint.broken && wraps(line(k)) ? 1U : 0U));
        commas_.push_back(commas_.back() + (joint.gap == 0 && !line(k).ended && ends_in_comma(joint) ? 1U : 0U));
    }
    starts_.resize(flow_.size());
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
std::uint32_t Flow::widest_shared(std::size_t k) {
    widths_.clear();
    const std::size_t last = std::min(k + reach + 1, flow_.size());
    for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
        if (line(j).width <= widest_wrap) {
            widths_.push_back(line(j).width);
        }
    }
    std::sort(widths_.begin(), widths_.end(), std::greater<>());
    const std::size_t company = widths_.size() > 5 ? 2 : 1;
    for (std::size_t j = 0; j + company < widths_.size(); ++j) {
        if (widths_[j + company] >= full_share * widths_[j]) {
            return widths_[j] >= narrowest_wrap ? widths_[j] : 0;
        }
    }
    return 0;
}

bool Flow::full(std::size_t k, std::uint32_t width) const {
    if (line(k).width >= full_share * width) {
        return true;
    }
    if (k >= joints_.size() || !is_latin(joints_[k].first)) {
        return false;
    }
    const std::string_view next = line(k + 1).text(text_);
    return line(k).width + 1 + std::min(next.find_first_of(" \t-/"), next.size()) >= width;
}

std::optional<std::uint32_t> Flow::wrap_width(std::size_t k) {
    const std::size_t group = k / grouped;
    if (measured_ != group + 1) {
        measured_ = group + 1;
        width_ = measure(std::min(group * grouped + grouped / 2, flow_.size() - 1));
    }
    return width_ > 0 ? std::optional(width_) : std::nullopt;
}

/// Lines that break off are mostly full, and a good part of them go on inside a word; few lines are whole paragraphs.
std::uint32_t Flow::measure(std::size_t k) {
    const std::uint32_t width = may_be_wrapped(k) ? widest_shared(k) : 0;
    if (width == 0) {
        return 0;
    }
    std::size_t unfinished = 0;
    std::size_t filled = 0;
    std::size_t tight = 0;
    std::size_t broken = 0;
    std::size_t paragraphs = 0;
    const std::size_t last = std::min(k + reach + 1, joints_.size());
    for (std::size_t j = k >= reach ? k - reach : 0; j < last; ++j) {
        paragraphs += line(j).width > widest_wrap ? 1U : 0U;
        if (line(j).ended || line(j).width > widest_wrap || line(j).width * 2 < width ||
            start(j + 1).start == Start::hard) {
            continue;
        }
        const bool reaches = full(j, width);
        ++unfinished;
        filled += reaches ? 1U : 0U;
        tight += line(j).width + 3 >= width ? 1U : 0U;
        broken += reaches && joints_[j].broken ? 1U : 0U;
    }
    // Lines of just one width are wrapped even where few of them break off inside a word.
    const std::size_t share = tight >= 4 && tight * 10 >= filled * 8 ? 4 : 7;  // twentieths
    const bool wrapped =
        broken >= 2 && filled * 10 >= unfinished * 7 && broken * 20 >= filled * share && paragraphs <= filled;
    return wrapped ? width : 0;
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

/// Dates open so many lines around that they are entries of a chronology.
bool Flow::in_chronology(std::size_t k) {
    std::size_t dated = 0;
    std::size_t all = 0;
    for (std::size_t j = k >= 4 ? k - 4 : 0; j < std::min(k + 5, flow_.size()); ++j) {
        ++all;
        dated += start(j).date != DateLead::none ? 1U : 0U;
    }
    return dated >= 3 && dated * 5 >= all * 2;
}

bool Flow::begins_anew(std::size_t k) {
    const LineStart& facts = start(k);
    return facts.start == Start::hard || facts.table_row || (facts.start == Start::soft && has_sibling(k)) ||
           (facts.date != DateLead::none && in_chronology(k));
}

}  // namespace nenpyo::prepare
