#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/timex.hpp"

namespace nenpyo {

/// Whether the text says that it happened.
enum class Status : std::uint8_t { actual, planned, hypothetical, negated, state };

std::string_view to_string(Status status);
std::optional<Status> status_from(std::string_view name);

/// One dated mention of an event: a row of `nenpyo events`. It stands on its own: nothing in it refers to the text it
/// was made from, so it can be written, read back and merged elsewhere.
struct Mention {
    std::string date;  ///< EDTF
    Mod mod = Mod::none;
    Extent extent;
    Precision precision = Precision::day;
    std::string event;      ///< the clause, readable on its own
    std::string predicate;  ///< dictionary form; the noun of a nominal event
    std::vector<std::string> who;
    std::vector<std::string> where;
    Status status = Status::actual;
    std::string file;
    Location at;  ///< of the date expression
    std::string date_text;
    Anchor anchor = Anchor::none;
    std::string sentence;

    friend bool operator==(const Mention&, const Mention&) = default;
};

}  // namespace nenpyo
