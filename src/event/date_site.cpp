#include "event/date_site.hpp"

#include "event/event_noun.hpp"

namespace nenpyo::event {
namespace {

// 「2024年4月を予定している」
bool purpose(const Analysis& a, int i) {
    const int head = a.head(i);
    if (head < 0 || !a.at(head).predicate) {
        return false;
    }
    const Status* status = a.lexicon->status_nouns.find(a.base(head));
    return status != nullptr && *status == Status::planned;
}

}  // namespace

// 「開館記念式典　4月6日　午前10時から」: a row that names its event before the date.
int row_label(const Analysis& a, int date_node) {
    int i = date_node - 1;
    while (i > 0 && a.core(i).pos == Pos::symbol) {
        --i;
    }
    const int begin = i < 0 ? i : noun_phrase_begin(a, i);
    const bool first = begin == 0 || (begin == 1 && a.core(0).pos == Pos::symbol);
    if (!first || i < 0 || !a.at(i).nominal || a.at(i).kase != Case::none || a.at(i).topic || !names_event(a, i)) {
        return -1;
    }
    const std::uint32_t date = a.at(date_node).begin;
    const Pos gap = a.word(date - 1).pos;
    return gap == Pos::blank || gap == Pos::symbol ? i : -1;
}

// 「1月、4月、7月に」: the dates before the last share its event.
bool listed_with_next(const Analysis& a, int i, std::span<const Timex> timexes) {
    const Bunsetsu& b = a.at(i);
    if (i + 1 >= a.tree.size() || a.at(i + 1).date < 0) {
        return false;
    }
    if (b.kase == Case::to || b.kase == Case::parallel) {
        return true;
    }
    // 「5日、2023年に殺害したとして」 lists nothing.
    const std::string& first = timexes[static_cast<std::size_t>(b.date)].value;
    const std::string& second = timexes[static_cast<std::size_t>(a.at(i + 1).date)].value;
    const Case last = a.at(i + 1).kase;
    return b.kase == Case::none && b.comma && !b.topic && last != Case::kara && last != Case::made &&
           first.size() == second.size() && first < second;
}

// 「8月15日首脳会談が開かれた」: a bare date before the noun of an event works as one with の.
bool before_event_noun(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (b.kase != Case::none || b.topic || b.comma || b.end != b.content || i + 1 >= a.tree.size()) {
        return false;
    }
    const Bunsetsu& next = a.at(i + 1);
    if ((next.kase == Case::ga || next.kase == Case::wo || next.topic) && !carried(a, i + 1)) {
        return false;
    }
    return next.nominal && names_event(a, i + 1) && (!next.predicate || (next.copula && !next.bare_verbal));
}

// 「5月3日には春祭りがある」
static bool takes_place(const Analysis& a, int predicate) {
    const int subject = predicate - 1;
    return a.base(predicate) == "ある" && subject >= 0 && a.head(subject) == predicate &&
           a.at(subject).kase == Case::ga && names_event(a, subject);
}

// The date is what the clause is about, not when it was: 「8月15日は終戦の日に当たる」. But 「2020年が中止」.
bool is_argument(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (b.kase == Case::ga) {
        return !a.lexicon->status_nouns.contains(a.base(b.head));
    }
    if (b.kase == Case::wo) {
        return !purpose(a, i) && a.base(b.head) != "過ぎる" && a.base(b.head) != "回る";
    }
    return b.kase == Case::none && b.topic && a.at(b.head).predicate && !takes_place(a, b.head) &&
           a.lexicon->state_verbs.contains(a.base(b.head));
}

std::optional<Mod> outer_modifier(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    if (b.kase == Case::made || (b.end - b.begin > 2 && a.word(b.begin + 1).surface == "まで")) {
        return Mod::on_or_before;
    }
    for (std::uint32_t w = b.begin; w < b.end; ++w) {
        if (a.word(w).base == "入る") {
            return Mod::start;
        }
    }
    return std::nullopt;
}

// 「着工は4月、完成は翌年3月だった」: the first date has no だ of its own.
bool gapped_cleft(const Analysis& a, int i) {
    const Bunsetsu& b = a.at(i);
    const bool ends = b.kase == Case::none && !b.topic && b.comma && i > 0;
    if (ends && a.at(i - 1).formal && a.core(i - 1).surface == "の" &&
        (a.at(i - 1).topic || a.at(i - 1).kase == Case::ga)) {
        return a.word(b.end - 1).pos == Pos::comma;  // 「…を決めたのは5月15日、…」
    }
    if (!ends || !a.at(i - 1).topic || a.at(i - 1).kase != Case::none) {
        return false;
    }
    int root = i;
    while (a.head(root) >= 0) {
        root = a.head(root);
    }
    return a.at(root).date >= 0 && root != i;
}

}  // namespace nenpyo::event
