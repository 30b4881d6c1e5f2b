// Several dates that share one predicate: 「4月には甲を、5月には乙を結んだ」.
#pragma once

#include "event/attach.hpp"
#include "event/clause.hpp"

namespace nenpyo::event {

/// What belongs to one of the dates: all that stands before the first date, and what follows its own.
class Slot {
  public:
    Slot(const Analysis& analysis, const Target& target);

    [[nodiscard]] bool holds(int node) const {
        return !shared_ || node < shared_end_ || (node >= begin_ && node < end_) ||
               (shared_from_ >= 0 && node >= shared_from_);
    }
    /// The part ends at `last` and another date with a part of its own follows.
    [[nodiscard]] bool ends_at(int last) const {
        return shared_ && shared_from_ < 0 && end_ < root_ && last + 1 == end_;
    }
    /// The one of several quotations in a bunsetsu that is this date's: 「1月、4月にそれぞれ『甲』『乙』を」; -1 if all
    /// are.
    [[nodiscard]] int dealt_word(int node) const;
    /// The subject or object of this part in place of one that belongs to another part; -1 if `subject` may stay.
    [[nodiscard]] int subject(int subject) const;

  private:
    [[nodiscard]] int anchor_of(int date) const;
    void end_at_comma();
    [[nodiscard]] int argument_before(int date) const;
    bool deal_backwards();

    const Analysis& a_;
    int root_;
    int date_node_;
    bool shared_ = false;
    int shared_end_ = -1;
    int begin_ = 0;
    int end_ = 0;
    int shared_from_ = -1;
};

}  // namespace nenpyo::event
