// What of a clause's bunsetsu belongs to the text of its event.
#pragma once

#include <vector>

#include "event/slot.hpp"

namespace nenpyo::event {

class Selection {
  public:
    Selection(const Analysis& analysis, const Target& target);

    /// The bunsetsu belongs to the event: inside its subtree and not under something that is left out.
    [[nodiscard]] bool holds(int node) const;
    [[nodiscard]] const Slot& slot() const { return slot_; }

  private:
    const Analysis& a_;
    int root_;
    Slot slot_;
    std::vector<bool> kept_;  // of the bunsetsu of the subtree, before the gap is taken out
};

}  // namespace nenpyo::event
