#include <array>

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

namespace {

/// What the composer tells: here only for --explain, tests and the documentation.
constexpr std::array rows = {
    Rule{"range", "POINT (tilde | hyphen | from | either) POINT until?", nullptr, nullptr, "2015年から2020年まで"},
    Rule{"range-gapped", "POINT? number (tilde | hyphen | from | either) POINT until?", nullptr, nullptr, "2月4～9日"},
    Rule{"range-short-end", "POINT (tilde | hyphen) number", nullptr, nullptr, "2012/4/3~6"},
    Rule{"range-open-end", "POINT tilde", nullptr, nullptr, "2020年〜"},
    Rule{"range-open-start", "tilde POINT", nullptr, nullptr, "〜2020年"},
    Rule{"range-of-numbers", "open number (tilde | hyphen) number close", nullptr, nullptr, "（1939-1945）"},
    Rule{"list-gapped", "POINT? number (comma | nakaguro) POINT", nullptr, nullptr, "2月4、5日"},
    Rule{"range-of-lengths", "LENGTH? number (tilde | hyphen | from | either | comma) LENGTH", nullptr, nullptr,
         "1〜4年"},
    Rule{"paired-dates", "POINT open POINT close", nullptr, nullptr, "天保8年2月19日（1837年3月25日）"},
};

}  // namespace

std::span<const Rule> composed_rules() {
    return rows;
}

}  // namespace nenpyo::date::finder
