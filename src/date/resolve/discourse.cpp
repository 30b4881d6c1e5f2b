#include "date/resolve/discourse.hpp"

#include <algorithm>
#include <utility>

namespace nenpyo::date::resolve {
namespace {

constexpr std::size_t longest_memory = 4096;  // dates kept, so that memory does not grow with a document
constexpr std::size_t farthest_look = 256;    // dates looked back over for one expression

bool visible(const Known& known, const Place& at) {
    if (known.date_line) {
        return known.place.chunk == at.chunk && known.place.paragraph == at.paragraph;
    }
    if (known.backdrop_end != 0 &&
        (!known.place.same_sentence(at) || (known.counted_back && at.range.begin >= known.backdrop_end))) {
        return false;
    }
    if (at.main_text() && known.place.main_text()) {
        return true;
    }
    return known.place.kind == at.kind && known.place.chunk == at.chunk && known.place.paragraph == at.paragraph;
}

/// A date of an earlier section in a later year than that of the next date in full: where the telling is to go, not
/// where it stands.
bool runs_ahead(const Known& known, const Place& at) {
    return at.year_ahead && known.date.year && *known.date.year > *at.year_ahead && known.place.section != at.section;
}

/// Such a date gives way to one of the year before that next date, or of its own.
bool leads_to(const Known& known, const Place& at) {
    return known.date.year && *known.date.year <= *at.year_ahead && *known.date.year + 1 >= *at.year_ahead;
}

/// It was planned for then: nothing that happened hangs on it.
bool disowned(const Known& known, const Place& at) {
    return known.unfulfilled || (known.planned && at.past);
}

/// 0: gives context; more: only where nothing better does.
int weakness(const Known& known, Need need, const Place& at) {
    const bool here = known.place.same_sentence(at);
    if (known.backdrop_end != 0) {
        return at.range.begin < known.backdrop_end ? 0 : 2;
    }
    const bool in_brackets = known.place.bracketed && !(at.bracketed && here);
    const bool in_quotes = known.place.quoted && !(at.quoted && here);
    if (disowned(known, at) && !here) {
        return 3;
    }
    const bool weak =
        known.fiscal || (known.writers_past && need == Need::year && known.place.paragraph != at.paragraph);
    return known.aside || in_brackets || in_quotes ? 2 : weak ? 1 : 0;
}

}  // namespace

bool has(const Known& known, Need need) {
    switch (need) {
        case Need::year:
            return known.date.year.has_value() && !known.wide;
        case Need::reckoning:
            return known.date.year.has_value();
        case Need::month:
            return known.date.month != 0 && !known.fiscal;
        case Need::day:
            return known.date.day != 0 && known.date.month != 0;
        case Need::clock:
            return known.clock.has_value();
        case Need::era:
            return known.date.era != nullptr;
    }
    return false;
}

void Discourse::mention(Known known) {
    if (mentions_.size() >= longest_memory) {
        mentions_.erase(mentions_.begin(), mentions_.begin() + longest_memory / 2);
    }
    business_ = business_ || known.fiscal;
    if (known.date.month != 0 && known.date.year && lunisolar_year(*known.date.year)) {
        ++(known.date.lunisolar ? lunisolar_ : solar_);
    }
    mentions_.push_back(std::move(known));
}

const Known* Discourse::search(Need need, const Place& at, Reach reach) const {
    const Known* second_best = nullptr;
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        const Place& place = known->place;
        const bool near =
            second_best != nullptr && second_best->place.paragraph == at.paragraph && !disowned(*second_best, at);
        if (near && !place.same_sentence(second_best->place)) {
            break;
        }
        if ((reach != Reach::document && place.paragraph != at.paragraph) ||
            (reach == Reach::sentence && !place.same_sentence(at))) {
            break;
        }
        if (!visible(*known, at) || !has(*known, need)) {
            continue;
        }
        const int now = weakness(*known, need, at);
        if (now == 0) {
            return &*known;
        }
        if (second_best == nullptr || ((place.same_sentence(second_best->place) || disowned(*second_best, at)) &&
                                       now < weakness(*second_best, need, at))) {
            second_best = &*known;
        }
    }
    return second_best;
}

