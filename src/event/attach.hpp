// Which clause or noun each date dates.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "event/clause.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// An event found for a date.
struct Target {
    std::int32_t date = -1;        ///< the date expression
    int date_node = -1;            ///< its bunsetsu
    int node = -1;                 ///< the bunsetsu that heads the event
    bool nominal = false;          ///< a noun names it: 「…の失脚」
    bool inherited = false;        ///< reached over a chain of clauses
    bool open_tense = false;       ///< a cleft in the dictionary form: planned unless its date is past
    std::optional<Status> status;  ///< what the words around it say (予定, 可能性)
    std::optional<Mod> mod;        ///< a modifier that stands outside the date
};

/// The events of a layer in the order of their dates.
std::vector<Target> find_targets(const Analysis& analysis, std::span<const Timex> timexes);

/// The name that a bracket explains; empty if what stands before it is no name.
std::string name_before(const Analysis& analysis, std::uint32_t bracket);

/// The event of a date that stands alone in a bracket: what the words before the bracket name.
std::vector<Target> targets_before(const Analysis& analysis, std::uint32_t bracket, std::uint32_t date);

/// The main clauses of a sentence whose date stands before it, in an earlier sentence of the same row.
std::vector<Target> undated_targets(const Analysis& analysis, std::int32_t date);

}  // namespace nenpyo::event
