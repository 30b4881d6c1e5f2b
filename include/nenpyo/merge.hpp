#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "nenpyo/entry.hpp"
#include "nenpyo/mention.hpp"

namespace nenpyo::merge {

struct MergeOptions {
    /// Texts of mentions beyond this many bytes go to a temporary file. What the comparison needs of each mention,
    /// about 180 bytes and its words, stays in memory: a million mentions take under 512 MB in all at the default.
    std::size_t memory_bytes = 128U << 20;
    std::string temporary_folder;  ///< empty: the system's
};

/// Makes one entry of all mentions of one event. The result is a pure function of the set of mentions: the order in
/// which they were added, and how they were grouped before, changes nothing; the same mention added twice counts once.
///
/// Two mentions are of one event if their dates fit (equal, or up to a year wide and one at least half within the
/// other), their predicates name one kind of event, words that hold 58 % of the smaller one's weight stand in the
/// other, and nothing speaks against it: other participants, other places, other ordinals (第1回, 第2回), clock times
/// hours apart, a denial, one and the same sentence. What happens once to a thing needs fewer words on one day. A date
/// that is wider than two events it would fit joins neither. A city says what its region says, a person is who a
/// shorter name calls so, what is told about an event is of the event, and documents that share two events, or one and
/// much of what they name, share the one of a day that each tells in words of its own.
///
/// The entry takes the narrowest date (then: no modifier, the nearer anchor, canonical order), the longest text, and
/// the status actual, state, planned, hypothetical or negated, whichever of its mentions' comes first in this list. Its
/// best mention is the longest of those that have its date. Two entries that tell one event with different dates stay
/// apart and name each other in `conflicts`.
class Merger {
  public:
    explicit Merger(MergeOptions options = {});
    ~Merger();
    Merger(Merger&&) noexcept;
    Merger& operator=(Merger&&) noexcept;

    /// @throws std::system_error when a temporary file can't be written
    void add(const Mention& mention);

    /// Hands over the entries in chronological order (earliest, latest, then file and offset of the best mention;
    /// undated ones last) and ends the merge.
    void flush(const std::function<void(Entry)>& take);

  private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace nenpyo::merge