const Known* Discourse::last(Need need, const Place& at) const {
    const Known* found = search(need, at, Reach::document);
    if (found == nullptr || !runs_ahead(*found, at)) {
        return found;
    }
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        if (visible(*known, at) && has(*known, need) && weakness(*known, need, at) == 0 && leads_to(*known, at)) {
            return &*known;
        }
    }
    return found;
}
const Known* Discourse::last_in_sentence(Need need, const Place& at) const {
    return search(need, at, Reach::sentence);
}
const Known* Discourse::last_in_paragraph(Need need, const Place& at) const {
    return search(need, at, Reach::paragraph);
}

const Known* Discourse::row_before(const Place& at) const {
    for (auto known = mentions_.rbegin(); known != mentions_.rend(); ++known) {
        const Place& place = known->place;
        if (place.section != at.section || at.paragraph - place.paragraph > 1) {
            return nullptr;
        }
        if (place.paragraph + 1 == at.paragraph && place.kind == SentenceKind::item && known->leads &&
            known->date.year && !known->date_line) {
            return &*known;
        }
    }
    return nullptr;
}

const Known* Discourse::nearest(Need need, const Place& at, bool told) const {
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && known->place.paragraph == at.paragraph;
         ++known) {
        if (visible(*known, at) && has(*known, need) && !(told && known->aside)) {
            return &*known;
        }
    }
    return last(need, at);
}

const Known* Discourse::heading(Need need, const Place& at) const {
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        if (known->place.section != at.section) {
            return nullptr;
        }
        if (known->entry && !known->date_line && has(*known, need) &&
            (known->heads_rows || at.kind != SentenceKind::item)) {
            return &*known;
        }
    }
    return nullptr;
}

const Known* Discourse::recurrence(unsigned month, unsigned day, const Place& at) const {
    const Known* found = nullptr;
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        const CalendarDate& date = known->date;
        if (!date.is_day() || date.day != day || (month != 0 && date.month != month) || !visible(*known, at)) {
            continue;
        }
        if (found != nullptr && (found->date.year != date.year || found->date.month != date.month)) {
            return nullptr;
        }
        found = &*known;
    }
    return found;
}

const Known* Discourse::entry_before(const Place& at) const {
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        if (known->leads && has(*known, Need::day) && visible(*known, at)) {
            return &*known;
        }
    }
    return nullptr;
}

const Known* Discourse::eve(unsigned day, const Place& at) const {
    std::size_t looked = 0;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
        if (known->date.day != 0 && known->date.month != 0 && visible(*known, at) &&
            plus_days(known->date, 1).day == day) {
            return &*known;
        }
    }
    return nullptr;
}

const Known* Discourse::main_clock_day(const Place& at) const {
    const std::size_t first = mentions_.size() > farthest_look ? mentions_.size() - farthest_look : 0;
    const Known* only = nullptr;  // while all dates are of one day
    bool unanimous = true;
    const Known* best = nullptr;  // majority vote (Boyer and Moore)
    int votes = 0;
    int clocks = 0;
    for (std::size_t i = first; i < mentions_.size(); ++i) {
        const Known& known = mentions_[i];
        if (!visible(known, at) || !known.date.is_day()) {
            continue;
        }
        only = only == nullptr ? &known : only;
        unanimous = unanimous && day_of(only->date) == day_of(known.date);
        if (!known.clock) {
            continue;
        }
        ++clocks;
        if (best != nullptr && day_of(best->date) == day_of(known.date)) {
            ++votes;
        } else if (--votes < 0) {
            best = &known;
            votes = 1;
        }
    }
    constexpr int few = 3;
    if (clocks >= few) {
        return votes * 2 > clocks ? best : nullptr;
    }
    return unanimous ? only : nullptr;
}

const Known* Discourse::continuation(unsigned day, const Place& at) const {
    std::optional<Day> latest;
    const auto each = [&](auto&& take) {
        std::size_t looked = 0;
        for (auto known = mentions_.rbegin(); known != mentions_.rend() && looked < farthest_look; ++known, ++looked) {
            if (known->date.year && known->date.month != 0 && visible(*known, at)) {
                take(*known);
            }
        }
    };
    each([&](const Known& known) {
        if (const auto then = day_of(known.date)) {
            latest = std::max(latest.value_or(*then), *then);
        }
    });
    const Known* best = nullptr;
    std::optional<Day> soonest;
    each([&](const Known& known) {
        CalendarDate date = known.date;
        date.day = day;
        const auto then = day_of(date);
        if (then && latest && *then >= *latest && (!soonest || *then < *soonest)) {
            soonest = then;
            best = &known;
        }
    });
    return best;
}

}  // namespace nenpyo::date::resolve
