#include "event/slot.hpp"

#include <algorithm>

namespace nenpyo::event {

Slot::Slot(const Analysis& analysis, const Target& target)
    : a_(analysis), root_(target.node), date_node_(target.date_node), end_(target.node) {
    if (deal_backwards()) {
        return;
    }
    for (int i = a_.first_of(root_); i < root_; ++i) {
        const bool counts_from = i + 1 < root_ && a_.core(i + 1).surface == "ぶり";  // 「2000年以来24年ぶりに」
        const int anchor = a_.at(i).date < 0 || counts_from ? -1 : anchor_of(i);
        if (anchor < 0) {
            continue;
        }
        shared_end_ = shared_end_ < 0 ? a_.first_of(anchor) : shared_end_;
        if (i <= date_node_) {
            begin_ = a_.first_of(anchor);
        } else {
            end_ = std::min(end_, a_.first_of(anchor));
        }
    }
    end_ = date_node_ < 0 ? root_ : end_;  // a date in brackets shares nothing
    const bool own = date_node_ >= 0 && a_.tree.inside(date_node_, root_) && anchor_of(date_node_) >= 0;
    shared_ = own && shared_end_ >= 0 && end_ > date_node_ + 1;
    if (shared_ && end_ < root_) {
        end_at_comma();
    }
}

// 「甲が2004年に、乙が2014年に発行された」: the date follows what it dates.
int Slot::argument_before(int date) const {
    const int i = date - 1;
    const bool child =
        i >= a_.first_of(root_) && a_.at(date).date >= 0 && a_.head(date) == root_ && a_.head(i) == root_;
    return child && (a_.at(i).kase == Case::ga || a_.at(i).kase == Case::wo) && !a_.at(i).predicate ? i : -1;
}

bool Slot::deal_backwards() {
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = a_.first_of(root_); i < root_; ++i) {
        const int argument = argument_before(i);
        if (argument >= 0 && (first < 0 || a_.at(argument).kase == a_.at(argument_before(first)).kase)) {
            first = first < 0 ? i : first;
            last = i;
            ++count;
        }
    }
    const int own = count > 1 && date_node_ >= first ? argument_before(date_node_) : -1;
    if (own < 0) {
        return false;
    }
    shared_ = true;
    shared_end_ = a_.first_of(argument_before(first));
    begin_ = a_.first_of(own);
    end_ = date_node_ + 1;
    shared_from_ = last + 1;
    return true;
}

// The child of the root that holds a date: the date itself, or a noun phrase that begins with it.
int Slot::anchor_of(int date) const {
    int i = date;
    while (i >= 0 && a_.head(i) != root_) {
        if (a_.at(i).kase != Case::no || a_.at(i).predicate) {
            return -1;
        }
        i = a_.head(i);
    }
    const bool argument =
        i >= 0 && (i == date || a_.at(i).kase == Case::de || a_.at(i).topic || a_.at(i).kase == Case::compound);
    return argument ? i : -1;
}

// 「…『乙』が、少し遅れて1997年に」: the adverbs belong to the date after them.
void Slot::end_at_comma() {
    const auto closes = [&](int last) { return a_.at(last).comma && a_.at(last).nominal; };
    int end = end_;
    while (end > date_node_ + 2 && !closes(end - 1)) {
        --end;
    }
    end_ = closes(end - 1) ? end : end_;
}

int Slot::dealt_word(int node) const {
    const Bunsetsu& b = a_.at(node);
    int quotations = 0;
    for (std::uint32_t w = b.begin; w < b.content; ++w) {
        quotations += a_.word(w).quote ? 1 : 0;
    }
    if (date_node_ < 0 || quotations < 2) {
        return -1;
    }
    int first = date_node_;
    while (first > 0 && a_.at(first - 1).date >= 0) {
        --first;
    }
    int dates = 0;
    while (first + dates < a_.tree.size() && a_.at(first + dates).date >= 0) {
        ++dates;
    }
    bool each = false;
    for (std::uint32_t w = a_.at(a_.first_of(root_)).begin; w < a_.at(root_).begin; ++w) {
        each = each || a_.word(w).surface == "それぞれ";
    }
    if (!each || dates != quotations) {
        return -1;
    }
    int place = date_node_ - first;
    for (std::uint32_t w = b.begin; w < b.content; ++w) {
        if (a_.word(w).quote && place-- == 0) {
            return static_cast<int>(w);
        }
    }
    return -1;
}

// 「1992年に『甲』、1993年に『乙』が策定された」
int Slot::subject(int subject) const {
    if (!shared_ || holds(subject) || subject >= root_) {
        return -1;
    }
    if (shared_from_ >= 0) {
        return a_.at(date_node_ - 1).kase == Case::ga ? date_node_ - 1 : -1;
    }
    for (int k = end_ - 1; k > date_node_; --k) {
        const Bunsetsu& b = a_.at(k);
        if (a_.head(k) == root_ && b.nominal && b.date < 0 && !b.formal &&
            (b.kase == Case::none || b.kase == Case::ga)) {
            return k;
        }
    }
    return -1;
}

}  // namespace nenpyo::event
