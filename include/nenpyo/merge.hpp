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
    std::size_t memory_bytes = 256U << 20;  ///< mentions beyond this are sorted through temporary files
    std::string temporary_folder;           ///< empty: the system's
};

/// Makes one entry of all mentions of one event. The result is a pure function of the set of mentions: the order in which
/// they were added, and how they were grouped before, changes nothing; the same mention added twice counts once.
class Merger {
  public:
    explicit Merger(MergeOptions options = {});
    ~Merger();
    Merger(Merger&&) noexcept;
    Merger& operator=(Merger&&) noexcept;

    void add(Mention mention);

    /// Hands over the entries in chronological order (earliest, latest, file, offset; undated ones last) and ends the merge.
    void flush(const std::function<void(Entry)>& take);

  private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace nenpyo::merge
