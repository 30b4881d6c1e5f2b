#include "merge/leaders.hpp"

#include <charconv>
#include <stdexcept>
#include <string>

#include "merge/fold.hpp"
#include "merge/hash.hpp"
#include "util/tsv.hpp"

namespace nenpyo::merge {
namespace data {
extern const std::string_view leaders;
}
namespace {

int year_of(std::string_view cell) {
    int year = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), year);
    if (error != std::errc() || end != cell.data() + cell.size()) {
        throw std::logic_error("leaders.tsv: no year: " + std::string(cell));
    }
    return year;
}

}  // namespace

Leaders::Leaders(const Lexicon& lexicon) {
    util::each_row(data::leaders, [&](std::span<const std::string_view> cells) {
        const Alias* country = lexicon.find(fold(cells[1]));
        if (country == nullptr || country->kind != WordKind::country) {
            throw std::logic_error("leaders.tsv: no country: " + std::string(cells[1]));
        }
        terms_[hash_codes(fold(cells[0]))].push_back({country->canonical, year_of(cells[2]), year_of(cells[3])});
    });
}

WordId Leaders::country(WordId name, int year) const {
    const auto found = terms_.find(name);
    if (found != terms_.end()) {
        for (const Term& term : found->second) {
            if (term.first_year <= year && year <= term.last_year) {
                return term.country;
            }
        }
    }
    return 0;
}

}  // namespace nenpyo::merge
