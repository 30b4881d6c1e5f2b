#pragma once

#include <string>
#include <vector>

#include "nenpyo/mention.hpp"

namespace nenpyo {

/// One event of the chronology, made of all mentions of it: a row of `nenpyo timeline`.
struct Entry {
    std::string date;  ///< the most precise date of its mentions
    Mod mod = Mod::none;
    Extent extent;
    Precision precision = Precision::day;
    std::string event;  ///< the fullest text of its mentions
    std::string predicate;
    std::vector<std::string> who;
    std::vector<std::string> where;
    Status status = Status::actual;
    std::vector<std::string> conflicts;  ///< dates of mentions that say otherwise about the same event
    std::vector<Mention> rivals;         ///< the first mention of each other entry whose date is in `conflicts`
    std::vector<Mention> mentions;       ///< sorted by date, file and offset; never empty
    std::size_t best = 0;                ///< the mention whose source, line and sentence the CSV row shows
    std::size_t sources = 1;             ///< distinct files
};

}  // namespace nenpyo
